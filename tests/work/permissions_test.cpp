// SPDX-License-Identifier: EUPL-1.2
#include "work/permissions.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "work/commands.h"
#include "work/people.h"

// Every command of the work layer is tried by every role, so that no button, command line or script
// can do what a person may not.
using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Role;
using work::Act;

namespace {

/// One person for each role, one with none of them, and one whom the file does not know.
std::vector<std::pair<domain::PersonId, domain::Roles>> everybody(Office& office) {
    std::vector<std::pair<domain::PersonId, domain::Roles>> people;
    const auto hire = [&](const std::string& account, domain::Roles roles) {
        people.emplace_back(work::addPerson(office.dirk(), {{}, account, account, roles}).value(),
                            roles);
    };
    for (const auto& [role, code] : domain::roleCodes) {
        hire("rol-" + std::string(code), {role});
    }
    hire("niemand", {});
    people.emplace_back(domain::PersonId{9999}, domain::Roles());
    return people;
}

/// The act for which somebody with these roles has none; nothing when the command is theirs to do.
std::optional<Act> lackingFor(domain::Roles roles, const Command& command) {
    if (!work::permits(roles, command.act)) {
        return command.act;
    }
    return command.also && !work::permits(roles, *command.also) ? command.also : std::nullopt;
}

/// Everything that is kept, as far as it can be counted or has a version.
std::string kept(work::Store& store) {
    std::string text = std::to_string(store.journal().size());
    for (const auto& decision : store.decisions().all()) {
        text += " " + std::to_string(decision.id.value) + "v" + std::to_string(decision.version);
    }
    for (const auto& report : store.reports().headers()) {
        text += " " + std::to_string(report.version);
    }
    text += " " + std::to_string(store.people().all().size());
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        text += " " + std::to_string(store.records<Noun>().all().size());
    });
    return text;
}

/// Functions that are given a person at a desk and can refuse, by their names in the headers.
std::set<std::string> commandsInHeaders() {
    const std::regex command(
        R"re((?:Outcome|Result<[^;()]*>)\s+(\w+)\(\s*const Context& context)re");
    std::set<std::string> names;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(KAMERKLAAR_SOURCE) + "/src/work")) {
        if (file.path().extension() != ".h") {
            continue;
        }
        std::stringstream stream;
        stream << std::ifstream(file.path()).rdbuf();
        const std::string text = stream.str();
        for (std::sregex_iterator at(text.begin(), text.end(), command), end; at != end; ++at) {
            names.insert((*at)[1]);
        }
    }
    return names;
}

}  // namespace

TEST_CASE("whoever has no role for an act is refused each of its commands, and nothing is written",
          "[bio2-roles]") {
    Office office;
    const auto people = everybody(office);
    const auto commands = commandsIn(office);
    const std::string before = kept(office.store());
    for (const Command& command : commands) {
        for (const auto& [person, roles] : people) {
            CAPTURE(command.name, work::codeOf(command.act), roles.code());
            // Whatever is allowed is done and undone, so that everybody finds the same table.
            const auto trial = office.store().begin();
            const auto problems = command.run({office.store(), office.clock, person});
            const auto lacking = lackingFor(roles, command);
            if (!lacking) {
                CHECK(inShort(problems) == "");
                continue;
            }
            CHECK(inShort(problems) == "not_permitted");
            if (!problems.empty()) {
                CHECK(problems[0].facts ==
                      std::vector<domain::Fact>{work::rolesFor(*lacking).code()});
            }
            CHECK(kept(office.store()) == before);
        }
    }
    CHECK(kept(office.store()) == before);
}

TEST_CASE("every act has a command that is tried here, or is done by the program itself") {
    Office office;
    std::set<Act> tried;
    for (const Command& command : commandsIn(office)) {
        tried.insert(command.act);
    }
    for (int number = 0; number <= static_cast<int>(work::lastAct); ++number) {
        const auto act = static_cast<Act>(number);
        CAPTURE(work::codeOf(act));
        CHECK(tried.contains(act) != isDoneByProgram(act));
    }
}

TEST_CASE("every command in the headers of the work layer is tried here") {
    Office office;
    std::set<std::string> tried;
    for (const Command& command : commandsIn(office)) {
        tried.insert(command.name);
    }
    // These only read.
    tried.insert({"openDecision", "openReport", "letterText", "canReverse", "holdPermission"});
    for (const std::string& name : commandsInHeaders()) {
        CAPTURE(name);
        CHECK(tried.contains(name));
    }
}

TEST_CASE("each act is for somebody, and what a role may do is what its work asks for") {
    for (int number = 0; number <= static_cast<int>(work::lastAct); ++number) {
        const auto act = static_cast<Act>(number);
        CAPTURE(work::codeOf(act));
        CHECK_FALSE(work::rolesFor(act).code().empty());
        // The controller reads and verifies.
        CHECK_FALSE(work::rolesFor(act).has(Role::Controller));
    }
    CHECK_FALSE(work::permits({Role::Administrator}, Act::ApproveDecision));
    CHECK_FALSE(work::permits({Role::Administrator}, Act::PrepareDecision));
    CHECK_FALSE(work::permits({Role::Manager}, Act::PrepareDecision));
    CHECK_FALSE(work::permits({Role::Officer, Role::Manager}, Act::SetRoles));
    CHECK(work::permits({}, Act::AddPerson));
}
