// SPDX-License-Identifier: EUPL-1.2
#include "work/deadlines.h"

#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/filing.h"
#include "work/grants.h"
#include "work/lists.h"
#include "work/money_words.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::DecisionKind;
using domain::Money;
using work::DueItem;
using What = DueItem::What;

namespace {

std::vector<DueItem> due(Office& office, What what, std::size_t place = 0) {
    std::vector<DueItem> items =
        work::dueItems(office.store(), office.clock.today(), office.municipality(place));
    std::erase_if(items, [what](const DueItem& item) { return item.what != what; });
    return items;
}

bool isDue(Office& office, What what, std::size_t place = 0) {
    return !due(office, what, place).empty();
}

/// The first of its kind, with where it comes from.
void checkFirst(Office& office, What what, Date day, const std::string& source, bool isOurs) {
    const auto items = due(office, what);
    REQUIRE_FALSE(items.empty());
    CHECK(items[0].due == day);
    CHECK(items[0].source == source);
    CHECK(items[0].isOurs == isOurs);
}

void awardOn(Office& office, const char* moment, const char* number) {
    office.clock.moveTo(moment);
    auto decision = work::proposal(office.anna(), DecisionKind::Award, office.municipality());
    decision.number = number;
    decide(office, decision);
}

}  // namespace

TEST_CASE("a progress report is due by the award letter, or else by the article, until it comes") {
    Office office;
    CHECK_FALSE(isDue(office, What::ProgressReport));
    awardOn(office, "2024-06-10T09:00:00Z", "");
    checkFirst(office, What::ProgressReport, Date::known(2025, 7, 15), "art. 8, derde lid", false);
    Office numbered;
    awardOn(numbered, "2024-06-10T09:00:00Z", "K-24-1");
    checkFirst(numbered, What::ProgressReport, Date::known(2025, 7, 15), "K-24-1", false);
    CHECK(due(office, What::ProgressReport).size() == 4);
    CHECK(due(office, What::ProgressReport)[0].year == 2024);

    office.clock.moveTo("2025-07-20T09:00:00Z");
    const auto report = office.received(2024);
    CHECK(due(office, What::ProgressReport)[0].year == 2025);
    // What was sent back is waited for again.
    REQUIRE(
        work::takeStep(office.anna(), report.id, report.version, domain::ReportAct::StartReview));
    REQUIRE(work::takeStep(office.anna(), report.id, report.version + 1,
                           domain::ReportAct::SendBack, "Onvolledig."));
    CHECK(due(office, What::ProgressReport)[0].year == 2024);
    CHECK(due(office, What::ProgressReport)[0].daysLeft(office.clock.today()) == -5);
}

TEST_CASE("the continuity report is due on its day, until it is received") {
    Office office;
    CHECK_FALSE(isDue(office, What::ContinuityReport));
    award(office, office.municipality());
    award(office, office.municipality(1));
    checkFirst(office, What::ContinuityReport, Date::known(2026, 7, 1), "art. 8, vierde lid",
               false);
    auto report = work::begun<domain::ContinuityReport>(office.store(), office.clock.today(),
                                                        office.municipality());
    report = recorded(office, report);
    CHECK(due(office, What::ContinuityReport).at(0).about == report.subject());
    report.receivedOn = office.clock.today();
    recorded(office, report);
    CHECK_FALSE(isDue(office, What::ContinuityReport));
    CHECK(isDue(office, What::ContinuityReport, 1));
}

TEST_CASE("a SiSa return is due over each year of the spending, up to the final one") {
    Office office;
    const auto municipality = office.municipality();
    CHECK_FALSE(isDue(office, What::SisaReturn));
    award(office, municipality);
    checkFirst(office, What::SisaReturn, Date::known(2025, 7, 15),
               "art. 17a Financiële-verhoudingswet", false);
    CHECK(due(office, What::SisaReturn).size() == 4);
    CHECK(due(office, What::SisaReturn)[3].due == Date::known(2028, 7, 15));
    recorded(office, sisaReturn(office, municipality, 2024, {}, {}));
    CHECK(due(office, What::SisaReturn)[0].year == 2025);
    auto last = sisaReturn(office, municipality, 2026, {}, {});
    last.isFinal = domain::Answer::Yes;
    office.clock.moveTo("2027-08-01T09:00:00Z");
    recorded(office, last);
    // Spending that ended in 2026 is not accounted for over 2027; 2025 is still missing.
    const auto items = due(office, What::SisaReturn);
    REQUIRE(items.size() == 1);
    CHECK(items[0].year == 2025);
}

