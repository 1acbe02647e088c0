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
    const auto add = [&](const QString& title, auto get) {
        columns.push_back(amountColumn(title, language, get));
    };
    if (ceiling == Ceiling::Shown) {
        add(tr("Ceiling"), [](const Amounts& a) { return a.ceiling; });
    }
    add(tr("Awarded or reserved, gross"), [](const Amounts& a) { return a.awardedGross; });
    add(tr("VAT fund"), [](const Amounts& a) { return a.vatFund; });
    columns.back().givesWay = true;
    add(tr("Paid, net"), [](const Amounts& a) { return a.paid; });
    add(tr("Spent"), [](const Amounts& a) { return a.spent; });
    add(tr("Remaining"), [](const Amounts& a) { return a.remaining(); });
    model_ = new ColumnModel<YearAmounts>(std::move(columns), {}, this);
    table_ = new ListTable(model_, tr("Amounts per year"), this);
    table_->setObjectName(QStringLiteral("years"));
    table_->setProperty("bare", true);
    table_->showWhole();
    addBesideHeading(calendar_);
    addContent(table_);
    connect(calendar_, &Segments::changed, this, &YearsCard::fill);
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
