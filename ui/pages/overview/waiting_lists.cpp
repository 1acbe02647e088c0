// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/waiting_lists.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "domain/words.h"
#include "ui/shell/address_of.h"
#include "ui/shell/design.h"
#include "ui/widgets/due_chip.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/report_chip.h"
#include "ui/words/words.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using work::DecisionCase;
using work::DueItem;
using work::LateReport;

/// What is due within this many days stands on the overview; the rest on its own page.
constexpr int soon = 60;

Address reportOf(const LateReport& row) {
    return {Place::Report, row.report.id.value, {}};
}

Column<LateReport> municipalityColumn() {
    return {WaitingLists::tr("Municipality"),
            [](const LateReport& row) { return words::text(row.municipality.name); }};
}

Column<LateReport> yearColumn() {
    return {WaitingLists::tr("Year"),
            [](const LateReport& row) { return QString::number(row.report.year); },
            [](const LateReport& row) { return std::int64_t{row.report.year}; }};
}

QString nameOf(const std::optional<domain::Municipality>& municipality) {
    return municipality ? words::text(municipality->name) : WaitingLists::tr("all");
}

/// Whether it waits for the person at the desk, or for somebody else.
Chip waitsFor(const DecisionCase& row) {
    return row.inTheWay.empty()
               ? Chip{WaitingLists::tr("for you"), QStringLiteral("review"), Tone::Caution}
               : Chip{WaitingLists::tr("for another"), QStringLiteral("expected"), Tone::Neutral};
}

}  // namespace

WaitingLists::WaitingLists(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      down_(new QVBoxLayout(this)),
      decisions_(makeDecisions()),
      late_(makeDue("late", tr("Past their day"), tr("Nothing is past its day."))),
      due_(makeDue("due", tr("Due within two months"), tr("Nothing is due within two months."))),
      toAssess_(makeToAssess()) {
    down_->setContentsMargins({});
    down_->setSpacing(room::wide);
    down_->addStretch(1);
    auto* all = new QPushButton(tr("All deadlines"), due_.card);
    all->setObjectName(QStringLiteral("allDue"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo({Place::Due, 0, {}}); });
    due_.card->addBesideHeading(all);
    // It stands above the list that is due, and below the one before.
    setTabOrder(late_.card->table(), all);
    setTabOrder(all, due_.card->table());
}

void WaitingLists::setBegun(bool isBegun) {
    late_.card->setVisible(isBegun);
    due_.card->setVisible(isBegun);
}

WaitingCard* WaitingLists::addCard(const char* name, const QString& heading,
                                   const QString& nothing) {
    auto* card = new WaitingCard(heading, nothing, this);
    card->setObjectName(QLatin1String(name));
    down_->addWidget(card);
    connect(card, &WaitingCard::goTo, this, &WaitingLists::goTo);
    return card;
}

WaitingLists::List<DecisionCase> WaitingLists::makeDecisions() {
    WaitingCard* card = addCard("waitingDecisions", tr("Waiting for a second person"),
                                tr("No decision waits for approval."));
    const domain::Language language = desk_.language();
    const auto kindOf = [language](const DecisionCase& row) {
        return words::text(domain::words(row.decision.decisionKind, language));
    };
    return {
        card,
        card->setColumns<DecisionCase>(
            {{tr("Decision"), kindOf},
             {tr("Municipality"), [](const DecisionCase& row) { return nameOf(row.municipality); }},
             {tr("Waits"),
              [](const DecisionCase& row) { return waitsFor(row).word; },
              {},
              [](const DecisionCase& row) { return waitsFor(row); }}},
            [](const DecisionCase& row) {
                return Address{Place::Decision, row.decision.id.value, {}};
            })};
}

WaitingLists::List<DueItem> WaitingLists::makeDue(const char* name, const QString& heading,
                                                  const QString& nothing) {
    WaitingCard* card = addCard(name, heading, nothing);
    const domain::Language language = desk_.language();
    return {card, card->setColumns<DueItem>(
                      {{tr("Due on"), [](const DueItem& row) { return words::date(row.due); },
                        [](const DueItem& row) { return std::int64_t{row.due.daysSince({})}; },
                        [this](const DueItem& row) { return chipFor(row, desk_.today()); }, true},
                       {tr("What"),
                        [language](const DueItem& row) {
                            const QString what = words::text(work::words(row, language));
                            return row.municipality
                                       ? tr("%1, %2").arg(words::text(row.municipality->name), what)
                                       : what;
                        }}},
                      [](const DueItem& row) { return addressOf(row); })};
}

WaitingLists::List<LateReport> WaitingLists::makeToAssess() {
    WaitingCard* card =
        addCard("toAssess", tr("Waiting for assessment"), tr("No report waits for you."));
    const auto chipOf = [this](const LateReport& row) {
        return chipFor(row.report, true, desk_.today(), desk_.language());
    };
    return {card, card->setColumns<LateReport>(
                      {municipalityColumn(),
                       yearColumn(),
                       {tr("Status"),
                        [chipOf](const LateReport& row) { return chipOf(row).word; },
                        {},
                        chipOf}},
                      reportOf)};
}

void WaitingLists::reload() {
    work::Store& store = desk_.store();
    const domain::Date today = desk_.today();
    const auto show = [this](const auto& list, auto read) {
        using Rows = decltype(read());
        list.card->show(list.model, desk_.read(read, Rows()));
    };
    show(decisions_, [&] { return work::waitingDecisions(desk_.context()); });
    auto late = desk_.read([&] { return work::dueItems(store, today); }, std::vector<DueItem>());
    const auto toCome = std::stable_partition(
        late.begin(), late.end(), [&](const DueItem& item) { return item.daysLeft(today) < 0; });
    std::vector<DueItem> due(toCome, late.end());
    late.erase(toCome, late.end());
    std::erase_if(due, [&](const DueItem& item) { return item.daysLeft(today) > soon; });
    late_.card->show(late_.model, std::move(late));
    due_.card->show(due_.model, std::move(due));
    show(toAssess_, [&] { return work::reportsToAssess(store); });
}

}  // namespace kamerklaar::ui
