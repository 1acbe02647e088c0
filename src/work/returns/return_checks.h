// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "work/returns/return_case.h"

// Everything that is looked at in a return. docs/returns.md lists it, and says how to add one.
namespace kamerklaar::work::returns {

/// In the order in which they are told when they weigh the same. What rests on an answer that an
/// earlier stage complained of is not told.
enum class Stage { File, Who, Cell, Row, Relation, History, Peers, Text };

struct Check {
    std::string rule;  ///< stable
    Stage stage = Stage::Cell;
    domain::BothLanguages about;  ///< what it finds, for the list
    std::function<void(const ReturnCase&, Findings&)> look;
    /// Says what only the office may know, or can do something about: it does not go back to the
    /// municipality.
    bool isForOffice = false;
};
inline constexpr bool forOffice = true;

/// Every check, stage by stage.
[[nodiscard]] const std::vector<Check>& allChecks();

/// What goes back to the municipality.
[[nodiscard]] Messages forMunicipality(const Messages& messages);

/// All of them at once: the gravest first, then stage by stage and as the cells stand in the file;
/// one message for all cells of which the same is to be said; and what only follows from a blank
/// cell, or from one that was not understood, is left out.
[[nodiscard]] Messages check(const ReturnCase& from, const RuleBook& rules);

/// The same with some of the checks.
[[nodiscard]] Messages check(const ReturnCase& from, const RuleBook& rules,
                             const std::vector<Check>& checks);

/// What a rule of the regulation says of the answers it is about.
[[nodiscard]] Check ruleCheck(domain::ProblemKind kind, const domain::BothLanguages& about);

// The parts of allChecks.
[[nodiscard]] std::vector<Check> fileChecks();
[[nodiscard]] std::vector<Check> besideChecks();
[[nodiscard]] std::vector<Check> senderChecks();
[[nodiscard]] std::vector<Check> cellChecks();
[[nodiscard]] std::vector<Check> dayChecks();
[[nodiscard]] std::vector<Check> rowChecks();
[[nodiscard]] std::vector<Check> conditionChecks();
[[nodiscard]] std::vector<Check> sumChecks();
[[nodiscard]] std::vector<Check> regulationChecks();
[[nodiscard]] std::vector<Check> historyChecks();
[[nodiscard]] std::vector<Check> peerChecks();
[[nodiscard]] std::vector<Check> textChecks();

}  // namespace kamerklaar::work::returns
