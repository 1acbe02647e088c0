// SPDX-License-Identifier: EUPL-1.2
#include "work/reminding.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "domain/problem_text.h"
#include "work/deadlines.h"
#include "work/grants.h"
#include "work/office.h"
#include "work/recording.h"
#include "work/reporting.h"

using namespace kamerklaar;
using kamerklaar::tests::inShort;
using kamerklaar::tests::Office;

namespace {

/// The text does not matter here.
class NoWriter : public work::LetterWriter {
public:
    [[nodiscard]] std::string odt(const work::LetterText& letter) const override {
        return letter.title;
    }
};

/// A ministry that knows who signs, a month after the reports were due.
class LateOffice : public Office {
public:
    LateOffice() {
        domain::LetterTemplate signature = work::templateOf(store(), domain::LetterKind::Signature);
        signature.body = "De minister, namens deze, J. Jansen";
        REQUIRE(work::save(dirk(), signature).has_value());
        awardAll(*this);
        clock.moveTo("2025-08-15T09:00:00Z");
    }
    NoWriter writer;
};

}  // namespace

TEST_CASE("a late report is told with the day of the last reminder about it") {
    LateOffice office;
    const auto before = work::reminderCases(office.store(), office.clock.today());
    REQUIRE(before.size() == 20);
    const domain::ReportId report = before.front().late.report.id;
    const domain::Date answerBy = office.clock.today().plusDays(14);
    REQUIRE(work::remind(office.anna(), office.writer, report, answerBy).has_value());
    office.clock.moveTo("2025-08-20T09:00:00Z");
    REQUIRE(work::remind(office.anna(), office.writer, report, answerBy).has_value());
    for (const work::ReminderCase& one :
         work::reminderCases(office.store(), office.clock.today())) {
        CHECK(one.remindedOn.has_value() == (one.late.report.id == report));
    }
    CHECK(work::reminderCases(office.store(), office.clock.today()).front().remindedOn ==
          domain::Date::known(2025, 8, 20));
}

TEST_CASE("a report that was sent back is awaited, and its reminder says so") {
    LateOffice office;
    domain::YearlyReport report = office.received(2024, 2);
    const auto has = [&] {
        const auto cases = work::reminderCases(office.store(), office.clock.today());
        return std::any_of(cases.begin(), cases.end(), [&](const work::ReminderCase& one) {
            return one.late.report.id == report.id;
        });
    };
    CHECK_FALSE(has());
    const auto step = [&](domain::ReportAct act) {
        const auto taken =
            work::takeStep(office.anna(), report.id, report.version, act, "Onvolledig.");
        REQUIRE(taken.has_value());
        report = *office.store().reports().find(report.id);
    };
    step(domain::ReportAct::StartReview);
    office.clock.moveTo("2025-08-20T09:00:00Z");
    step(domain::ReportAct::SendBack);
    office.clock.moveTo("2025-09-20T09:00:00Z");
    CHECK(has());
    // What the deadlines show as awaited is what can be reminded.
    std::size_t due = 0;
    for (const work::DueItem& item : work::dueItems(office.store(), office.clock.today())) {
        const bool isReport = item.what == work::DueItem::What::ProgressReport;
        due += isReport && item.daysLeft(office.clock.today()) < 0 ? 1 : 0;
    }
    CHECK(work::reminderCases(office.store(), office.clock.today()).size() == due);
    domain::Letter letter;
    letter.letterKind = domain::LetterKind::Reminder;
    letter.municipality = report.municipality;
    letter.report = report.id;
    letter.date = office.clock.today();
    letter.answerBy = letter.date.plusDays(14);
    const auto text = work::letterText(office.anna(), letter);
    REQUIRE(text.has_value());
    std::string whole;
    for (const std::string& paragraph : text->body) {
        whole += paragraph + "\n";
    }
    CHECK(whole.find("Op 20 augustus 2025 heb ik het teruggestuurd") != std::string::npos);
    CHECK(whole.find("Het aangepaste verslag heb ik nog niet ontvangen.") != std::string::npos);
    CHECK(whole.find("Ik heb het nog niet ontvangen.") == std::string::npos);
}

TEST_CASE("each reminder is a letter with its journal entry") {
    LateOffice office;
    const auto cases = work::reminderCases(office.store(), office.clock.today());
    const std::int64_t before = office.entries();
    const auto letter = work::remind(office.anna(), office.writer, cases[3].late.report.id,
                                     office.clock.today().plusDays(7));
    REQUIRE(letter.has_value());
    CHECK(letter->municipality == cases[3].late.municipality.id);
    CHECK(letter->document.isStored());
    CHECK(office.lastEntry().act == work::Act::MakeLetter);
    CHECK(office.entries() > before);
}

TEST_CASE("no reminder is made of a report that came in, that is not there, or without a day") {
    LateOffice office;
    const domain::Date day = office.clock.today().plusDays(7);
    const domain::ReportId here = office.received(2024, 2).id;
    CHECK(inShort(work::remind(office.anna(), office.writer, here, day).error()) ==
          "not_in_this_status report");
    CHECK(inShort(work::remind(office.anna(), office.writer, {99'999}, day).error()) ==
          "not_found report");
    const domain::ReportId late = office.report(2024, 0).id;
    CHECK(inShort(work::remind(office.anna(), office.writer, late, {}).error()) ==
          "letter_field_empty body");
    CHECK(inShort(work::remind(office.els(), office.writer, late, day).error()) == "not_permitted");
}

TEST_CASE("no reminder is made of a report that nobody owes, because there is no award yet",
          "[art-8-3-owed]") {
    Office office;
    NoWriter writer;
    office.clock.moveTo("2025-08-15T09:00:00Z");
    const domain::ReportId report = office.report(2024).id;
    const domain::Date day = office.clock.today().plusDays(7);
    CHECK(work::reminderCases(office.store(), office.clock.today()).empty());
    const auto refusal = work::remind(office.anna(), writer, report, day).error();
    CHECK(inShort(refusal).starts_with("report_not_owed report"));
    CHECK(domain::sentence(refusal.front(), domain::Language::Dutch) ==
          "Deze gemeente heeft nog geen verlening en hoeft dus nog geen verslag uit te brengen. "
          "Een rappel kan pas na de verlening.");
    // Neither by the way in which any letter is made.
    domain::Letter letter;
    letter.letterKind = domain::LetterKind::Reminder;
    letter.municipality = office.municipality();
    letter.report = report;
    letter.date = office.clock.today();
    letter.answerBy = day;
    CHECK(inShort(work::letterText(office.anna(), letter).error())
              .starts_with("report_not_owed report"));
    award(office, office.municipality());
    const auto text = work::letterText(office.anna(), letter);
    CHECK((text.has_value() || inShort(text.error()).find("report_not_owed") == std::string::npos));
}
