// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_checks.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace kamerklaar::work::returns {
namespace {

/// A message with the stage of its check.
struct Told {
    Stage stage = Stage::File;
    Message message;
};

/// What rests on an answer that a check of cells complained of says nothing new.
bool isFollowOn(const Told& told, const std::set<std::string>& complained) {
    return told.stage > Stage::Cell &&
           std::any_of(told.message.keys.begin(), told.message.keys.end(),
                       [&](const std::string& key) { return complained.contains(key); });
}

/// Only what leaves an answer without a value: how a cell was read is no complaint of it.
std::set<std::string> withoutValue(const Reading& reading) {
    std::set<std::string> keys;
    for (const Answer& answer : reading.answers) {
        const bool isBlank = answer.isBlank() && answer.question.isNeeded();
        if (isBlank || answer.understood.state == Understood::State::NotUnderstood) {
            keys.insert(answer.key());
        }
    }
    return keys;
}

/// The same words under the same rule become one message.
std::vector<Told> gathered(std::vector<Told> all) {
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    std::vector<Told> together;
    for (Told& told : all) {
        const auto [place, isNew] =
            known.emplace(std::pair(told.message.rule, told.message.text.dutch), together.size());
        if (isNew) {
            together.push_back(std::move(told));
            continue;
        }
        Message& to = together[place->second].message;
        to.keys.insert(to.keys.end(), told.message.keys.begin(), told.message.keys.end());
        to.places.insert(to.places.end(), told.message.places.begin(), told.message.places.end());
    }
    return together;
}

void putInOrder(Message& message) {
    std::stable_sort(message.places.begin(), message.places.end(), comesBefore);
    message.places.erase(std::unique(message.places.begin(), message.places.end()),
                         message.places.end());
}

bool comesFirst(const Told& left, const Told& right) {
    if (left.message.weight != right.message.weight) {
        return left.message.weight < right.message.weight;
    }
    if (left.stage != right.stage) {
        return left.stage < right.stage;
    }
    if (left.message.places.empty() || right.message.places.empty()) {
        return left.message.places.size() < right.message.places.size();
    }
    return comesBefore(left.message.places.front(), right.message.places.front());
}

}  // namespace

const std::vector<Check>& allChecks() {
    static const std::vector<Check> checks = [] {
        std::vector<Check> all;
        for (auto* part : {fileChecks, besideChecks, senderChecks, cellChecks, dayChecks, rowChecks,
                           conditionChecks, sumChecks, regulationChecks, historyChecks, peerChecks,
                           textChecks}) {
            std::vector<Check> some = part();
            std::move(some.begin(), some.end(), std::back_inserter(all));
        }
        return all;
    }();
    return checks;
}

Messages forMunicipality(const Messages& messages) {
    Messages theirs;
    std::copy_if(
        messages.begin(), messages.end(), std::back_inserter(theirs), [](const Message& message) {
            return std::none_of(allChecks().begin(), allChecks().end(), [&](const Check& check) {
                return check.isForOffice && check.rule == message.rule;
            });
        });
    return theirs;
}

Messages check(const ReturnCase& from, const RuleBook& rules) {
    return check(from, rules, allChecks());
}

Messages check(const ReturnCase& from, const RuleBook& rules, const std::vector<Check>& checks) {
    std::vector<Told> all;
    for (const Check& one : checks) {
        Messages messages;
        Findings findings(one.rule, rules.of(one.rule), messages);
        one.look(from, findings);
        for (Message& message : messages) {
            all.push_back({one.stage, std::move(message)});
        }
    }
    const std::set<std::string> complained = withoutValue(from.reading);
    std::erase_if(all, [&](const Told& told) { return isFollowOn(told, complained); });
    std::vector<Told> together = gathered(std::move(all));
    for (Told& told : together) {
        putInOrder(told.message);
    }
    std::stable_sort(together.begin(), together.end(), comesFirst);
    Messages messages;
    for (Told& told : together) {
        messages.push_back(std::move(told.message));
    }
    return messages;
}

}  // namespace kamerklaar::work::returns
