// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/payments_tab.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/dossier/decision_list.h"
#include "ui/shell/permission.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using work::InstalmentLine;

Chip chipOf(const InstalmentLine& line, domain::Date today) {
    const domain::Money planned = line.planned.amount.gross;
    const domain::Money paid = line.paidNet + line.paidVatFund;
    if (!paid.isZero() && paid >= planned) {
        return {PaymentsTab::tr("paid"), QStringLiteral("approved"), Tone::Good};
    }
    if (!paid.isZero()) {
        return {PaymentsTab::tr("paid in part"), QStringLiteral("review"), Tone::Caution};
    }
    return line.planned.plannedOn < today
               ? Chip{PaymentsTab::tr("not paid yet"), QStringLiteral("late"), Tone::Caution}
               : Chip{PaymentsTab::tr("planned"), QStringLiteral("expected"), Tone::Neutral};
}

template <typename Get>
Column<InstalmentLine> amountColumn(const QString& title, domain::Language language, Get get) {
    return {
        title,
        [language, get](const InstalmentLine& line) { return words::amount(get(line), language); },
        [get](const InstalmentLine& line) { return get(line).inCents(); }};
}

std::vector<Column<InstalmentLine>> instalmentColumns(const Desk& desk) {
    const domain::Language language = desk.language();
    const auto chip = [&desk](const InstalmentLine& line) { return chipOf(line, desk.today()); };
    return {{PaymentsTab::tr("Instalment"),
             [](const InstalmentLine& line) { return QString::number(line.planned.number); }},
            {PaymentsTab::tr("Planned on"),
             [](const InstalmentLine& line) { return words::date(line.planned.plannedOn); }},
            {PaymentsTab::tr("Status"),
             [chip](const InstalmentLine& line) { return chip(line).word; },
             {},
             chip},
            amountColumn(PaymentsTab::tr("Planned, net"), language,
                         [](const InstalmentLine& line) { return line.planned.amount.net(); }),
            amountColumn(PaymentsTab::tr("VAT fund"), language,
                         [](const InstalmentLine& line) { return line.planned.amount.vatFund; }),
            {PaymentsTab::tr("Paid on"),
             [](const InstalmentLine& line) {
                 return line.paidOn.has_value() ? words::date(*line.paidOn) : QString();
             }},
            amountColumn(PaymentsTab::tr("Paid, net"), language,
                         [](const InstalmentLine& line) { return line.paidNet; }),
            amountColumn(PaymentsTab::tr("Paid into VAT fund"), language,
                         [](const InstalmentLine& line) { return line.paidVatFund; })};
}

}  // namespace

PaymentsTab::PaymentsTab(Desk& desk, QWidget* parent)
    : PreparingTab(desk, parent),
      planned_(new ColumnModel<InstalmentLine>(instalmentColumns(desk), {}, this)),
      plannedTable_(new ListTable(planned_, tr("Instalments"), this)),
      add_(new QPushButton(tr("Prepare a &payment"), this)) {
    auto* card = new Card(tr("Instalments"), this);
    card->setNote(tr("Planned against paid. Amounts in euros."));
    add_->setObjectName(QStringLiteral("prepare/payment"));
    card->addBesideHeading(add_);
    plannedTable_->setObjectName(QStringLiteral("instalments"));
    plannedTable_->setProperty("bare", true);
    plannedTable_->showWhole();
    card->addContent(plannedTable_);
    overview().addWidget(card);
    addDecisions(new DecisionList(desk, tr("Payment orders"),
                                  tr("No payment was prepared yet. A payment is prepared by one "
                                     "person and approved by another."),
                                  {domain::DecisionKind::Payment}, this));
    connect(add_, &QPushButton::clicked, this,
            [this] { prepare(proposalOf(domain::DecisionKind::Payment)); });
}

void PaymentsTab::showOverview(bool /*isOther*/) {
    planned_->setRows(
        desk_.read([&] { return work::instalmentLines(desk_.store(), municipality()); },
                   std::vector<InstalmentLine>()));
    plannedTable_->spreadColumns();
    permit(*add_, desk_, work::Act::PrepareDecision);
}

void PaymentsTab::openPart(const QString& part) {
    if (part == QLatin1String("payment") && add_->isEnabled()) {
        prepare(proposalOf(domain::DecisionKind::Payment));
    }
}

}  // namespace kamerklaar::ui
