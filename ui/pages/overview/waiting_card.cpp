// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/waiting_card.h"

#include <QtWidgets/QLabel>

#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::ui {

namespace {
constexpr int mostWaiting = 9;
}  // namespace

WaitingCard::WaitingCard(const QString& heading, const QString& nothing, QWidget* parent)
    : Card(heading, parent), heading_(heading), nothing_(new QLabel(nothing, this)) {
    setRole(nothing_, TextRole::Quiet);
    nothing_->setWordWrap(true);
    addContent(nothing_);
}

void WaitingCard::setModel(ListModel* model) {
    table_ = new ListTable(model, heading_, this);
    table_->setProperty("bare", true);
    table_->showWhole(mostWaiting);
    table_->letWrap();
    addContent(table_);
    connect(table_, &ListTable::jumped, this, &WaitingCard::goTo);
}

void WaitingCard::showCount(int count) {
    setHeading(count > 0 ? tr("%1 (%2)").arg(heading_).arg(count) : heading_);
    table_->setVisible(count > 0);
    nothing_->setVisible(count == 0);
    table_->fitColumns();
}

}  // namespace kamerklaar::ui
