// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/ensure.h"

namespace kamerklaar::report {

/// Writes JSON in the order in which it is told, with numbers exactly as they are given: an amount
/// never becomes a floating-point number on the way.
class JsonPen {
public:
    enum Kind { Object, List };

    /// `name` is empty for what stands in a list, and for the whole.
    void open(std::string_view name, Kind kind) {
        begin(name);
        json_ += kind == Object ? '{' : '[';
        open_.push_back(kind);
        isFirst_ = true;
    }
    void close() {
        domain::ensure(!open_.empty(), "what is closed was opened");
        const Kind kind = open_.back();
        open_.pop_back();
        if (!isFirst_) {
            newLine();
        }
        json_ += kind == Object ? '}' : ']';
        isFirst_ = false;
    }
    void text(std::string_view name, std::string_view text) {
        begin(name);
        append(text);
    }
    /// A number, true, false or null.
    void raw(std::string_view name, std::string_view value) {
        begin(name);
        json_ += value;
    }
    [[nodiscard]] std::string take() {
        domain::ensure(open_.empty(), "everything is closed");
        return std::move(json_) + "\n";
    }

private:
    void newLine() {
        json_ += '\n';
        json_.append(open_.size() * 2, ' ');
    }
    void begin(std::string_view name) {
        if (!open_.empty()) {
            json_ += isFirst_ ? "" : ",";
            newLine();
        }
        isFirst_ = false;
        if (!name.empty()) {
            append(name);
            json_ += ": ";
        }
    }
    void append(std::string_view text) {
        constexpr const char* digits = "0123456789abcdef";
        json_ += '"';
        for (const char c : text) {
            const auto code = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                json_ += '\\';
                json_ += c;
            } else if (code < 0x20) {
                json_ += "\\u00";
                json_ += digits[code >> 4U];
                json_ += digits[code & 0xFU];
            } else {
                json_ += c;
            }
        }
        json_ += '"';
    }

    std::string json_;
    std::vector<Kind> open_;
    bool isFirst_ = true;
};

}  // namespace kamerklaar::report
