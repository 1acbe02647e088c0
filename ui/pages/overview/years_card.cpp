// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/years_card.h"

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

YearsCard::YearsCard(domain::Language language, QWidget* parent)
    : Card({}, parent),
      language_(language),
      calendar_(new Segments(tr("Calendar"), {tr("Programme year"), tr("Calendar year")}, this)) {
    calendar_->setObjectName(QStringLiteral("calendar"));
    const auto label = [](const YearAmounts& row) {
        return row.label == domain::outsideProgrammeYears ? tr("Afterwards")
                                                          : words::text(row.label);
    };
    model_ = new ColumnModel<YearAmounts>(
        {{tr("Year"), label},
         amountColumn(tr("Ceiling"), language, [](const Amounts& a) { return a.ceiling; }),
         amountColumn(tr("Awarded or reserved"), language,
                      [](const Amounts& a) { return a.awardedGross; }),
         amountColumn(tr("VAT fund"), language, [](const Amounts& a) { return a.vatFund; }),
         amountColumn(tr("Paid"), language, [](const Amounts& a) { return a.paid; }),
         amountColumn(tr("Spent"), language, [](const Amounts& a) { return a.spent; }),
         amountColumn(tr("Remaining"), language, [](const Amounts& a) { return a.remaining(); })},
        {}, this);
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
                ? tr("Amounts in euros. A programme year runs from July; both calendars add up to "
                     "the same totals.")
                : tr("Amounts in euros. Awards lie in the year of their instalment, payments on "
                     "their day; both calendars add up to the same totals."));
    model_->setRows(isProgramme ? figures_.programmeYears : figures_.calendarYears,
                    YearAmounts{tr("Total").toStdString(), figures_.total});
    table_->spreadColumns();
}

}  // namespace kamerklaar::ui
