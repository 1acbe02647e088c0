// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/payment_form.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <algorithm>

#include "ui/widgets/date_edit.h"
#include "ui/widgets/typed_edit.h"
#include "ui/words/words.h"
#include "work/paying.h"

namespace kamerklaar::ui {

namespace {

void append(domain::Problems& problems, domain::Problems more, const char* field) {
    for (domain::Problem& problem : more) {
        problem.field = field;
        problems.push_back(std::move(problem));
    }
}

}  // namespace

PaymentForm::PaymentForm(Desk& desk, QWidget* parent)
    : FieldForm(tr("Record a payment"), tr("Record payment"), desk.language(), parent),
      desk_(desk),
      instalment_(new QComboBox(this)),
      paidOn_(new DateEdit(this)),
      net_(new MoneyEdit(this)),
      vatFund_(new MoneyEdit(this)),
      reference_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("paymentForm"));
    addField("instalment", tr("Instalment"), instalment_);
    addField("paidOn", tr("Paid on"), paidOn_);
    addField("net", tr("To the municipality (net)"), net_);
    addField("vatFund", tr("Into the VAT fund"), vatFund_);
    addField("reference", tr("Reference of the payment order"), reference_);
    connect(instalment_, &QComboBox::activated, this, &PaymentForm::fillAmounts);
    connect(this, &FieldForm::wanted, this, &PaymentForm::record);
}

void PaymentForm::begin(domain::MunicipalityId municipality) {
    municipality_ = municipality;
    work::Ledger& ledger = desk_.store().ledger();
    using Instalments = std::vector<domain::Instalment>;
    using Payments = std::vector<domain::Payment>;
    instalments_ = desk_.read([&] { return ledger.instalments(municipality); }, Instalments());
    const Payments paid = desk_.read([&] { return ledger.payments(municipality); }, Payments());
    instalment_->clear();
    int next = -1;
    for (const domain::Instalment& one : instalments_) {
        instalment_->addItem(
            tr("Instalment %1, planned on %2").arg(one.number).arg(words::date(one.plannedOn)));
        const bool isPaid = std::any_of(paid.begin(), paid.end(), [&](const auto& payment) {
            return payment.instalment == one.number;
        });
        if (!isPaid && next < 0) {
            next = instalment_->count() - 1;
        }
    }
    instalment_->setCurrentIndex(next >= 0 ? next : instalment_->count() - 1);
    paidOn_->setValue(std::nullopt);
    reference_->clear();
    fillAmounts();
    setProblems({});
    takeFocus();
}

void PaymentForm::fillAmounts() {
    const int index = instalment_->currentIndex();
    if (index >= 0) {
        const domain::GrantAmount& planned = instalments_[static_cast<std::size_t>(index)].amount;
        net_->setValue(planned.net());
        vatFund_->setValue(planned.vatFund);
    }
}

void PaymentForm::record() {
    domain::Problems problems;
    append(problems, paidOn_->problems(), "paidOn");
    append(problems, net_->problems(), "net");
    append(problems, vatFund_->problems(), "vatFund");
    if (problems.empty() && !paidOn_->value().has_value()) {
        problems.push_back({domain::ProblemKind::Missing, "paidOn", {}, {}, {}});
    }
    const int index = instalment_->currentIndex();
    if (!problems.empty() || index < 0) {
        setProblems(problems);
        return;
    }
    domain::Payment payment;
    payment.municipality = municipality_;
    payment.instalment = instalments_[static_cast<std::size_t>(index)].number;
    payment.paidOn = *paidOn_->value();
    payment.net = net_->value().value_or(domain::Money());
    payment.vatFund = vatFund_->value().value_or(domain::Money());
    payment.reference = reference_->text().trimmed().toStdString();
    const auto recorded = desk_.act(Topic::Money, [&](const work::Context& context) {
        return work::recordPayment(context, payment);
    });
    setProblems(recorded.has_value() ? domain::Problems() : recorded.error());
    if (recorded.has_value()) {
        Q_EMIT putAway();
    }
}

}  // namespace kamerklaar::ui
