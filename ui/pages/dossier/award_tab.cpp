// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/award_tab.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include "ui/pages/dossier/decision_list.h"
#include "ui/pages/dossier/offers.h"
#include "ui/shell/design.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"
#include "work/deciding.h"

namespace kamerklaar::ui {
namespace {

using domain::DecisionKind;

std::vector<Column<GrantLine>> grantColumns() {
    return {{AwardTab::tr("What"), [](const GrantLine& line) { return line.name; }},
            grantColumn(AwardTab::tr("On this day"), &GrantLine::after)};
}

}  // namespace

AwardTab::AwardTab(Desk& desk, QWidget* parent)
    : PreparingTab(desk, parent),
      grant_(new Card(tr("The grant"), this)),
      day_(new DateEdit(this)),
      dayRow_(new FieldRow(tr("As on"), day_, desk.language(), FieldRow::Shape::Beside, this)),
      lines_(new ColumnModel<GrantLine>(grantColumns(), {}, this)),
      table_(new ListTable(lines_, tr("The grant on this day"), this)),
      offers_(new Offers(desk, this)) {
    makeOffers();
    addDecisions(
        new DecisionList(desk, tr("Decisions on the grant"),
                         tr("No decision yet. Until there is an award only an amount is reserved."),
                         {DecisionKind::Award, DecisionKind::Amendment, DecisionKind::Extension,
                          DecisionKind::Withdrawal},
                         this));
    makeGrantCard();
}

void AwardTab::makeOffers() {
    offers_->add(DecisionKind::Award, tr("A&ward"));
    offers_->add(DecisionKind::Amendment, tr("A&mendment"));
    offers_->add(DecisionKind::Extension, tr("E&xtension"));
    offers_->add(DecisionKind::Withdrawal, tr("With&drawal"));
    connect(offers_, &Offers::wanted, this, [this](DecisionKind kind) { begin(kind); });
    overview().addWidget(offers_);
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
    offers_->show(
        desk_.read([&] { return work::grantOf(desk_.store(), municipality(), desk_.today()); },
                   domain::GrantState()));
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

void AwardTab::begin(DecisionKind kind, std::int64_t fromNotification) {
    domain::Decision proposal = proposalOf(kind);
    if (auto* terms = std::get_if<domain::AwardTerms>(&proposal.terms)) {
        terms->fromNotification.value = fromNotification;
    }
    prepare(proposal);
}

void AwardTab::openPart(const QString& part) {
    if (const auto kind = offers_->offered(part.section(QLatin1Char('/'), 0, 0))) {
        begin(*kind, part.section(QLatin1Char('/'), 1).toLongLong());
    }
}

}  // namespace kamerklaar::ui
