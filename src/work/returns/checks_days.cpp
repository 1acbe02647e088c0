// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_checks.h"

// Days: in order, inside what they must lie in, and of a year that can be.
namespace kamerklaar::work::returns {
namespace {

using domain::Date;

void dayInFuture(const ReturnCase& from, Findings& findings) {
    const auto day = from.day("ingevuld.op");
    if (day && *day > from.today) {
        findings.say({"{dag} ligt in de toekomst.", "{dag} lies in the future."}, {{"dag", *day}},
                     {from.answer("ingevuld.op")});
    }
}

/// Where it lies in the future too, that is what is wrong with it.
void receivedBeforeFilled(const ReturnCase& from, Findings& findings) {
    const auto day = from.day("ingevuld.op");
    const auto received = from.known ? from.report.receivedOn : std::nullopt;
    if (day && received && *received < *day && *day <= from.today) {
        findings.say({"Het verslag is ingevuld op {dag}, na de dag waarop het is ontvangen "
                      "({ontvangen}). Kijk na welke dag niet klopt.",
                      "The report was filled in on {dag}, after the day on which it was received "
                      "({ontvangen}). See which of the days is wrong."},
                     {{"dag", *day}, {"ontvangen", *received}}, {from.answer("ingevuld.op")});
    }
}

/// A report on what was really spent is filled in when the period is over.
void filledInEarly(const ReturnCase& from, Findings& findings) {
    const auto day = from.day("ingevuld.op");
    const auto last = from.day("periode.tot");
    if (day && last && *day < *last) {
        findings.say(
            {"Het verslag is ingevuld op {dag}, voor het einde van de periode ({einde}): wat "
             "werkelijk is besteed, kan nog niet bekend zijn.",
             "The report was filled in on {dag}, before the period ended ({einde}): what was "
             "really spent cannot be known yet."},
            {{"dag", *day}, {"einde", *last}},
            {from.answer("ingevuld.op"), from.answer("periode.tot")});
    }
}

void periodReversed(const ReturnCase& from, Findings& findings) {
    const auto first = from.day("periode.van");
    const auto last = from.day("periode.tot");
    if (first && last && *last < *first) {
        findings.say(
            {"De periode eindigt voordat zij begint.", "The period ends before it begins."}, {},
            {from.answer("periode.van"), from.answer("periode.tot")});
    }
}

void periodDiffers(const ReturnCase& from, Findings& findings) {
    const auto first = from.day("periode.van");
    const auto last = from.day("periode.tot");
    if (!from.known || !first || !last || *last < *first) {
        return;
    }
    const domain::Period own = domain::periodOf(from.known->report, from.known->round);
    if (*first != own.first() || *last != own.last()) {
        findings.say(
            {"De verslagperiode is {van} tot en met {tot}; hier staat een andere. Die wordt "
             "niet overgenomen: stelt de beschikking een eigen periode, leg die dan vast in "
             "het verslag zelf.",
             "The period of the report is {van} up to and including {tot}; here stands "
             "another one, which is not taken over. Where the award letter sets a period of "
             "its own, record it in the report itself."},
            {{"van", own.first()}, {"tot", own.last()}},
            {from.answer("periode.van"), from.answer("periode.tot")});
    }
}

void dayOutsideSpending(const ReturnCase& from, Findings& findings) {
    if (!from.known) {
        return;
    }
    const domain::Period allowed =
        from.known->around.ownSpendingPeriod.value_or(from.scheme.spendingPeriod);
    for (const char* key : {"periode.van", "periode.tot"}) {
        const auto day = from.day(key);
        if (day && !allowed.contains(*day)) {
            findings.say({"{dag} ligt buiten de bestedingsperiode ({van} tot en met {tot}).",
                          "{dag} lies outside the spending period ({van} up to and including "
                          "{tot})."},
                         {{"dag", *day}, {"van", allowed.first()}, {"tot", allowed.last()}},
                         {from.answer(key)});
        }
    }
}

void yearImplausible(const ReturnCase& from, Findings& findings) {
    constexpr int margin = 3;
    const int first = from.scheme.firstCalendarYear() - margin;
    const int last = from.scheme.lastCalendarYear() + margin;
    for (const Answer& answer : from.reading.answers) {
        const auto day = answer.question.form->kind == AnswerKind::Day ? from.day(answer.key())
                                                                       : std::optional<Date>();
        if (day && (day->year() < first || day->year() > last)) {
            findings.say({"Het jaar {jaar} past niet bij deze regeling.",
                          "The year {jaar} does not fit this scheme."},
                         {{"jaar", std::to_string(day->year())}}, {&answer});
        }
    }
}

}  // namespace

std::vector<Check> dayChecks() {
    const Stage stage = Stage::Relation;
    return {
        {"day_in_future",
         stage,
         {"Een dag ligt in de toekomst", "A day lies in the future"},
         dayInFuture},
        {"received_before_filled",
         stage,
         {"Het verslag is ontvangen voor het is ingevuld",
          "The report was received before it was filled in"},
         receivedBeforeFilled},
        {"filled_in_early",
         stage,
         {"Het verslag is ingevuld voor het einde van de periode",
          "The report was filled in before the period ended"},
         filledInEarly},
        {"period_reversed",
         stage,
         {"Een periode eindigt voordat zij begint", "A period ends before it begins"},
         periodReversed},
        {"period_differs",
         stage,
         {"De periode is niet die van de ronde", "The period is not that of the round"},
         periodDiffers},
        {"day_outside_spending",
         stage,
         {"Een dag ligt buiten de bestedingsperiode", "A day lies outside the spending period"},
         dayOutsideSpending},
        {"year_implausible",
         stage,
         {"Een jaar past niet bij de regeling", "A year does not fit the scheme"},
         yearImplausible},
    };
}

}  // namespace kamerklaar::work::returns
