// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/payment_form.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

#include "ui/widgets/date_edit.h"
#include "ui/widgets/typed_edit.h"
#include "ui/words/words.h"
#include "work/deciding.h"

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
    : FieldForm(tr("Prepare a payment"), tr("Prepare payment"), desk.language(), parent),
      desk_(desk),
      instalment_(new QComboBox(this)),
      payOn_(new DateEdit(this)),
      net_(new MoneyEdit(this)),
      vatFund_(new MoneyEdit(this)),
      reference_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("paymentForm"));
    addField("terms/instalment", tr("Instalment"), instalment_);
    addField("terms/payOn", tr("Pay on"), payOn_);
    addField("terms/net", tr("To the municipality (net)"), net_);
    addField("terms/vatFund", tr("Into the VAT fund"), vatFund_);
    addField("terms/reference", tr("Reference of the payment order"), reference_);
    connect(instalment_, &QComboBox::activated, this, &PaymentForm::fillAmounts);
    connect(this, &FieldForm::wanted, this, &PaymentForm::prepare);
}

void PaymentForm::begin(domain::MunicipalityId municipality) {
    using Instalments = std::vector<domain::Instalment>;
    instalments_ =
        desk_.read([&] { return desk_.store().ledger().instalments(municipality); }, Instalments());
    decision_ = desk_.read(
        [&] {
            return work::proposal(desk_.context(), domain::DecisionKind::Payment, municipality);
        },
        domain::Decision());
    const auto* order = std::get_if<domain::PaymentOrder>(&decision_.terms);
    instalment_->clear();
    for (const domain::Instalment& one : instalments_) {
        instalment_->addItem(
            tr("Instalment %1, planned on %2").arg(one.number).arg(words::date(one.plannedOn)));
        if (order != nullptr && order->instalment == one.number) {
            instalment_->setCurrentIndex(instalment_->count() - 1);
        }
    }
    payOn_->setValue(std::nullopt);
    reference_->clear();
    fillAmounts();
    if (order != nullptr && order->instalment > 0) {
        net_->setValue(order->net);
        vatFund_->setValue(order->vatFund);
        payOn_->setValue(order->payOn);
    }
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

void PaymentForm::prepare() {
    domain::Problems problems;
    append(problems, payOn_->problems(), "terms/payOn");
    append(problems, net_->problems(), "terms/net");
    append(problems, vatFund_->problems(), "terms/vatFund");
    const int index = instalment_->currentIndex();
    if (!problems.empty() || index < 0) {
        setProblems(problems);
        return;
    }
    domain::PaymentOrder order;
    order.instalment = instalments_[static_cast<std::size_t>(index)].number;
    order.payOn = payOn_->value().value_or(domain::Date());
    order.net = net_->value().value_or(domain::Money());
    order.vatFund = vatFund_->value().value_or(domain::Money());
    order.reference = reference_->text().trimmed().toStdString();
    domain::Decision decision = decision_;
    // A payment is in the figures from the day on which it is made.
    decision.effectiveOn = order.payOn == domain::Date() ? decision.date : order.payOn;
    decision.terms = std::move(order);
    const auto prepared = desk_.act(Topic::Money, [&](const work::Context& context) {
        return work::prepare(context, decision);
    });
    setProblems(prepared.has_value() ? domain::Problems() : prepared.error());
    if (prepared.has_value()) {
        Q_EMIT putAway();
    }
}

}  // namespace kamerklaar::ui
