// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/fitting_tabs.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace kamerklaar::ui {

FittingTabs::FittingTabs(const QString& name, QWidget* parent)
    : QTabWidget(parent), more_(new QPushButton(this)) {
    setObjectName(QStringLiteral("tabs"));
    setAccessibleName(name);
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);  // else the window could not be narrower than all tabs
    tabBar()->setAccessibleName(name);
    more_->setObjectName(QStringLiteral("moreTabs"));
    more_->setProperty("flat", true);
    more_->setMenu(new QMenu(more_));
    more_->hide();
    connect(more_->menu(), &QMenu::aboutToShow, this, &FittingTabs::fillMenu);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        fit();
        updateGeometry();
    });
}

QList<int> FittingTabs::inMenu() const {
    QList<int> away;
    for (int i = 0; i < count(); ++i) {
        if (!tabBar()->isTabVisible(i)) {
            away.append(i);
        }
    }
    return away;
}

void FittingTabs::fit() {
    QTabBar& bar = *tabBar();
    for (int i = 0; i < count(); ++i) {
        bar.setTabVisible(i, true);
    }
    QList<int> widths;
    int whole = 0;
    for (int i = 0; i < count(); ++i) {
        widths.append(bar.tabRect(i).width());
        whole += widths.last();
    }
    const QWidget* corner = cornerWidget();
    int room = width() - (corner == nullptr ? 0 : corner->sizeHint().width());
    if (whole > room && count() > 0) {
        more_->setText(tr("More (%1)", "tabs").arg(count()));
        room -= more_->sizeHint().width() + widths[currentIndex()];
        bool isFull = false;
        for (int i = 0; i < count(); ++i) {
            if (i != currentIndex()) {
                isFull = isFull || widths[i] > room;
                room -= isFull ? 0 : widths[i];
                bar.setTabVisible(i, !isFull);
            }
        }
    }
    showMore();
}

void FittingTabs::showMore() {
    const QList<int> away = inMenu();
    more_->setVisible(!away.isEmpty());
    if (away.isEmpty()) {
        return;
    }
    QStringList titles;
    int end = 0;
    for (int i = 0; i < count(); ++i) {
        if (away.contains(i)) {
            titles.append(tabText(i));
        } else {
            end = tabBar()->tabRect(i).right() + 1;
        }
    }
    const QString words = tr("More parts: %1").arg(titles.join(QStringLiteral(", ")));
    more_->setText(tr("More (%1)", "tabs").arg(away.size()));
    more_->setAccessibleName(words);
    more_->setToolTip(words);
    const QSize size = more_->sizeHint();
    const QRect bar = tabBar()->geometry();
    more_->setGeometry(bar.left() + end, bar.center().y() - size.height() / 2, size.width(),
                       size.height());
    more_->raise();
}

void FittingTabs::fillMenu() {
    more_->menu()->clear();
    for (const int index : inMenu()) {
        QAction* action = more_->menu()->addAction(tabText(index), this, [this, index] {
            setCurrentIndex(index);
            tabBar()->setFocus(Qt::OtherFocusReason);
        });
        action->setToolTip(tabToolTip(index));
    }
}

QSize FittingTabs::around() const {
    const auto* stack = findChild<QStackedWidget*>(QStringLiteral("qt_tabwidget_stackedwidget"));
    return QTabWidget::minimumSizeHint() -
           (stack == nullptr ? QSize(0, 0) : stack->minimumSizeHint().expandedTo({0, 0}));
}

QSize FittingTabs::minimumSizeHint() const {
    const QWidget* front = currentWidget();
    const QSize inner =
        front == nullptr ? QSize(0, 0) : front->minimumSizeHint().expandedTo(front->minimumSize());
    return {QTabWidget::minimumSizeHint().width(), around().height() + inner.height()};
}

QSize FittingTabs::sizeHint() const {
    return {QTabWidget::sizeHint().width(), minimumSizeHint().height()};
}

bool FittingTabs::hasHeightForWidth() const {
    return currentWidget() != nullptr && currentWidget()->layout() != nullptr &&
           currentWidget()->layout()->hasHeightForWidth();
}

int FittingTabs::heightForWidth(int width) const {
    return hasHeightForWidth()
               ? around().height() + currentWidget()->layout()->minimumHeightForWidth(width)
               : -1;
}

void FittingTabs::resizeEvent(QResizeEvent* event) {
    QTabWidget::resizeEvent(event);
    fit();
}

void FittingTabs::showEvent(QShowEvent* event) {
    QTabWidget::showEvent(event);
    fit();
}

}  // namespace kamerklaar::ui
