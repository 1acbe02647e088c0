// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/settling_tab.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include "domain/article_words.h"
#include "ui/forms/record_card.h"
#include "ui/pages/dossier/decision_list.h"
#include "ui/pages/dossier/offers.h"
#include "ui/pages/dossier/preparing.h"
#include "ui/shell/design.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"
#include "work/deciding.h"
#include "work/lists.h"

namespace kamerklaar::ui {
namespace {

using domain::DecisionKind;
using RecordLine = SettlingTab::Line;

std::vector<Column<RecordLine>> recordColumns(domain::Language language) {
    return {{SettlingTab::tr("What"), [](const RecordLine& line) { return line.name; }},
            {SettlingTab::tr("Amount (€)"),
             [language](const RecordLine& line) { return words::amount(line.amount, language); },
             [](const RecordLine& line) { return line.amount.inCents(); }},
            {SettlingTab::tr("Source"), [](const RecordLine& line) { return line.source; }}};
}

/// The last return that has come in.
std::optional<domain::SisaReturn> lastReturn(work::Store& store,
                                             domain::MunicipalityId municipality) {
    std::optional<domain::SisaReturn> last;
    for (const domain::SisaReturn& one : store.records<domain::SisaReturn>().all(municipality)) {
        if (one.receivedOn.has_value() && (!last.has_value() || one.year > last->year)) {
            last = one;
        }
    }
    return last;
}

/// A sentence of the scheme as a part of another one.
QString asClause(const std::string& sentence) {
    QString clause = words::text(sentence);
    if (clause.endsWith(QLatin1Char('.'))) {
        clause.chop(1);
    }
    return clause.left(1).toLower() + clause.mid(1);
}

/// "c. Gegevens zijn onjuist en juiste gegevens zouden … hebben geleid (art. 9, onder c)": a ground
/// with its own condition is one sentence, whether the scheme gives both in its name or apart.
QString sentenceOf(const domain::Term& ground, domain::Language language) {
    const QString name = words::text(domain::nameOf(ground, language));
    const QString article = words::text(domain::articleWords(ground.article, language));
    return ground.note.empty()
               ? SettlingTab::tr("%1. %2 (%3)", "letter, ground, article")
                     .arg(words::text(ground.code), name, article)
               : SettlingTab::tr("%1. %2 and %3 (%4)", "letter, ground, its condition, article")
                     .arg(words::text(ground.code), name, asClause(ground.note), article);
}

}  // namespace

SettlingTab::SettlingTab(Desk& desk, QWidget* parent)
    : PreparingTab(desk, parent),
      termStart_(new DateEdit(this)),
      termRow_(new FieldRow(tr("The term runs from"), termStart_, desk.language(),
                            FieldRow::Shape::Beside, this)),
      lastDay_(new QLabel(this)),
      lines_(new ColumnModel<RecordLine>(recordColumns(desk.language()), {}, this)),
      table_(new ListTable(lines_, tr("Reckoning of the settlement"), this)),
      offers_(new Offers(desk, this)) {
    makeOffers();
    overview().addWidget(makeTermCard());
    overview().addWidget(makeReckoningCard());
    addDecisions(new DecisionList(desk, tr("Settlement and recovery"),
                                  tr("Not settled yet. A settlement, and the decision to recover "
                                     "or not, stand here once they are prepared."),
                                  {DecisionKind::Settlement, DecisionKind::Recovery}, this));
    overview().addWidget(makeGroundsCard());
}

void SettlingTab::makeOffers() {
    offers_->add(DecisionKind::Settlement, tr("&Settlement"));
    offers_->add(DecisionKind::Recovery, tr("&Recovery, or the decision not to"));
    connect(offers_, &Offers::wanted, this, &SettlingTab::begin);
    overview().addWidget(offers_);
}

QWidget* SettlingTab::makeTermCard() {
    auto* card = new Card(tr("Term of the settlement"), this);
    termStart_->setObjectName(QStringLiteral("termStart"));
    termRow_->setHint(
        tr("The regulation does not say from which day the term runs; choose it here. "
           "A Saturday, Sunday or holiday does not lengthen it."));
    lastDay_->setObjectName(QStringLiteral("lastDay"));
    lastDay_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(lastDay_, TextRole::Heading);
    card->addContent(termRow_);
    card->addContent(lastDay_);
    connect(termStart_, &DateEdit::edited, this, &SettlingTab::showTerm);
    connect(termStart_, &DateEdit::left, this, &SettlingTab::showTerm);
    return card;
}

QWidget* SettlingTab::makeReckoningCard() {
    auto* card = new Card(tr("Reckoning"), this);
    card->setNote(tr("Settlement follows the award. Less spending alone is no ground for less."));
    table_->setObjectName(QStringLiteral("reckoning"));
    table_->setProperty("bare", true);
    table_->showWhole();
    card->addContent(table_);
    return card;
}

QWidget* SettlingTab::makeGroundsCard() {
    auto* card = new Card(tr("Grounds for a lower settlement"), this);
    for (const domain::Term& ground : desk_.scheme().termsOf(domain::TermKind::SettlementGround)) {
        auto* label = new QLabel(sentenceOf(ground, desk_.language()), card);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        card->addContent(label);
    }
    return card;
}

void SettlingTab::showOverview(bool isOther) {
    state_ = desk_.read([&] { return work::grantOf(desk_.store(), municipality(), desk_.today()); },
                        domain::GrantState());
    if (isOther) {
        const domain::Decision proposed = proposalOf(DecisionKind::Settlement);
        const auto& terms = std::get<domain::SettlementTerms>(proposed.terms);
        termStart_->setValue(state_.settled.has_value() ? state_.settled->termStart
                                                        : terms.termStart);
    }
    showTerm();
    showReckoning();
    offers_->show(state_);
}

void SettlingTab::showTerm() {
    const domain::Problems problems = termStart_->problems();
    termRow_->setProblems(problems);
    const std::optional<domain::Date> start = termStart_->value();
    const std::optional<int> weeks = desk_.scheme().settlementWeeks;
    lastDay_->setText(start.has_value() && weeks.has_value()
                          ? tr("To be settled by %1 at the latest (%2 weeks).")
                                .arg(words::date(domain::endOfTerm(*start, *weeks, false)))
                                .arg(*weeks)
                          : QString());
}

std::vector<RecordLine> SettlingTab::reckoning() const {
    work::Store& store = desk_.store();
    std::vector<RecordLine> lines;
    lines.push_back({tr("Awarded, net"), state_.awarded.net(), tr("Award and what changed it")});
    lines.push_back({tr("Paid, net"), state_.paid.net(), tr("Payments up to today")});
    if (const auto sisa = lastReturn(store, municipality())) {
        const bool isFinal = sisa->isFinal == domain::Answer::Yes;
        const domain::Money spent = sisa->validCumulative().value_or(domain::Money());
        lines.push_back(
            {tr("Spent according to SiSa"), spent,
             (isFinal ? tr("SiSa %1, final return") : tr("SiSa %1, not the final return"))
                 .arg(sisa->year)});
        lines.push_back({tr("Not spent according to SiSa"), state_.awarded.net() - spent,
                         tr("Awarded less spent")});
    }
    lines.push_back({tr("Spent according to the reports"),
                     work::figuresOf(store, municipality()).total.spent,
                     tr("Progress reports, not audited")});
    addSettled(lines);
    return lines;
}

void SettlingTab::addSettled(std::vector<RecordLine>& lines) const {
    if (!state_.settled.has_value()) {
        return;
    }
    lines.push_back(
        {tr("Settled, net"), state_.settled->gross - state_.settled->vatFund, tr("Settlement")});
    lines.push_back({tr("Paid too much"), state_.overpaid(), tr("Paid less settled")});
    if (state_.recovery.has_value()) {
        lines.push_back(
            {tr("Recovered"), state_.recovery->amount,
             state_.recovery->recover ? tr("Decision to recover") : tr("Decision not to recover")});
    }
}

void SettlingTab::showReckoning() {
    lines_->setRows(desk_.read([this] { return reckoning(); }, std::vector<RecordLine>()));
    table_->fitColumns(2);
}

void SettlingTab::begin(DecisionKind kind) {
    if (kind == DecisionKind::Settlement) {
        prepareSettlement();
    } else {
        prepareRecovery();
    }
}

void SettlingTab::prepareSettlement() {
    domain::Decision proposed = proposalOf(DecisionKind::Settlement);
    auto& terms = std::get<domain::SettlementTerms>(proposed.terms);
    terms.termStart = termStart_->value().value_or(terms.termStart);
    prepare(proposed);
    connect(preparing().card(), &RecordCard::judged, this, &SettlingTab::showBeside);
    showBeside();
}

void SettlingTab::showBeside() {
    RecordForm& form = preparing().card()->form();
    const auto start =
        domain::parseDate(textAt(form.bound().texts(), "terms/termStart").trimmed().toStdString());
    const std::optional<int> weeks = desk_.scheme().settlementWeeks;
    form.setBeside(
        "terms/termStart",
        start.has_value() && weeks.has_value()
            ? tr("Last day: %1").arg(words::date(domain::endOfTerm(*start, *weeks, false)))
            : QString());
    const auto awarded = [this](domain::Money amount) {
        return tr("Awarded: %1").arg(words::money(amount, desk_.language()));
    };
    form.setBeside("terms/gross", awarded(state_.awarded.gross));
    form.setBeside("terms/vatFund", awarded(state_.awarded.vatFund));
}

void SettlingTab::prepareRecovery() {
    prepare(proposalOf(DecisionKind::Recovery));
    preparing().card()->form().setBeside(
        "terms/amount",
        tr("Paid too much: %1").arg(words::money(state_.overpaid(), desk_.language())));
}

void SettlingTab::openPart(const QString& part) {
    if (const auto kind = offers_->offered(part)) {
        begin(*kind);
    }
}

}  // namespace kamerklaar::ui
