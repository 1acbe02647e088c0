// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/award_tab.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/pages/dossier/decision_list.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"
#include "work/deciding.h"

namespace kamerklaar::ui {
namespace {

using domain::DecisionKind;

std::vector<Column<GrantLine>> columns() {
    return {{AwardTab::tr("What"), [](const GrantLine& line) { return line.name; }},
            {AwardTab::tr("On this day"), [](const GrantLine& line) { return line.after; }}};
}

QString codeOf(DecisionKind kind) {
    const std::string_view code = domain::codeIn(domain::decisionKindCodes, kind);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

}  // namespace

AwardTab::AwardTab(Desk& desk, QWidget* parent)
    : PreparingTab(desk, parent),
      grant_(new Card(tr("The grant"), this)),
      day_(new DateEdit(this)),
      dayRow_(new FieldRow(tr("As on"), day_, desk.language(), FieldRow::Shape::Beside, this)),
      lines_(new ColumnModel<GrantLine>(columns(), {}, this)),
      table_(new ListTable(lines_, tr("The grant on this day"), this)) {
    makeDecisionButtons();
    addDecisions(
        new DecisionList(desk, tr("Decisions on the grant"),
                         tr("No decision yet. Until there is an award only an amount is reserved."),
                         {DecisionKind::Award, DecisionKind::Amendment, DecisionKind::Extension,
                          DecisionKind::Withdrawal},
                         this));
    makeGrantCard();
}

void AwardTab::makeDecisionButtons() {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    const std::pair<DecisionKind, QString> all[] = {
        {DecisionKind::Award, tr("Prepare a&ward")},
        {DecisionKind::Amendment, tr("Prepare a&mendment")},
        {DecisionKind::Extension, tr("Prepare e&xtension")},
        {DecisionKind::Withdrawal, tr("Prepare with&drawal")}};
    for (const auto& [kind, text] : all) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(QStringLiteral("prepare/") + codeOf(kind));
        connect(button, &QPushButton::clicked, this,
                [this, wanted = kind] { prepare(proposalOf(wanted)); });
        across->addWidget(button);
        buttons_.push_back({kind, button});
    }
    across->addStretch(1);
    overview().addWidget(row);
    auto* rules = new QLabel(extensionRules(), this);
    rules->setObjectName(QStringLiteral("extensionRules"));
    rules->setWordWrap(true);
    setRole(rules, TextRole::Small);
    rules->setVisible(!rules->text().isEmpty());
    overview().addWidget(rules);
}

void AwardTab::makeGrantCard() {
    day_->setObjectName(QStringLiteral("asOn"));
    grant_->addContent(dayRow_);
    table_->setObjectName(QStringLiteral("grant"));
    table_->setProperty("bare", true);
    table_->showWhole();
    grant_->addContent(table_);
    overview().addWidget(grant_);
    connect(day_, &DateEdit::edited, this, &AwardTab::showGrant);
    connect(day_, &DateEdit::left, this, &AwardTab::showGrant);
}

QString AwardTab::extensionRules() const {
    const domain::Scheme& scheme = desk_.scheme();
    const domain::SchemeRule* rule = scheme.rule(domain::ProblemKind::ExtensionTooLong);
    if (!scheme.lastDayOfExtension.has_value() || !scheme.lastDayOfExtensionRequest.has_value() ||
        rule == nullptr) {
        return {};
    }
    return tr("Extension: at the reasoned request of the municipality, which comes in by %1 at the "
              "latest; the spending period then ends on %2 at the latest (%3).")
        .arg(words::date(*scheme.lastDayOfExtensionRequest),
             words::date(*scheme.lastDayOfExtension), words::text(rule->article));
}

void AwardTab::showOverview(bool isOther) {
    if (isOther) {
        day_->setValue(desk_.today());
    }
    showGrant();
    showButtons();
}

void AwardTab::showGrant() {
    const domain::Problems problems = day_->problems();
    dayRow_->setProblems(problems);
    if (!problems.empty()) {
        return;
    }
    const domain::Date day = day_->value().value_or(desk_.today());
    const auto state = desk_.read([&] { return work::grantOf(desk_.store(), municipality(), day); },
                                  domain::GrantState());
    grant_->setNote(
        state.hasAward
            ? tr("After every decision that was in force on %1.").arg(words::date(day))
            : tr("There was no award on %1 yet: what is reserved.").arg(words::date(day)));
    lines_->setRows(grantLines(state, state, desk_.scheme(), desk_.language()));
    table_->fitColumns(1);
}

void AwardTab::showButtons() {
    const auto state =
        desk_.read([&] { return work::grantOf(desk_.store(), municipality(), desk_.today()); },
                   domain::GrantState());
    for (const auto& [kind, button] : buttons_) {
        const bool isAward = kind == DecisionKind::Award;
        permit(*button, desk_, work::Act::PrepareDecision);
        button->setVisible(isAward != state.hasAward);
        if (isAward) {
            makePrimary(button);
        }
    }
}

void AwardTab::openPart(const QString& part) {
    const QString code = part.section(QLatin1Char('/'), 0, 0);
    for (const auto& [kind, button] : buttons_) {
        if (code == codeOf(kind) && desk_.may(work::Act::PrepareDecision)) {
            domain::Decision proposal = proposalOf(kind);
            if (auto* terms = std::get_if<domain::AwardTerms>(&proposal.terms)) {
                terms->fromNotification.value = part.section(QLatin1Char('/'), 1).toLongLong();
            }
            prepare(proposal);
        }
    }
}

}  // namespace kamerklaar::ui
