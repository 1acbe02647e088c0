// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/payment_run_form.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "ui/pages/finance/finance_tab.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/remark_list.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {

namespace {

using work::PaymentProposal;

const domain::PaymentOrder& orderOf(const PaymentProposal& proposal) {
    return std::get<domain::PaymentOrder>(proposal.decision.terms);
}

domain::GrantAmount sumOf(const std::vector<PaymentProposal>& proposals) {
    domain::GrantAmount sum;
    for (const PaymentProposal& proposal : proposals) {
        const domain::PaymentOrder& order = orderOf(proposal);
        sum = sum + domain::GrantAmount{order.net + order.vatFund, order.vatFund};
    }
    return sum;
}

/// The line of totals: no municipality, and what its order adds up to.
PaymentProposal totalOf(const std::vector<PaymentProposal>& proposals) {
    const domain::GrantAmount sum = sumOf(proposals);
    PaymentProposal total;
    total.municipality.name = PaymentRunForm::tr("In the run").toStdString();
    total.decision.terms = domain::PaymentOrder{0, {}, sum.net(), sum.vatFund, {}, 0};
    return total;
}

}  // namespace

PaymentRunForm::PaymentRunForm(Desk& desk, QWidget* parent)
    : Card(tr("New payment run"), parent),
      desk_(desk),
      instalment_(new QComboBox(this)),
      payOn_(new DateEdit(this)),
      propose_(new QPushButton(tr("Make a proposal"), this)),
      findings_(new RemarkList(tr("Nobody is kept out."), desk.language(), this)),
      nothing_(new QLabel(this)),
      leaveOut_(new QPushButton(this)),
      prepare_(new QPushButton(this)),
      refusal_(new ProblemLine(desk.language(), this)) {
    setObjectName(QStringLiteral("paymentRunForm"));
    proposals_ = new ListCard<Proposal>(
        tr("Proposal"), "runProposals", columns(),
        [](const Proposal& proposal) { return dossierOf(proposal.municipality.id, "payments"); },
        this);
    proposals_->addContent(findings_);
    findings_->setObjectName(QStringLiteral("runFindings"));
    findings_->setAccessibleName(tr("Findings of the proposal"));
    setRole(nothing_, TextRole::Quiet);
    nothing_->setWordWrap(true);
    addContent(makeFields());
    addContent(nothing_);
    addContent(proposals_);
    addContent(makeButtons());
    addContent(refusal_);
    connect(propose_, &QPushButton::clicked, this, &PaymentRunForm::propose);
    connect(proposals_->table(), &ListTable::jumped, this, &PaymentRunForm::goTo);
    connect(proposals_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PaymentRunForm::showChoice);
    connect(findings_, &RemarkList::wanted, this, [this](const QString& target) {
        proposals_->choose(target.toInt());
        proposals_->table()->setFocus();
    });
    showProposal();
}

QWidget* PaymentRunForm::makeFields() {
    auto* fields = new QWidget(this);
    auto* across = new QHBoxLayout(fields);
    across->setContentsMargins({});
    across->setSpacing(room::wide);
    for (const domain::InstalmentPlan& plan : desk_.scheme().instalments) {
        instalment_->addItem(tr("Instalment %1 of %2").arg(plan.number).arg(plan.calendarYear),
                             plan.number);
    }
    connect(instalment_, &QComboBox::activated, this, [this] { isChosen_ = true; });
    instalment_->setObjectName(QStringLiteral("runInstalment"));
    payOn_->setObjectName(QStringLiteral("runPayOn"));
    propose_->setObjectName(QStringLiteral("runPropose"));
    propose_->setAutoDefault(false);
    auto* which = new FieldRow(tr("&Instalment"), instalment_, desk_.language(),
                               FieldRow::Shape::Above, fields);
    payOnRow_ =
        new FieldRow(tr("&Pay on"), payOn_, desk_.language(), FieldRow::Shape::Above, fields);
    across->addWidget(which, 0, Qt::AlignTop);
    across->addWidget(payOnRow_, 0, Qt::AlignTop);
    across->addWidget(propose_, 0, Qt::AlignBottom);
    across->addStretch(1);
    return fields;
}

QWidget* PaymentRunForm::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* across = new QHBoxLayout(buttons);
    across->setContentsMargins({});
    across->setSpacing(room::small);
    prepare_->setObjectName(QStringLiteral("runPrepare"));
    leaveOut_->setObjectName(QStringLiteral("runLeaveOut"));
    makePrimary(prepare_);
    for (QPushButton* button : {prepare_, leaveOut_}) {
        button->setAutoDefault(false);
        across->addWidget(button);
    }
    across->addStretch(1);
    connect(prepare_, &QPushButton::clicked, this, &PaymentRunForm::prepare);
    connect(leaveOut_, &QPushButton::clicked, this, &PaymentRunForm::leaveOut);
    return buttons;
}

std::vector<Column<PaymentProposal>> PaymentRunForm::columns() const {
    const domain::Language language = desk_.language();
    const auto chip = [this](const Proposal& proposal) -> Chip {
        if (domain::refuses(proposal.findings)) {
            return {tr("kept out"), QStringLiteral("close"), Tone::Bad};
        }
        return isIn(proposal) ? Chip{tr("in the run"), QStringLiteral("approved"), Tone::Good}
                              : Chip{tr("left out"), QStringLiteral("returned"), Tone::Neutral};
    };
    const auto why = [language](const Proposal& proposal) {
        return words::sentences(proposal.findings, language).replace(u'\n', u' ');
    };
    return {column::text<Proposal>(tr("Municipality"),
                                   [](const Proposal& one) { return one.municipality.name; }),
            column::money<Proposal>(tr("To the municipality"), language,
                                    [](const Proposal& one) { return orderOf(one).net; }),
            column::money<Proposal>(tr("Into VAT fund"), language,
                                    [](const Proposal& one) { return orderOf(one).vatFund; }),
            column::state<Proposal>(tr("State"), chip),
            {tr("Finding"), why}};
}

