// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <set>

#include "domain/application.h"
#include "domain/decision.h"
#include "domain/dossier_notes.h"
#include "domain/notification.h"
#include "domain/problem_text.h"
#include "domain/roles.h"
#include "domain/selection.h"
#include "domain/sisa_return.h"
#include "domain/words.h"

using namespace kamerklaar::domain;

namespace {

// Each value has a code and a word of its own, in both languages.
template <typename Codes>
void checkWords(const Codes& codes) {
    std::set<std::string_view> seen;
    std::set<std::string> dutch;
    std::set<std::string> english;
    for (const auto& [value, code] : codes) {
        INFO(code);
        CHECK(seen.insert(code).second);
        CHECK(dutch.insert(words(value, Language::Dutch)).second);
        CHECK(english.insert(words(value, Language::English)).second);
        CHECK_FALSE(words(value, Language::Dutch).empty());
    }
}

std::string said(ProblemKind kind, const std::string& fact, Language language) {
    return sentence({kind, {}, {fact}, Severity::Refused, {}}, language);
}

}  // namespace

TEST_CASE("every value of the closed lists of a dossier has a code and a word of its own") {
    checkWords(decisionKindCodes);
    checkWords(decisionStatusCodes);
    checkWords(assessmentResultCodes);
    checkWords(notificationOutcomeCodes);
    checkWords(cbsStatusCodes);
    checkWords(objectionOutcomeCodes);
    checkWords(letterKindCodes);
    checkWords(roleCodes);
    checkWords(directionCodes);
}

TEST_CASE("a refusal for want of a role names the roles, joined as one reads them") {
    const auto kind = ProblemKind::NotPermitted;
    CHECK(said(kind, "officer", Language::Dutch).find(": beleidsmedewerker. ") !=
          std::string::npos);
    CHECK(said(kind, "officer,manager", Language::Dutch).find(": beleidsmedewerker of manager. ") !=
          std::string::npos);
    CHECK(said(kind, Roles{Role::Administrator, Role::Manager, Role::Officer}.code(),
               Language::English)
              .find(": policy officer, manager or administrator. ") != std::string::npos);
    CHECK(said(kind, "keizer", Language::Dutch).find("keizer") != std::string::npos);
}

TEST_CASE("codes of decisions, statuses and stages are said in words") {
    CHECK(said(ProblemKind::AssessedEarlier, "award", Language::Dutch).find("(verlening)") !=
          std::string::npos);
    CHECK(said(ProblemKind::AssessedEarlier, "application", Language::English)
              .find("(application)") != std::string::npos);
    CHECK(said(ProblemKind::RestedOn, "settlement", Language::Dutch).find("(vaststelling)") !=
          std::string::npos);
    CHECK(said(ProblemKind::StageClosed, "recovery", Language::Dutch).find("(terugvordering)") !=
          std::string::npos);
    CHECK(said(ProblemKind::AlreadyDecided, "approved", Language::Dutch).find("(goedgekeurd)") !=
          std::string::npos);
}
