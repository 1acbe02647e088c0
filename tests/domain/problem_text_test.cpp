// SPDX-License-Identifier: EUPL-1.2
#include "domain/problem_text.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "domain/problem_sentences.h"
#include "domain/scheme_fault.h"
#include "domain/words.h"

using namespace kamerklaar::domain;
using Kind = ProblemKind;

namespace {

std::string dutch(Kind kind, std::vector<Fact> facts, std::string article = {}) {
    return sentence({kind, {}, std::move(facts), Severity::Refused, std::move(article)},
                    Language::Dutch);
}

}  // namespace

TEST_CASE("every kind of problem has a name of its own and a sentence in both languages") {
    std::set<std::string_view> codes;
    std::set<std::string> sentences;
    for (const Kind kind : allProblemKinds()) {
        INFO(codeOf(kind));
        CHECK(codes.insert(codeOf(kind)).second);
        CHECK(problemKindFrom(codeOf(kind)) == kind);
        const BothLanguages both = sentenceOf(kind);
        for (const std::string text : {both.dutch, both.english}) {
            CHECK(sentences.insert(text).second);
            CHECK((text.back() == '.' || text.ends_with("{1}")));
        }
        // The same facts are named in both, or one reader is told less than the other.
        for (const std::string place : {"{0}", "{1}", "{2}", "{0#}", "{1#}", "{2#}"}) {
            CHECK((std::string(both.dutch).find(place) == std::string::npos) ==
                  (std::string(both.english).find(place) == std::string::npos));
        }
    }
    CHECK_FALSE(problemKindFrom("").has_value());
    CHECK_FALSE(problemKindFrom("spending_too_high").has_value());
}

TEST_CASE("a day that is quoted from a file stands in a sentence as people write it") {
    CHECK(asWritten("2025-02-01") == "01-02-2025");
    CHECK(asWritten("2025-02-01 12:30") == "01-02-2025 12:30");
    for (const char* text : {"", "2025-02-30", "2025-02-011", "2025-02-01T12:30", "begin 2025"}) {
        CHECK(asWritten(text) == text);
    }
    CHECK(dutch(Kind::NotAnAmount, {std::string("2025-02-01")}) ==
          "Dit is geen bedrag: ‘01-02-2025’. Typ bijvoorbeeld 250.000 of 250.000,50.");
}

