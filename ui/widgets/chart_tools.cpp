// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chart_tools.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/painter_canvas.h"
#include "ui/widgets/segments.h"

namespace kamerklaar::ui {

namespace {
/// As wide as the text of a page, in points.
constexpr double widthOfPicture = 480;
}  // namespace

ChartTools::ChartTools(const QString& name, ChartView* chart, ListTable* table, QWidget* parent)
    : QWidget(parent), chart_(chart), table_(table) {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(room::tight);
    chart_->setContextMenuPolicy(Qt::ActionsContextMenu);
    across->addWidget(add(name + QStringLiteral("Picture"), QStringLiteral("picture"),
                          tr("Copy as picture"), &ChartTools::copyPicture));
    across->addWidget(add(name + QStringLiteral("Data"), QStringLiteral("copy"), tr("Copy as data"),
                          &ChartTools::copyData));
    auto* form = new Segments(tr("Shown as"), {tr("Chart"), tr("Table")}, this);
    form->setObjectName(name + QStringLiteral("Form"));
    across->addWidget(form);
    table_->hide();
    // They stand above what they work on, and are reached in that order.
    last_ = form->findChildren<QPushButton*>().constLast();
    setTabOrder(last_, chart_);
    setTabOrder(chart_, table_);
    connect(form, &Segments::changed, this, [this](int index) {
        chart_->setVisible(index == 0);
        table_->setVisible(index == 1);
    });
}

QPushButton* ChartTools::add(const QString& objectName, const QString& icon, const QString& words,
                             void (ChartTools::*act)() const) {
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setProperty("flat", true);
    button->setAutoDefault(false);
    button->setIcon(iconOf(icon, colours().text));
    button->setAccessibleName(tr("%1: %2", "copy, chart").arg(words, chart_->name()));
    button->setToolTip(words);
    connect(button, &QPushButton::clicked, this, act);
    auto* action = new QAction(words, chart_);
    connect(action, &QAction::triggered, this, act);
    chart_->addAction(action);
    return button;
}

void ChartTools::copyPicture() const {
    QGuiApplication::clipboard()->setImage(chart_->picture(widthOfPicture, dotsInPoint));
}

void ChartTools::copyData() const {
    table_->copyAll();
}

}  // namespace kamerklaar::ui
