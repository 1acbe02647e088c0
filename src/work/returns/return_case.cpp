// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_case.h"

#include <algorithm>

#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

const Answer* understoodAt(const Reading& reading, const std::string& key) {
    const Answer* answer = reading.find(key);
    return answer != nullptr && answer->isKnown() ? answer : nullptr;
}

}  // namespace

std::optional<domain::Money> ReturnCase::money(const std::string& key) const {
    const auto cents = number(key);
    return cents ? std::optional(domain::Money::cents(*cents)) : std::nullopt;
}

std::optional<std::int64_t> ReturnCase::number(const std::string& key) const {
    const Answer* answer = understoodAt(reading, key);
    return answer != nullptr ? std::optional<std::int64_t>(std::stoll(answer->value()))
                             : std::nullopt;
}

std::optional<domain::Date> ReturnCase::day(const std::string& key) const {
    const Answer* answer = understoodAt(reading, key);
    return answer != nullptr ? domain::Date::fromIso(answer->value()) : std::nullopt;
}

std::string ReturnCase::text(const std::string& key) const {
    const Answer* answer = understoodAt(reading, key);
    return answer != nullptr ? answer->value() : std::string();
}

std::vector<const Answer*> ReturnCase::answersAt(const std::string& path) const {
    std::vector<const Answer*> found;
    for (const Answer& answer : reading.answers) {
        const std::string& own = answer.question.path;
        if (!own.empty() && (own == path || own.starts_with(path + "/"))) {
            found.push_back(&answer);
        }
    }
    return found;
}

std::vector<std::string> ReturnCase::lines(const std::string& sheetKey) const {
    std::vector<std::string> keys;
    for (const Answer& answer : reading.answers) {
        if (answer.sheetKey == sheetKey && (keys.empty() || keys.back() != answer.rowKey)) {
            keys.push_back(answer.rowKey);
        }
    }
    return keys;
}

std::string ReturnCase::municipalityName() const {
    return municipality ? municipality->name : std::string();
}

bool isCalled(const domain::Municipality& municipality, const std::string& name) {
    constexpr std::string_view kind = "gemeente ";
    std::string said = comparable(name);
    if (said.starts_with(kind)) {
        said.erase(0, kind.size());
    }
    return !said.empty() && (said == comparable(municipality.name) ||
                             said == comparable(municipality.statisticsName));
}

void Findings::say(const domain::BothLanguages& text, const Facts& facts,
                   const std::vector<const Answer*>& about,
                   const std::vector<const Answer*>& restsOn) {
    sayWords(filledInBoth(text, facts), about, restsOn);
}

void Findings::sayWords(Both text, const std::vector<const Answer*>& about,
                        const std::vector<const Answer*>& restsOn) {
    Message message{rule_, setting_.weight, std::move(text), {}, {}};
    for (const Answer* answer : about) {
        if (answer != nullptr) {
            message.keys.push_back(answer->key());
            message.places.push_back(answer->place);
        }
    }
    for (const Answer* answer : restsOn) {
        message.keys.push_back(answer->key());
    }
    messages_.push_back(std::move(message));
}

void Findings::sayAt(const domain::BothLanguages& text, const Facts& facts,
                     std::vector<Place> places) {
    messages_.push_back({rule_, setting_.weight, filledInBoth(text, facts), {}, std::move(places)});
}

}  // namespace kamerklaar::work::returns