bool PaymentRunForm::isIn(const Proposal& proposal) const {
    return !domain::refuses(proposal.findings) && leftOut_.count(proposal.municipality.id) == 0;
}

std::vector<PaymentProposal> PaymentRunForm::chosen() const {
    std::vector<Proposal> in;
    std::copy_if(proposed_.begin(), proposed_.end(), std::back_inserter(in),
                 [this](const Proposal& proposal) { return isIn(proposal); });
    return in;
}

void PaymentRunForm::choose(const domain::InstalmentPlan& plan) {
    instalment_->setCurrentIndex(std::max(0, instalment_->findData(plan.number)));
    payOn_->setValue(std::max(plan.plannedOn, desk_.today()));
}

void PaymentRunForm::begin(int instalment) {
    for (const domain::InstalmentPlan& plan : desk_.scheme().instalments) {
        if (plan.number == instalment) {
            choose(plan);
            propose();
        }
    }
}

void PaymentRunForm::chooseFirstUnpaid() {
    for (const domain::InstalmentPlan& plan : desk_.scheme().instalments) {
        const auto unpaid = desk_.read(
            [&] {
                return work::proposePaymentRun(desk_.context(), plan.number,
                                               std::max(plan.plannedOn, desk_.today()));
            },
            std::vector<Proposal>());
        if (!unpaid.empty()) {
            choose(plan);
            return;
        }
    }
}

void PaymentRunForm::refresh() {
    permit(*propose_, desk_, work::Act::PrepareDecision, instalment_->count() > 0);
    if (!isProposed_ && !isChosen_) {
        chooseFirstUnpaid();
    }
    if (isProposed_) {
        propose();
    }
}

void PaymentRunForm::propose() {
    domain::Problems problems = payOn_->problems();
    if (problems.empty() && !payOn_->value()) {
        problems.push_back(domain::refusal(domain::ProblemKind::Missing));
    }
    payOnRow_->setProblems(problems);
    if (!problems.empty() || instalment_->currentIndex() < 0) {
        payOn_->setFocus();
        return;
    }
    proposed_ = desk_.read(
        [this] {
            return work::proposePaymentRun(desk_.context(), instalment_->currentData().toInt(),
                                           *payOn_->value());
        },
        std::vector<Proposal>());
    isProposed_ = true;
    refusal_->show({});
    showProposal();
}

void PaymentRunForm::showProposal() {
    const bool isThere = isProposed_ && !proposed_.empty();
    proposals_->setVisible(isThere);
    leaveOut_->setVisible(isThere);
    prepare_->setVisible(isThere);
    nothing_->setVisible(!isThere);
    nothing_->setText(
        isProposed_
            ? tr("No municipality has an award of which this instalment is still to be paid.")
            : tr("Choose an instalment and the day on which it is paid. The proposal names every "
                 "municipality that did not get it yet, and who is kept out and why."));
    proposals_->show(proposed_, totalOf(chosen()));
    std::vector<Remark> remarks;
    for (std::size_t i = 0; i < proposed_.size(); ++i) {
        for (const domain::Problem& problem : proposed_[i].findings) {
            remarks.push_back({problem.severity,
                               tr("%1: %2").arg(words::text(proposed_[i].municipality.name),
                                                words::sentence(problem, desk_.language())),
                               QString::number(i)});
        }
    }
    findings_->show(std::move(remarks));
    if (isThere && proposals_->current() == nullptr) {
        proposals_->choose(0);
    }
    showChoice();
}

void PaymentRunForm::showChoice() {
    const Proposal* current = proposals_->current();
    const bool isLeftOut = current != nullptr && leftOut_.count(current->municipality.id) > 0;
    leaveOut_->setText(isLeftOut ? tr("Take into the run again") : tr("Leave out of this run"));
    leaveOut_->setEnabled(current != nullptr && !domain::refuses(current->findings));
    const std::vector<Proposal> in = chosen();
    prepare_->setText(tr("Prepare the run: %n payment(s), %1", nullptr, static_cast<int>(in.size()))
                          .arg(words::moneyShort(sumOf(in).gross, desk_.language())));
    permit(*prepare_, desk_, work::Act::PrepareDecision, !in.empty());
}

void PaymentRunForm::leaveOut() {
    const Proposal* current = proposals_->current();
    if (current == nullptr) {
        return;
    }
    const domain::MunicipalityId id = current->municipality.id;
    if (leftOut_.erase(id) == 0) {
        leftOut_.insert(id);
    }
    showProposal();
}

void PaymentRunForm::prepare() {
    const std::vector<Proposal> in = chosen();
    const auto run = desk_.act(Topic::Money, [&](const work::Context& context) {
        return work::preparePaymentRun(context, in);
    });
    if (!run.has_value()) {
        refusal_->show(run.error());
        return;
    }
    isProposed_ = false;
    proposed_.clear();
    leftOut_.clear();
    showProposal();
    Q_EMIT prepared(*run);
}

}  // namespace kamerklaar::ui