TEST_CASE("a sentence carries the facts as the reader writes them, and the article") {
    CHECK(dutch(Kind::NotAnAmount, {std::string("12a")}) ==
          "Dit is geen bedrag: ‘12a’. Typ bijvoorbeeld 250.000 of 250.000,50.");
    CHECK(dutch(Kind::InterventionWithoutBasis, {std::string("Rots en Water")},
                "art. 2, vierde lid") ==
          "De interventie ‘Rots en Water’ heeft geen grondslag. Vul in waarop de "
          "interventie steunt. (art. 2, vierde lid)");
    CHECK(dutch(Kind::ReportMissing, {Date::known(2026, 7, 15)}) ==
          "Het verslag moest er op 15 juli 2026 zijn en is niet ontvangen. Stuur een rappel.");
    CHECK(dutch(Kind::SpendingAbovePlan,
                {std::string("huisvesting"), Money::euros(1500), Money::euros(1000)}) ==
          "De besteding aan ‘huisvesting’ (\u20AC\u00A01.500,00) is hoger dan gepland "
          "(\u20AC\u00A01.000,00). Geef de reden als die er is.");
    CHECK(dutch(Kind::NothingToReport, {std::int64_t{2031}}) ==
          "Dit bestand heeft geen verslagronde over 2031. Kies een ander jaar.");
    CHECK(sentence({Kind::TextTooLong, {}, {std::int64_t{30'000}}, Severity::Refused, {}},
                   Language::English) == "This text is too long. Use at most 30,000 characters.");
}

TEST_CASE("codes and moments in a problem are put in the reader's words") {
    CHECK(dutch(Kind::NotInThisStatus, {std::string("approved")}) ==
          "Dit kan niet zolang het verslag deze status heeft: goedgekeurd.");
    CHECK(dutch(Kind::ChangedByOther,
                {std::string("J. de Vries"), std::string("2025-07-14T09:30:00Z")})
              .starts_with("J. de Vries heeft dit intussen gewijzigd, op 14 juli 2025."));
    CHECK(dutch(Kind::ChangedByOther, {std::string(), std::string()})
              .starts_with("Iemand anders heeft dit intussen gewijzigd."));
    CHECK(dutch(Kind::UnknownCategory, {std::string()}).starts_with("Er is geen kostencategorie"));
    CHECK(dutch(Kind::CannotWrite, {std::string("a.kamerklaar"), std::string()}).find("Melding") ==
          std::string::npos);
    CHECK(dutch(Kind::CannotWrite, {std::string("a.kamerklaar"), std::string("disk full")})
              .ends_with("Melding van het systeem: disk full"));
}

TEST_CASE("a statement for publication leaves out what an officer may do") {
    const Problem missing{Kind::ReportMissing,
                          "receivedOn",
                          {Date::known(2026, 7, 15)},
                          Severity::Flagged,
                          "art. 8, derde lid"};
    CHECK(statement(missing, Language::Dutch) ==
          "Het verslag moest er op 15 juli 2026 zijn en is niet ontvangen. (art. 8, derde lid)");
    // Everything that a report can be flagged with has such a part, or needs none.
    for (const Kind kind : allProblemKinds()) {
        for (const Language language : {Language::Dutch, Language::English}) {
            const std::string pattern = sentenceOf(kind).in(language);
            INFO(pattern);
            CHECK(std::count(pattern.begin(), pattern.end(), '\n') <= 1);
            CHECK(sentence({kind, {}, {}, Severity::Flagged, {}}, language).find('\n') ==
                  std::string::npos);
        }
        if (kind >= Kind::SpendingOutsidePeriod && kind <= Kind::ChangeImplausible &&
            kind != Kind::ReportLate) {
            INFO(codeOf(kind));
            CHECK(std::string(sentenceOf(kind).dutch).find('\n') != std::string::npos);
            CHECK(std::string(sentenceOf(kind).english).find('\n') != std::string::npos);
        }
    }
}

TEST_CASE("what somebody typed is printed as typed, braces included") {
    CHECK(dutch(Kind::NotADate, {std::string("{0}{1}")}).find("‘{0}{1}’") != std::string::npos);
}

TEST_CASE("a sentence comes out whatever facts are missing") {
    for (const Kind kind : allProblemKinds()) {
        INFO(codeOf(kind));
        for (const Language language : {Language::Dutch, Language::English}) {
            const std::string text = sentence({kind, {}, {}, Severity::Refused, {}}, language);
            CHECK_FALSE(text.empty());
            CHECK(text.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("each fault of a scheme file has its own sentence with the place in it") {
    std::set<std::string> sentences;
    for (int number = 0; number <= static_cast<int>(SchemeFault::BeforeItsPeriod); ++number) {
        const auto fault = static_cast<SchemeFault>(number);
        CHECK(schemeFaultFrom(codeOf(fault)) == fault);
        const Problem problem = schemeProblem("rounds/1/due", fault);
        CHECK(sentences.insert(sentence(problem, Language::Dutch)).second);
        CHECK(sentences.insert(sentence(problem, Language::English)).second);
        const bool isOfTheWhole = fault == SchemeFault::EmptyFile ||
                                  fault == SchemeFault::NotAScheme ||
                                  fault == SchemeFault::NewerFormat;
        if (!isOfTheWhole) {
            CHECK(sentence(problem, Language::Dutch).find("rounds/1/due") != std::string::npos);
        }
    }
}

TEST_CASE("statuses and acts are called what the officers call them") {
    const auto inDutch = [](auto value) { return words(value, Language::Dutch); };
    CHECK(inDutch(ReportStatus::Expected) == "verwacht");
    CHECK(inDutch(ReportStatus::InReview) == "in beoordeling");
    CHECK(inDutch(ReportStatus::Returned) == "teruggestuurd");
    CHECK(lateWord(Language::Dutch) == "te laat");
    CHECK(inDutch(ReportAct::Approve) == "Goedkeuren");
    CHECK(inDutch(InterventionStatus::Running) == "loopt");
    CHECK(inDutch(Movement::Worse) == "slechter");
    CHECK(inDutch(Answer::Unknown) == "onbekend");
    CHECK(inDutch(AnalysisStatus::InProgress) == "in uitvoering");
    CHECK(words(ReportStatus::Returned, Language::English) == "sent back");
    const Term term{TermKind::Sector, "zorg", "Zorg", "Care", {}, false, {}};
    CHECK(nameOf(term, Language::English) == "Care");
    CHECK(nameOf(term, Language::Dutch) == "Zorg");
}
