// SPDX-License-Identifier: EUPL-1.2
#include "exchange/json_keys.h"

#include <iterator>
#include <set>

namespace kamerklaar::exchange {

namespace {

using Json = nlohmann::ordered_json;

/// Reads characters and counts the lines that were passed; the parser knows bytes only when it
/// fails.
class CountingLines {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingLines(const char* at, std::int64_t* line) : at_(at), line_(line) {}

    reference operator*() const { return *at_; }
    CountingLines& operator++() {
        *line_ += *at_ == '\n' ? 1 : 0;
        ++at_;
        return *this;
    }
    friend bool operator==(const CountingLines& one, const CountingLines& other) {
        return one.at_ == other.at_;
    }

private:
    const char* at_;
    std::int64_t* line_;
};

/// Follows the parser from value to value, to know where each field stands.
class KeyWatch {
public:
    KeyWatch(const std::int64_t& line, std::vector<RepeatedKey>& repeated)
        : line_(line), repeated_(repeated) {}

    void follow(Json::parse_event_t event, const Json& parsed) {
        switch (event) {
            case Json::parse_event_t::object_start:
                open_.push_back({false, {}, {}, 0});
                break;
            case Json::parse_event_t::array_start:
                open_.push_back({true, {}, {}, 0});
                break;
            case Json::parse_event_t::key:
                key(parsed.get<std::string>());
                break;
            case Json::parse_event_t::object_end:
            case Json::parse_event_t::array_end:
                open_.pop_back();
                pass();
                break;
            case Json::parse_event_t::value:
                pass();
                break;
        }
    }

private:
    struct Open {
        bool isList = false;
        std::set<std::string> keys;
        std::string key;
        std::size_t index = 0;
    };

    void key(const std::string& name) {
        open_.back().key = name;
        if (!open_.back().keys.insert(name).second && name != "$comment") {
            repeated_.push_back({path(), line_});
        }
    }

    void pass() {
        if (!open_.empty()) {
            ++open_.back().index;
        }
    }

    [[nodiscard]] std::string path() const {
        std::string path;
        for (const Open& open : open_) {
            path +=
                (path.empty() ? "" : "/") + (open.isList ? std::to_string(open.index) : open.key);
        }
        return path;
    }

    const std::int64_t& line_;
    std::vector<RepeatedKey>& repeated_;
    std::vector<Open> open_;
};

}  // namespace

tl::expected<ParsedJson, std::int64_t> parseJson(const std::string& text) {
    ParsedJson parsed;
    std::int64_t line = 1;
    KeyWatch watch(line, parsed.repeated);
    const char* begin = text.data();
    try {
        parsed.document =
            Json::parse(CountingLines(begin, &line), CountingLines(begin + text.size(), &line),
                        [&](int /*depth*/, Json::parse_event_t event, Json& value) {
                            watch.follow(event, value);
                            return true;
                        });
    } catch (const Json::exception&) {
        return tl::unexpected(line);
    }
    return parsed;
}

}  // namespace kamerklaar::exchange