TEST_CASE("an instalment is ours to pay until it is paid in full, and not after the settlement") {
    Office office;
    const auto municipality = office.municipality();
    CHECK_FALSE(isDue(office, What::Instalment));
    award(office, municipality);
    checkFirst(office, What::Instalment, Date::known(2024, 7, 1), "art. 6", true);
    pay(office, municipality, 1, Money::euros(249'999), Date::known(2024, 7, 1));
    CHECK(due(office, What::Instalment).size() == 4);
    pay(office, municipality, 1, Money::euros(1), Date::known(2024, 7, 1));
    CHECK(due(office, What::Instalment).size() == 3);
    CHECK(due(office, What::Instalment)[0].year == 2025);
    office.clock.moveTo("2028-08-01T09:00:00Z");
    finalReturn(office, municipality);
    decideBy(office.anna(), office.carla(), settlement(office, municipality));
    CHECK_FALSE(isDue(office, What::Instalment));
}

TEST_CASE("the last day to ask for an extension stands once for all, until it has passed") {
    Office office;
    CHECK_FALSE(isDue(office, What::ExtensionRequest));
    award(office, office.municipality());
    award(office, office.municipality(1));
    checkFirst(office, What::ExtensionRequest, Date::known(2026, 12, 31), "art. 10a", false);
    int lines = 0;
    for (const DueItem& item : work::dueItems(office.store(), office.clock.today())) {
        if (item.what == What::ExtensionRequest) {
            ++lines;
            CHECK_FALSE(item.municipality.has_value());
        }
    }
    CHECK(lines == 1);
    decide(office, extension(office, office.municipality()));
    CHECK_FALSE(isDue(office, What::ExtensionRequest));
    CHECK(isDue(office, What::ExtensionRequest, 1));
    office.clock.moveTo("2026-12-31T09:00:00Z");
    CHECK(isDue(office, What::ExtensionRequest, 1));
    office.clock.moveTo("2027-01-01T09:00:00Z");
    CHECK_FALSE(isDue(office, What::ExtensionRequest, 1));
}

TEST_CASE("a notification waits for a decision from the day it came") {
    Office office;
    domain::Notification told;
    told.municipality = office.municipality();
    told.receivedOn = Date::known(2025, 6, 20);
    told.nature = "deels";
    told.text = "Een interventie gaat niet door.";
    told = recorded(office, told);
    checkFirst(office, What::NotificationDecision, Date::known(2025, 6, 20), "art. 7", true);
    told.outcome = domain::NotificationOutcome::NoAction;
    told.decidedOn = Date::known(2025, 6, 30);
    told.decisionNote = "Past binnen het plan.";
    recorded(office, told);
    CHECK_FALSE(isDue(office, What::NotificationDecision));
}

TEST_CASE("a settlement is due in its weeks after the last return, and a Saturday stands") {
    Office office;
    const auto municipality = office.municipality();
    CHECK_FALSE(isDue(office, What::Settlement));
    award(office, municipality);
    checkFirst(office, What::Settlement, Date::known(2028, 12, 16), "art. 9", true);

    office.clock.moveTo("2028-08-01T09:00:00Z");
    finalReturn(office, municipality);
    auto proposal = settlement(office, municipality);
    std::get<domain::SettlementTerms>(proposal.terms).termStart = Date::known(2028, 8, 1);
    const auto prepared = work::prepare(office.anna(), proposal).value();
    checkFirst(office, What::Settlement, Date::known(2029, 1, 2), "art. 9", true);
    CHECK(due(office, What::Settlement)[0].about == prepared.subject());
    REQUIRE(work::approve(office.carla(), prepared.id, prepared.version));
    CHECK_FALSE(isDue(office, What::Settlement));
}

TEST_CASE("a municipality may object for six weeks, lengthened by the Algemene termijnenwet") {
    Office office;
    // Six weeks after 10 March 2025 is Easter Monday.
    awardOn(office, "2025-03-10T09:00:00Z", "K-25-3");
    checkFirst(office, What::Objection, Date::known(2025, 4, 22), "K-25-3", false);
    office.clock.moveTo("2025-04-22T09:00:00Z");
    CHECK(isDue(office, What::Objection));
    office.clock.moveTo("2025-04-23T09:00:00Z");
    CHECK_FALSE(isDue(office, What::Objection));
}

TEST_CASE("an objection waits for a ruling, and the term for it is over") {
    Office office;
    awardOn(office, "2025-03-10T09:00:00Z", "K-25-3");
    domain::Objection objection;
    objection.municipality = office.municipality();
    objection.against = office.store().decisions().all().at(0).id;
    objection.receivedOn = Date::known(2025, 3, 24);
    objection.grounds = "Het bedrag is te laag.";
    office.clock.moveTo("2025-03-25T09:00:00Z");
    objection = recorded(office, objection);
    const auto items = due(office, What::Objection);
    REQUIRE(items.size() == 1);
    checkFirst(office, What::Objection, Date::known(2025, 3, 24), "art. 6:7 Awb", true);
    CHECK(items[0].about == objection.subject());
    objection.outcome = domain::ObjectionOutcome::Unfounded;
    objection.decidedOn = Date::known(2025, 3, 25);
    objection.ruling = "Ongegrond.";
    recorded(office, objection);
    CHECK_FALSE(isDue(office, What::Objection));
}

TEST_CASE("an answer to a letter is due until it is filed, or the report it asks for came") {
    Office office;
    domain::Letter letter;
    letter.municipality = office.municipality();
    letter.date = Date::known(2025, 6, 2);
    letter.reference = "B-25-7";
    letter.title = "Rappel";
    letter.answerBy = Date::known(2025, 6, 16);
    letter.report = office.report(2024).id;
    letter = recorded(office, letter);
    checkFirst(office, What::Answer, Date::known(2025, 6, 16), "B-25-7", false);

    SECTION("filed with the letter") {
        domain::CaseDocument answer;
        answer.subject = letter.subject();
        answer.fileName = "antwoord.pdf";
        answer.sender = "Gemeente";
        answer.date = Date::known(2025, 6, 12);
        answer.direction = domain::CaseDocument::Direction::Outgoing;
        REQUIRE(work::attachDocument(office.anna(), answer, "x").has_value());
        CHECK(isDue(office, What::Answer));
        answer.direction = domain::CaseDocument::Direction::Incoming;
        REQUIRE(work::attachDocument(office.anna(), answer, "y").has_value());
        CHECK_FALSE(isDue(office, What::Answer));
    }
    SECTION("the report came in") {
        (void)office.received(2024);
        CHECK_FALSE(isDue(office, What::Answer));
    }
}

TEST_CASE("days of the scheme stand in the list until they have passed, once each") {
    Office office;
    award(office, office.municipality());
    office.clock.moveTo("2027-03-01T09:00:00Z");
    std::vector<std::string> names;
    for (const DueItem& item : work::dueItems(office.store(), office.clock.today())) {
        if (item.what == What::SchemeDate) {
            names.push_back(item.due.iso() + " " + item.name);
        }
    }
    // The SiSa returns stand in it for each municipality already.
    CHECK(names == std::vector<std::string>{
                       "2027-03-01 Uiterste dag van betaling",
                       "2027-05-15 Regeling vervalt; zij blijft gelden voor verleende uitkeringen",
                       "2027-07-01 Laatste dag van besteding",
                       "2027-12-31 Laatste dag van besteding na verlenging"});
}

TEST_CASE("of the days on which spending ends, a municipality sees the one that holds for it") {
    Office office;
    office.clock.moveTo("2026-11-01T09:00:00Z");
    award(office, office.municipality());
    award(office, office.municipality(1));
    decide(office, extension(office, office.municipality()));
    const auto days = [&office](std::size_t place) {
        std::vector<std::string> named;
        for (const DueItem& item : due(office, What::SchemeDate, place)) {
            if (item.name.find("besteding") != item.name.npos ||
                item.name.find("verlenging") != item.name.npos) {
                named.push_back(item.due.iso() + " " + item.name);
            }
        }
        return named;
    };
    const auto until = office.municipality();
    const auto last = work::grantOf(office.store(), until, office.clock.today());
    CHECK(days(0) == std::vector<std::string>{last.spendingPeriod.last().iso() +
                                              " Laatste dag van besteding na verlenging"});
    CHECK_FALSE(isDue(office, What::ExtensionRequest));
    CHECK(days(1) == std::vector<std::string>{"2027-07-01 Laatste dag van besteding"});
    CHECK(isDue(office, What::ExtensionRequest, 1));
}

TEST_CASE("a day of the scheme is called in the reader's language where the scheme gives it") {
    Office office;
    office.clock.moveTo("2027-03-01T09:00:00Z");
    const DueItem item = due(office, What::SchemeDate).at(0);
    CHECK(work::words(item, domain::Language::Dutch) == "Uiterste dag van betaling");
    CHECK(work::words(item, domain::Language::English) == "Last day of payment");
    auto scheme = regulation();
    for (domain::DueDate& day : scheme.dueDates) {
        day.nameEnglish.clear();
    }
    Office without(scheme);
    without.clock.moveTo("2027-03-01T09:00:00Z");
    CHECK(work::words(due(without, What::SchemeDate).at(0), domain::Language::English) ==
          "Uiterste dag van betaling");
}

TEST_CASE("a day that somebody set stands in the list until it is done") {
    Office office;
    domain::Deadline own;
    own.name = "Bestuurlijk overleg";
    own.due = Date::known(2025, 7, 4);
    own.source = "Toezegging aan de gemeente";
    own.municipality = office.municipality();
    own = recorded(office, own);
    checkFirst(office, What::Own, Date::known(2025, 7, 4), "Toezegging aan de gemeente", true);
    CHECK(due(office, What::Own)[0].name == "Bestuurlijk overleg");
    CHECK_FALSE(isDue(office, What::Own, 1));
    own.doneOn = office.clock.today();
    recorded(office, own);
    CHECK_FALSE(isDue(office, What::Own));
}

TEST_CASE("a promise to parliament stands in the list of all until a letter kept it") {
    Office office;
    domain::Commitment promise;
    promise.promise = "De Kamer ontvangt de evaluatie";
    promise.source = "Kamerstuk 28 741, nr. 106";
    promise.due = Date::known(2025, 7, 4);
    promise = recorded(office, promise);
    const auto ofAll = [&office] {
        std::vector<DueItem> found;
        for (const DueItem& item : work::dueItems(office.store(), office.clock.today())) {
            if (item.what == What::Commitment) {
                found.push_back(item);
            }
        }
        return found;
    };
    REQUIRE(ofAll().size() == 1);
    CHECK(ofAll().front().name == "De Kamer ontvangt de evaluatie");
    CHECK(ofAll().front().isOurs);
    CHECK_FALSE(isDue(office, What::Commitment));  // of one municipality
    promise.fulfilledOn = office.clock.today();
    promise.fulfilledBy = "Brief aan de Kamer";
    recorded(office, promise);
    CHECK(ofAll().empty());
}

TEST_CASE("the most urgent comes first, for one and for all") {
    Office office;
    award(office, office.municipality());
    for (const std::optional<domain::MunicipalityId> of :
         {std::optional<domain::MunicipalityId>(), std::optional(office.municipality())}) {
        const auto items = work::dueItems(office.store(), office.clock.today(), of);
        CHECK(items.size() > 10);
        for (std::size_t at = 1; at < items.size(); ++at) {
            CHECK(items[at - 1].due <= items[at].due);
        }
    }
}

TEST_CASE("a scheme without days of its own has none in the list") {
    auto scheme = regulation();
    scheme.dueDates.clear();
    scheme.continuityDue.reset();
    scheme.sisaDue.reset();
    scheme.lastDayOfExtensionRequest.reset();
    scheme.settlementWeeks.reset();
    scheme.objectionWeeks.reset();
    scheme.instalments.clear();
    scheme.rounds.clear();
    Office office(scheme);
    decide(office, work::proposal(office.anna(), DecisionKind::Award, office.municipality()));
    CHECK(work::dueItems(office.store(), office.clock.today()).empty());
}
