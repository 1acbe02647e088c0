// SPDX-License-Identifier: EUPL-1.2
#include "domain/folding.h"
#include "work/returns/return_checks.h"
#include "work/table_cells.h"

// Every sum is made again, and held against what ought to be the same.
namespace kamerklaar::work::returns {
namespace {

using domain::Money;

/// The cells of a column above its total; nothing when one of them has no value.
std::optional<Money> sumOf(const ReturnCase& from, const FormSheet& sheet,
                           const std::string& column) {
    Money sum;
    for (const FormRow& row : sheet.rows) {
        if (row.isTotal) {
            continue;
        }
        const auto amount = from.money(column + "." + row.key);
        if (!amount) {
            return std::nullopt;
        }
        sum += *amount;
    }
    return sum;
}

std::optional<Money> sumOf(const ReturnCase& from, const char* sheetKey,
                           const std::string& column) {
    const FormSheet* sheet = from.reading.form->sheet(sheetKey);
    return sheet == nullptr ? std::nullopt : sumOf(from, *sheet, column);
}

void totalWrong(const ReturnCase& from, Findings& findings) {
    for (const Answer& answer : from.reading.answers) {
        if (!answer.question.isTotal || answer.question.isGiven() || !answer.isKnown()) {
            continue;
        }
        const FormSheet* sheet = from.reading.form->sheet(answer.sheetKey);
        const auto sum = sumOf(from, *sheet, answer.columnKey);
        if (sum && *sum != Money::cents(std::stoll(answer.value()))) {
            findings.say({"Het totaal is {gevonden}; de regels erboven zijn samen {som}.",
                          "The total is {gevonden}; the rows above it add up to {som}."},
                         {{"gevonden", Money::cents(std::stoll(answer.value()))}, {"som", *sum}},
                         {&answer});
        }
    }
}

void plannedSectorsDiffer(const ReturnCase& from, Findings& findings) {
    const auto categories = sumOf(from, "blad.kosten", "gepland");
    const auto sectors = sumOf(from, "blad.sectoren", "gepland");
    if (categories && sectors && *categories != *sectors) {
        findings.say(
            {"Gepland is per sector {sectoren} en per kostencategorie {kosten}; dat hoort gelijk "
             "te zijn.",
             "Planned is {sectoren} by sector and {kosten} by cost category; they should be "
             "the same."},
            {{"sectoren", *sectors}, {"kosten", *categories}},
            {from.answer("gepland.sector.totaal"), from.answer("gepland.categorie.totaal")});
    }
}

void cumulativeDiffers(const ReturnCase& from, Findings& findings) {
    const auto cumulative = from.money("besteed.cumulatief");
    const auto spent = sumOf(from, "blad.kosten", "besteed");
    if (!from.known || !cumulative || !spent) {
        return;
    }
    const Money expected = from.known->around.spentInEarlierRounds + *spent;
    if (*cumulative != expected) {
        findings.say(
            {"Vanaf de start is {gevonden} besteed; eerdere verslagen en dit verslag geven samen "
             "{verwacht}.",
             "Since the start {gevonden} was spent; earlier reports and this one make "
             "{verwacht}."},
            {{"gevonden", *cumulative}, {"verwacht", expected}},
            {from.answer("besteed.cumulatief")});
    }
}

void spentAbovePaid(const ReturnCase& from, Findings& findings) {
    const auto cumulative = from.money("besteed.cumulatief");
    if (from.known && cumulative && from.known->paid > Money() && *cumulative > from.known->paid) {
        findings.say({"Vanaf de start is {besteed} besteed, meer dan er is betaald ({betaald}).",
                      "Since the start {besteed} was spent, more than was paid ({betaald})."},
                     {{"besteed", *cumulative}, {"betaald", from.known->paid}},
                     {from.answer("besteed.cumulatief")});
    }
}

void leftOverAboveAward(const ReturnCase& from, Findings& findings) {
    const auto left = from.money("onderbesteding");
    const auto cumulative = from.money("besteed.cumulatief");
    if (!from.known || !left || !cumulative) {
        return;
    }
    const Money remaining = from.known->awarded.net() - *cumulative;
    if (*left > remaining && *left > Money()) {
        findings.say(
            {"Aan het einde zou {over} overblijven, maar er is nog {resteert} te besteden.",
             "At the end {over} would be left, but only {resteert} remains to be spent."},
            {{"over", *left}, {"resteert", remaining}}, {from.answer("onderbesteding")});
    }
}

bool isPercentage(const std::string& unit) {
    const std::string words = comparable(unit);
    return words.find('%') != std::string::npos || words.find("procent") != std::string::npos ||
           words.find("percent") != std::string::npos;
}

/// Each value of the indicators, with the unit that the same line gives.
template <typename Look>
void lookAtValues(const ReturnCase& from, Look&& look) {
    for (const std::string& line : from.lines("blad.indicatoren")) {
        const std::string unit = from.text(line + ".eenheid");
        for (const char* column : {".nulmeting", ".streefwaarde", ".werkelijk"}) {
            const Answer* answer = from.answer(line + column);
            const auto value = from.number(line + column);
            if (answer != nullptr && value) {
                look(unit, *answer, *value);
            }
        }
    }
}

void percentageOutside(const ReturnCase& from, Findings& findings) {
    constexpr std::int64_t hundred = 100'000;  // in thousandths
    lookAtValues(from, [&](const std::string& unit, const Answer& answer, std::int64_t value) {
        // Of percentage points there may be more, and fewer than none.
        const bool isShare = unit == "%" || unit == "procent" || unit == "percentage";
        if (isShare && (value < 0 || value > hundred)) {
            findings.say(
                {"Een percentage ligt tussen 0 en 100.", "A percentage lies between 0 and 100."},
                {}, {&answer});
        }
    });
}

void unitWithoutFit(const ReturnCase& from, Findings& findings) {
    constexpr std::int64_t whole = 1000;
    lookAtValues(from, [&](const std::string& unit, const Answer& answer, std::int64_t value) {
        const bool hasPercent = domain::withoutWhiteAround(answer.text()).ends_with('%');
        if (hasPercent && !unit.empty() && !isPercentage(unit)) {
            findings.say({"De eenheid is “{eenheid}”, maar hier staat een percentage: {gevonden}. "
                          "Gelezen is het getal zonder procentteken.",
                          "The unit is “{eenheid}”, but here stands a percentage: {gevonden}. What "
                          "was read is the number without its percent sign."},
                         {{"eenheid", unit}, {"gevonden", answer.text()}}, {&answer});
        } else if (comparable(unit).starts_with("aantal") && value % whole != 0) {
            findings.say({"De eenheid is een aantal, maar hier staat een getal met decimalen.",
                          "The unit is a count, but here stands a number with decimals."},
                         {}, {&answer});
        }
    });
}

}  // namespace

std::vector<Check> sumChecks() {
    const Stage stage = Stage::Relation;
    return {
        {"total_wrong", stage, {"Een totaal klopt niet", "A total is wrong"}, totalWrong},
        {"planned_sectors_differ",
         stage,
         {"Gepland per sector en per categorie verschillen",
          "Planned by sector and by category differ"},
         plannedSectorsDiffer},
        {"cumulative_differs",
         stage,
         {"Cumulatief is niet vorig jaar plus dit jaar",
          "Cumulative is not last year plus this year"},
         cumulativeDiffers},
        {"spent_above_paid",
         stage,
         {"Meer besteed dan betaald", "More was spent than paid"},
         spentAbovePaid},
        {"left_over_above_award",
         stage,
         {"Meer over dan er nog te besteden is", "More left over than remains"},
         leftOverAboveAward},
        {"percentage_outside",
         stage,
         {"Een percentage ligt niet tussen 0 en 100", "A percentage is not between 0 and 100"},
         percentageOutside},
        {"unit_without_fit",
         stage,
         {"De waarde past niet bij de eenheid", "The value does not fit its unit"},
         unitWithoutFit},
    };
}

}  // namespace kamerklaar::work::returns
