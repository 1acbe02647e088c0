// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/scheme.h"
#include "domain/scheme_fault.h"

namespace kamerklaar::exchange {

/// One object in a scheme file, read field by field. What is wrong is said with its place and
/// reading goes on, so that all faults of a file come back together. Fields that nobody asked for
/// are said too, when the place goes out of scope: a misspelled rule must not go unnoticed.
class JsonPlace {
public:
    JsonPlace(const nlohmann::ordered_json& value, std::string path, domain::Problems& problems);
    ~JsonPlace();
    JsonPlace(const JsonPlace&) = delete;
    JsonPlace& operator=(const JsonPlace&) = delete;

    [[nodiscard]] bool has(const std::string& field) const;
    void say(const std::string& field, domain::SchemeFault fault,
             const std::vector<domain::Fact>& more = {});

    /// Empty when absent.
    std::string text(const std::string& field);
    /// False when absent.
    bool yesNo(const std::string& field);
    /// A number that counts from zero.
    std::optional<std::int64_t> number(const std::string& field);
    std::optional<domain::Money> amount(const std::string& field);
    std::optional<domain::Date> date(const std::string& field);

    int neededNumber(const std::string& field);
    domain::Date neededDate(const std::string& field);
    /// An object with "first" and "last".
    domain::Period neededPeriod(const std::string& field);

    /// Calls `read` with a place for each object of a list; an absent list is empty.
    template <typename Read>
    void each(const std::string& field, Read read) {
        const nlohmann::ordered_json* list = find(field);
        if (list == nullptr) {
            return;
        }
        if (!list->is_array()) {
            say(field, domain::SchemeFault::NotAList);
            return;
        }
        for (std::size_t i = 0; i < list->size(); ++i) {
            JsonPlace place((*list)[i], at(field) + "/" + std::to_string(i), problems_);
            read(place);
        }
    }
    /// Calls `read` with a place for an object, when it is there.
    template <typename Read>
    void below(const std::string& field, Read read) {
        if (const nlohmann::ordered_json* found = find(field)) {
            JsonPlace place(*found, at(field), problems_);
            read(place);
        }
    }

private:
    /// nullptr when absent; remembers that it was asked for.
    const nlohmann::ordered_json* find(const std::string& field);
    [[nodiscard]] std::string at(const std::string& field) const;

    const nlohmann::ordered_json& value_;
    std::string path_;
    domain::Problems& problems_;
    std::set<std::string> asked_;
};

}  // namespace kamerklaar::exchange
