// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/as_of_tab.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/segments.h"
#include "work/as_of.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using AsOfLine = AsOfTab::Line;
using domain::Amounts;

/// An amount then, and right behind it what came to it since. Each change has a title of its own,
/// by which its column is told from the others.
template <typename Get>
void addPair(std::vector<Column<AsOfLine>>& columns, const QString& title, const QString& change,
             domain::Language language, Get get) {
    columns.push_back(column::money<AsOfLine>(
        title, language, [get](const AsOfLine& line) { return get(line.then); }));
    columns.push_back(column::money<AsOfLine>(
        change, language, [get](const AsOfLine& line) { return get(line.now) - get(line.then); }));
    columns.back().givesWay = true;
}

/// Both lists have the same years, but for one in which something lies on one of the days only.
std::vector<AsOfLine> linesOf(const std::vector<domain::YearAmounts>& then,
                              const std::vector<domain::YearAmounts>& now,
                              domain::Language language) {
    std::vector<AsOfLine> lines;
    const auto at = [&](const std::string& label) -> AsOfLine& {
        const QString name = words::text(work::wordsOfProgrammeYear(label, language));
        for (AsOfLine& line : lines) {
            if (line.name == name) {
                return line;
            }
        }
        lines.push_back({name, {}, {}, {}});
        return lines.back();
    };
    for (const domain::YearAmounts& year : then) {
        at(year.label).then = year.amounts;
    }
    for (const domain::YearAmounts& year : now) {
        at(year.label).now = year.amounts;
    }
    return lines;
}

}  // namespace

AsOfTab::AsOfTab(Desk& desk, Asker& asker, QWidget* parent)
    : FinanceTab(desk, parent),
      day_(desk.today()),
      calendar_(new Segments(tr("Calendar"), {tr("Programme year"), tr("Calendar year")}, this)) {
    calendar_->setObjectName(QStringLiteral("asOfCalendar"));
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    years_ = new ListCard<AsOfLine>({}, "asOfYears", columns(tr("Year")), {}, this);
    years_->addBesideHeading(calendar_);
    municipalities_ = new ListCard<AsOfLine>(
        {}, "asOfMunicipalities", columns(tr("Municipality")),
        [](const AsOfLine& line) { return dossierOf(*line.municipality, "timeline"); }, this);
    body->addWidget(addCard(years_, asker, tr("as-of-years")));
    body->addWidget(addCard(municipalities_, asker, tr("as-of-municipalities")));
    body->addStretch(1);
    connect(calendar_, &Segments::changed, this, &AsOfTab::showYears);
    connect(municipalities_->table(), &ListTable::jumped, this, &FinanceTab::goTo);
}

ListCard<AsOfLine>* AsOfTab::addCard(ListCard<AsOfLine>* card, Asker& asker,
                                     const QString& fileName) {
    card->addBesideHeading(new ExportButton(
        desk_, asker, fileName,
        [this, card, fileName] {
            return sheetOf(*card->table(), fileName,
                           tr("Figures as of %1").arg(words::dateLong(day_, desk_.language())));
        },
        card));
    return card;
}

std::vector<Column<AsOfLine>> AsOfTab::columns(const QString& first) const {
    const domain::Language language = desk_.language();
    std::vector<Column<AsOfLine>> columns{{first, [](const AsOfLine& line) { return line.name; }}};
    addPair(columns, tr("Awarded"), tr("Awarded since then"), language,
            [](const Amounts& amounts) { return amounts.awardedNet(); });
    addPair(columns, tr("Paid"), tr("Paid since then"), language,
            [](const Amounts& amounts) { return amounts.paid; });
    addPair(columns, tr("Spent"), tr("Spent since then"), language,
            [](const Amounts& amounts) { return amounts.spent; });
    addPair(columns, tr("Remaining"), tr("Remaining, change since then"), language,
            [](const Amounts& amounts) { return amounts.remaining(); });
    return columns;
}

void AsOfTab::setDay(domain::Date day) {
    if (day != day_) {
        day_ = day;
        if (isVisible()) {
            refresh();
        }
    }
}

void AsOfTab::refresh() {
    using Lines = std::vector<work::MunicipalityLine>;
    work::Store& store = desk_.store();
    now_ = desk_.read([&] { return work::nationalFigures(store); }, domain::Figures());
    const Lines now = desk_.read([&] { return work::municipalityLines(store); }, Lines());
    Lines then = now;
    then_ = now_;
    if (day_ != desk_.today()) {
        then_ = desk_.read([&] { return work::figuresAsOf(store, day_); }, domain::Figures());
        then = desk_.read([&] { return work::linesAsOf(store, day_); }, Lines());
    }
    std::vector<AsOfLine> lines;
    for (std::size_t i = 0; i < then.size() && i < now.size(); ++i) {
        lines.push_back({words::text(then[i].municipality.name), then[i].municipality.id,
                         then[i].figures.total, now[i].figures.total});
    }
    municipalities_->setHeading(
        tr("Per municipality on %1").arg(words::dateLong(day_, desk_.language())));
    municipalities_->setNote(
        day_ == desk_.today() ? tr("Amounts in euros, of all years together; awarded is net. "
                                   "Choose an earlier day at the top to see "
                                   "what changed since.")
                              : tr("Amounts in euros, of all years together; awarded is net. What "
                                   "had been decided, paid and "
                                   "reported by the end of that day, and what came to it since."));
    municipalities_->show(std::move(lines), AsOfLine{tr("Total"), {}, then_.total, now_.total});
    showYears();
}

void AsOfTab::showYears() {
    const bool isProgramme = calendar_->chosen() == 0;
    const QString day = words::dateLong(day_, desk_.language());
    years_->setHeading(isProgramme ? tr("Per programme year on %1").arg(day)
                                   : tr("Per calendar year on %1").arg(day));
    years_->setNote(
        isProgramme
            ? tr("Amounts in euros; awarded is net. A programme year is a year of the regulation "
                 "itself; both calendars add up to the same totals.")
            : tr("Amounts in euros; awarded is net. Awards lie in the year of their instalment, "
                 "payments on their day; both calendars add up to the same totals."));
    years_->show(isProgramme ? linesOf(then_.programmeYears, now_.programmeYears, desk_.language())
                             : linesOf(then_.calendarYears, now_.calendarYears, desk_.language()),
                 AsOfLine{tr("Total"), {}, then_.total, now_.total});
}

}  // namespace kamerklaar::ui
