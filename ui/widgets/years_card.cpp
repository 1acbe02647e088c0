// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/years_card.h"

#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using domain::Amounts;
using domain::Money;
using domain::YearAmounts;

template <typename Get>
Column<YearAmounts> amountColumn(const QString& title, domain::Language language, Get get) {
    return {title,
            [language, get](const YearAmounts& row) {
                return words::amount(get(row.amounts), language);
            },
            [get](const YearAmounts& row) { return get(row.amounts).inCents(); }};
}

}  // namespace

YearsCard::YearsCard(Ceiling ceiling, domain::Language language, QWidget* parent)
    : Card({}, parent),
      language_(language),
      calendar_(new Segments(tr("Calendar"), {tr("Programme year"), tr("Calendar year")}, this)) {
    calendar_->setObjectName(QStringLiteral("calendar"));
    const auto label = [](const YearAmounts& row) {
        return row.label == domain::outsideProgrammeYears ? tr("Afterwards")
                                                          : words::text(row.label);
    };
    std::vector<Column<YearAmounts>> columns{{tr("Year"), label}};
    const auto add = [&](const QString& title, const char* figure, auto get) {
        columns.push_back(amountColumn(title, language, get));
        columns.back().leadsTo = [this, figure](const YearAmounts& row) {
            return originOf(figure, row);
        };
    };
    if (ceiling == Ceiling::Shown) {
        add(tr("Ceiling"), "plafond", [](const Amounts& a) { return a.ceiling; });
    }
    add(tr("Awarded or reserved, gross"), "verleend",
        [](const Amounts& a) { return a.awardedGross; });
    add(tr("VAT fund"), "bcf", [](const Amounts& a) { return a.vatFund; });
    columns.back().givesWay = true;
    add(tr("Paid, net"), "betaald", [](const Amounts& a) { return a.paid; });
    add(tr("Spent"), "besteed", [](const Amounts& a) { return a.spent; });
    add(tr("Remaining"), "resterend", [](const Amounts& a) { return a.remaining(); });
    model_ = new ColumnModel<YearAmounts>(std::move(columns), {}, this);
    table_ = new ListTable(model_, tr("Amounts per year"), this);
    table_->setObjectName(QStringLiteral("years"));
    table_->setProperty("bare", true);
    table_->showWhole();
    addBesideHeading(calendar_);
    addContent(table_);
    connect(calendar_, &Segments::changed, this, &YearsCard::fill);
    connect(table_, &ListTable::jumped, this, &YearsCard::goTo);
}

QString YearsCard::Cell::key() const {
    const QString word =
        isCalendar ? QStringLiteral("kalenderjaar") : QStringLiteral("programmajaar");
    const bool isOutside = year == words::text(domain::outsideProgrammeYears);
    return QStringLiteral("%1.%2.%3")
        .arg(figure, word, isOutside ? QStringLiteral("verlengingsperiode") : year);
}

std::optional<Address> YearsCard::originOf(const char* figure, const YearAmounts& row) const {
    const bool isTotal = row.label == tr("Total").toStdString();
    return originOf_
               ? originOf_({QLatin1String(figure), isTotal ? QString() : words::text(row.label),
                            calendar_->chosen() != 0})
               : std::nullopt;
}

void YearsCard::show(const domain::Figures& figures) {
    figures_ = figures;
    fill();
}

void YearsCard::fill() {
    const bool isProgramme = calendar_->chosen() == 0;
    setHeading(isProgramme ? tr("Per programme year") : tr("Per calendar year"));
    setNote(isProgramme
                ? tr("Amounts in euros. A programme year is a year of the regulation itself; both "
                     "calendars add up to the same totals.")
                : tr("Amounts in euros. Awards lie in the year of their instalment, payments on "
                     "their day; both calendars add up to the same totals."));
    model_->setRows(isProgramme ? figures_.programmeYears : figures_.calendarYears,
                    YearAmounts{tr("Total").toStdString(), figures_.total});
    table_->spreadColumns();
}

}  // namespace kamerklaar::ui
