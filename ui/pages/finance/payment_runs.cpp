// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/payment_runs.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <map>

#include "ui/pages/finance/payment_run_form.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/decision_chip.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/problem_line.h"
#include "work/money_tables.h"

namespace kamerklaar::ui {

namespace {

using work::PaymentRun;
using OrderLine = PaymentRuns::OrderLine;

int countOf(const PaymentRun& run) {
    return static_cast<int>(run.orders.size());
}

Chip chipOf(const PaymentRun& run) {
    if (run.waiting > 0) {
        return {PaymentRuns::tr("waits for approval"), QStringLiteral("review"), Tone::Info};
    }
    if (run.approved == countOf(run)) {
        return {PaymentRuns::tr("approved"), QStringLiteral("approved"), Tone::Good};
    }
    return {PaymentRuns::tr("%1 of %2 hold").arg(run.approved).arg(countOf(run)),
            QStringLiteral("returned"), Tone::Caution};
}

}  // namespace

PaymentRuns::PaymentRuns(Desk& desk, Asker& asker, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      form_(new PaymentRunForm(desk, this)),
      approve_(new QPushButton(tr("Approve this run"), this)),
      problems_(new ProblemLine(desk.language(), this)),
      none_(new QLabel(tr("No run was prepared yet. Begin with a proposal."), this)) {
    makeRuns(asker);
    makeOrders();
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, 0, 0, room::normal);
    body->addWidget(form_);
    body->addWidget(runs_);
    body->addWidget(orders_);
    body->addStretch(1);
    connect(form_, &PaymentRunForm::prepared, this, [this](int run) {
        chosen_ = run;
        refresh();
        runs_->table()->setFocus();
    });
    connect(form_, &PaymentRunForm::goTo, this, &PaymentRuns::goTo);
}

void PaymentRuns::makeRuns(Asker& asker) {
    runs_ = new ListCard<Run>(tr("Payment runs"), "paymentRuns", runColumns(), {}, this);
    runs_->setNote(
        tr("Whoever prepared a run does not approve it. The list for finance holds what was "
           "approved: what goes to municipalities first, then what goes into the VAT fund."));
    setRole(none_, TextRole::Quiet);
    none_->setWordWrap(true);
    runs_->addContent(none_);
    approve_->setObjectName(QStringLiteral("approveRun"));
    approve_->setAutoDefault(false);
    makePrimary(approve_);
    export_ = new ExportButton(
        desk_, asker, {},
        [this] {
            return work::paymentRunSheet(work::financeList(desk_.store(), chosen_), chosen_,
                                         desk_.language());
        },
        runs_);
    export_->setText(tr("List for finance"));
    export_->setObjectName(QStringLiteral("financeList"));
    auto* buttons = new QWidget(runs_);
    auto* across = new QHBoxLayout(buttons);
    across->setContentsMargins({});
    across->setSpacing(room::small);
    across->addWidget(approve_);
    across->addWidget(export_);
    across->addWidget(problems_, 1);
    runs_->addContent(buttons);
    connect(approve_, &QPushButton::clicked, this, &PaymentRuns::approve);
    connect(runs_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PaymentRuns::showRun);
}

void PaymentRuns::makeOrders() {
    orders_ = new ListCard<OrderLine>(
        {}, "runOrders", orderColumns(),
        [](const OrderLine& line) {
            return Address{Place::Decision, line.decision.id.value, {}};
        },
        this);
    connect(orders_->table(), &ListTable::jumped, this, &PaymentRuns::goTo);
}

std::vector<Column<PaymentRun>> PaymentRuns::runColumns() const {
    const domain::Language language = desk_.language();
    return {column::number<Run>(tr("Run"), [](const Run& run) { return run.number; }),
            column::number<Run>(tr("Instalment"), [](const Run& run) { return run.instalment; }),
            column::date<Run>(tr("Pay on"), [](const Run& run) { return run.payOn; }),
            column::count<Run>(tr("Payments"), language, countOf),
            column::money<Run>(tr("To municipalities"), language,
                               [](const Run& run) { return run.net; }),
            column::money<Run>(tr("Into VAT fund"), language,
                               [](const Run& run) { return run.vatFund; }),
            column::state<Run>(tr("State"), [](const Run& run) { return chipOf(run); }),
            column::text<Run>(tr("Prepared by"), [](const Run& run) { return run.preparedBy; }),
            column::text<Run>(tr("Approved by"), [](const Run& run) { return run.approvedBy; })};
}

std::vector<Column<OrderLine>> PaymentRuns::orderColumns() const {
    const domain::Language language = desk_.language();
    return {{tr("Municipality"), [](const OrderLine& line) { return line.municipality; }},
            column::money<OrderLine>(tr("To the municipality"), language,
                                     [](const OrderLine& line) { return line.order.net; }),
            column::money<OrderLine>(tr("Into VAT fund"), language,
                                     [](const OrderLine& line) { return line.order.vatFund; }),
            column::text<OrderLine>(tr("Reference"),
                                    [](const OrderLine& line) { return line.order.reference; }),
            column::state<OrderLine>(tr("State"), [language](const OrderLine& line) {
                return chipFor(line.decision, language);
            })};
}

void PaymentRuns::begin(int instalment) {
    form_->begin(instalment);
}

void PaymentRuns::refresh() {
    form_->refresh();
    std::vector<Run> runs =
        desk_.read([this] { return work::paymentRuns(desk_.context()); }, std::vector<Run>());
    int row = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        row = runs[i].number == chosen_ ? static_cast<int>(i) : row;
    }
    const bool isEmpty = runs.empty();
    none_->setVisible(isEmpty);
    runs_->table()->setVisible(!isEmpty);
    runs_->show(std::move(runs));
    runs_->choose(row);
    showRun();
}

void PaymentRuns::showRun() {
    const Run* run = runs_->current();
    orders_->setVisible(run != nullptr);
    export_->setEnabled(run != nullptr && run->approved > 0);
    permit(*approve_, desk_, work::Act::ApproveDecision,
           run != nullptr && run->waiting > 0 && run->inTheWay.empty());
    problems_->show(run != nullptr ? run->inTheWay : domain::Problems());
    if (run == nullptr) {
        return;
    }
    chosen_ = run->number;
    export_->setFileName(tr("payment-run-%1").arg(run->number));
    std::map<std::int64_t, QString> names;
    for (const domain::Municipality& one :
         desk_.read([this] { return desk_.store().municipalities().all(); },
                    std::vector<domain::Municipality>())) {
        names.emplace(one.id.value, words::text(one.name));
    }
    std::vector<OrderLine> lines;
    OrderLine total{tr("Total"), {}, {}};
    for (const domain::Decision& decision : run->orders) {
        const auto& order = std::get<domain::PaymentOrder>(decision.terms);
        lines.push_back({names[decision.municipality.value], decision, order});
        total.order.net += order.net;
        total.order.vatFund += order.vatFund;
    }
    orders_->setHeading(tr("Payments in run %1").arg(run->number));
    orders_->show(std::move(lines), std::move(total));
}

void PaymentRuns::approve() {
    const auto approved = desk_.act(Topic::Money, [this](const work::Context& context) {
        return work::approvePaymentRun(context, chosen_);
    });
    if (!approved.has_value()) {
        problems_->show(approved.error());
    }
}

}  // namespace kamerklaar::ui
