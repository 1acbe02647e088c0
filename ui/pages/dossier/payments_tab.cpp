// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/payments_tab.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include "ui/pages/dossier/payment_form.h"
#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/page_body.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using Line = PaymentsTab::Line;
using domain::Payment;

constexpr int formWidth = 340;

Chip chipOf(const Line& line, domain::Date today) {
    if (line.isPaid) {
        return {PaymentsTab::tr("paid"), QStringLiteral("approved"), Tone::Good};
    }
    return line.instalment.plannedOn < today
               ? Chip{PaymentsTab::tr("not paid yet"), QStringLiteral("late"), Tone::Caution}
               : Chip{PaymentsTab::tr("planned"), QStringLiteral("expected"), Tone::Neutral};
}

template <typename Row, typename Get>
Column<Row> amountColumn(const QString& title, domain::Language language, Get get) {
    return {title, [language, get](const Row& row) { return words::amount(get(row), language); },
            [get](const Row& row) { return get(row).inCents(); }};
}

std::vector<Column<Line>> plannedColumns(const Desk& desk) {
    const domain::Language language = desk.language();
    return {{PaymentsTab::tr("Instalment"),
             [](const Line& line) { return QString::number(line.instalment.number); }},
            {PaymentsTab::tr("Planned on"),
             [](const Line& line) { return words::date(line.instalment.plannedOn); }},
            {PaymentsTab::tr("Status"),
             [&desk](const Line& line) { return chipOf(line, desk.today()).word; },
             {},
             [&desk](const Line& line) { return chipOf(line, desk.today()); }},
            amountColumn<Line>(PaymentsTab::tr("Planned, net"), language,
                               [](const Line& line) { return line.instalment.amount.net(); }),
            amountColumn<Line>(PaymentsTab::tr("VAT fund"), language,
                               [](const Line& line) { return line.instalment.amount.vatFund; }),
            amountColumn<Line>(PaymentsTab::tr("Paid, net"), language,
                               [](const Line& line) { return line.paid; }),
            amountColumn<Line>(PaymentsTab::tr("Paid into VAT fund"), language,
                               [](const Line& line) { return line.paidVatFund; })};
}

std::vector<Column<Payment>> paidColumns(domain::Language language) {
    return {{PaymentsTab::tr("Paid on"),
             [](const Payment& payment) { return words::date(payment.paidOn); }},
            {PaymentsTab::tr("Instalment"),
             [](const Payment& payment) { return QString::number(payment.instalment); }},
            {PaymentsTab::tr("Reference"),
             [](const Payment& payment) { return words::text(payment.reference); }},
            amountColumn<Payment>(PaymentsTab::tr("Net"), language,
                                  [](const Payment& payment) { return payment.net; }),
            amountColumn<Payment>(PaymentsTab::tr("VAT fund"), language,
                                  [](const Payment& payment) { return payment.vatFund; })};
}

}  // namespace

PaymentsTab::PaymentsTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent),
      planned_(new ColumnModel<Line>(plannedColumns(desk), {}, this)),
      plannedTable_(new ListTable(planned_, tr("Instalments"), this)),
      paid_(new ColumnModel<Payment>(paidColumns(desk.language()), {}, this)),
      paidTable_(new ListTable(paid_, tr("Payments"), this)),
      paidCard_(new Card(tr("Payments"), this)),
      add_(new QPushButton(tr("Record a payment …"), this)),
      form_(new PaymentForm(desk, this)) {
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    auto* plannedCard = new Card(tr("Instalments"), this);
    plannedCard->setNote(tr("Amounts in euros."));
    add_->setObjectName(QStringLiteral("addPayment"));
    plannedCard->addBesideHeading(add_);
    plannedCard->addContent(plannedTable_);
    paidCard_->addContent(paidTable_);
    for (ListTable* table : {plannedTable_, paidTable_}) {
        table->setProperty("bare", true);
        table->showWhole();
    }
    body->addWidget(plannedCard);
    auto* across = new QHBoxLayout;
    across->setSpacing(room::wide);
    across->addWidget(paidCard_, 1, Qt::AlignTop);
    form_->setFixedWidth(formWidth);
    across->addWidget(form_, 0, Qt::AlignTop);
    body->addLayout(across);
    body->addStretch(1);
    connect(add_, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(form_, &FieldForm::putAway, this, [this] { showForm(false); });
    form_->hide();
}

void PaymentsTab::show(domain::MunicipalityId municipality) {
    if (municipality != municipality_) {
        municipality_ = municipality;
        showForm(false);
    }
    work::Ledger& ledger = desk_.store().ledger();
    using Instalments = std::vector<domain::Instalment>;
    using Payments = std::vector<Payment>;
    const Instalments planned =
        desk_.read([&] { return ledger.instalments(municipality); }, Instalments());
    Payments payments = desk_.read([&] { return ledger.payments(municipality); }, Payments());
    std::vector<Line> lines;
    for (const domain::Instalment& instalment : planned) {
        Line line{instalment, {}, {}, false};
        for (const Payment& payment : payments) {
            if (payment.instalment == instalment.number) {
                line.paid += payment.net;
                line.paidVatFund += payment.vatFund;
                line.isPaid = true;
            }
        }
        lines.push_back(line);
    }
    paidCard_->setVisible(!payments.empty());
    planned_->setRows(std::move(lines));
    plannedTable_->spreadColumns();
    paid_->setRows(std::move(payments));
    paidTable_->fitColumns(2);
}

void PaymentsTab::showForm(bool isShown) {
    form_->setVisible(isShown);
    add_->setEnabled(!isShown);
    if (isShown) {
        form_->begin(municipality_);
    } else {
        add_->setFocus();
    }
}

}  // namespace kamerklaar::ui
