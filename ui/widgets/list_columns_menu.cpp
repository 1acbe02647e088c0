// SPDX-License-Identifier: EUPL-1.2
//
// What can be done with the columns of a list by menu and by key.
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/list_model.h"

namespace kamerklaar::ui {

namespace {

constexpr int step = 24;  // that a key widens a column by
constexpr auto keysOfColumns = Qt::AltModifier | Qt::ShiftModifier;

/// Stays open while one ticks, so that several columns are chosen in one go.
class TickMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (!tick()) {
            QMenu::mouseReleaseEvent(event);
        }
    }
    void keyPressEvent(QKeyEvent* event) override {
        const int key = event->key();
        const bool ticks = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (!ticks || !tick()) {
            QMenu::keyPressEvent(event);
        }
    }

private:
    bool tick() {
        QAction* action = activeAction();
        if (action == nullptr || !action->isCheckable() || !action->isEnabled()) {
            return false;
        }
        action->trigger();
        return true;
    }
};

}  // namespace

void ListColumns::fillLeftOut(QMenu& menu) {
    for (const int column : shown()) {
        if (isLeftOut(column)) {
            menu.addAction(title(column), this, [this, column] { bringInSight(column); });
        }
    }
}

void ListColumns::offerLeftOut() {
    auto* menu = new QMenu(table_);
    menu->setObjectName(QStringLiteral("leftOutMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Bring in sight"));
    fillLeftOut(*menu);
    menu->popup(header_->mapToGlobal(header_->rect().bottomRight()) -
                QPoint(menu->sizeHint().width(), 0));
}

void ListColumns::fillMenu(QMenu& menu, int column) {
    const auto add = [&](const char* name, const QString& text, const QString& keys, auto act) {
        QAction* action = menu.addAction(text + QLatin1Char('\t') + keys, this, act);
        action->setObjectName(QLatin1String(name));
    };
    if (column >= 0) {
        add("sortByColumn", tr("Sort by %1").arg(title(column)), tr("Alt+Shift+S"),
            [this, column] { turnSort(column); });
        add("columnLeft", tr("Move to the left"), tr("Alt+Shift+Left"),
            [this, column] { move(column, -1); });
        add("columnRight", tr("Move to the right"), tr("Alt+Shift+Right"),
            [this, column] { move(column, 1); });
        add("columnWider", tr("Wider"), tr("Alt+Shift+Up"),
            [this, column] { widen(column, step); });
        add("columnNarrower", tr("Narrower"), tr("Alt+Shift+Down"),
            [this, column] { widen(column, -step); });
    }
    auto* ticks = new TickMenu(tr("Columns"), &menu);
    ticks->setObjectName(QStringLiteral("columns"));
    for (int each = 0; each < model_->columnCount(); ++each) {
        QAction* action = ticks->addAction(title(each));
        action->setCheckable(true);
        action->setChecked(!isUnwanted(each));
        action->setEnabled(each > 0);
        connect(action, &QAction::toggled, this, [this, each](bool on) { show(each, on); });
    }
    menu.addMenu(ticks);
    if (!leftOut_.empty()) {
        QMenu* out = menu.addMenu(tr("Bring in sight"));
        out->setObjectName(QStringLiteral("leftOutColumns"));
        fillLeftOut(*out);
    }
    QAction* usual = menu.addAction(tr("Columns as they come"), this, &ListColumns::restoreUsual);
    usual->setObjectName(QStringLiteral("usualColumns"));
    usual->setEnabled(!look_.isUsual());
}

bool ListColumns::press(const QKeyEvent& event) {
    const int column = table_->currentIndex().column();
    if (column < 0 || (event.modifiers() & ~Qt::KeypadModifier) != keysOfColumns) {
        return false;
    }
    switch (event.key()) {
        case Qt::Key_Left:
            move(column, -1);
            return true;
        case Qt::Key_Right:
            move(column, 1);
            return true;
        case Qt::Key_Up:
            widen(column, step);
            return true;
        case Qt::Key_Down:
            widen(column, -step);
            return true;
        case Qt::Key_S:
            turnSort(column);
            return true;
        default:
            return false;
    }
}

}  // namespace kamerklaar::ui
