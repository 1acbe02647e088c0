// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>

#include "work/letters.h"
#include "work/office.h"
#include "work/recording.h"

// What tests of returns that go back share.
namespace kamerklaar::tests {

/// Keeps the letter.
class LetterKeeper : public work::LetterWriter {
public:
    mutable work::LetterText last;
    [[nodiscard]] std::string odt(const work::LetterText& letter) const override {
        last = letter;
        return "odt";
    }
    [[nodiscard]] bool holds(const std::string& words) const {
        return std::any_of(last.body.begin(), last.body.end(), [&](const std::string& paragraph) {
            return paragraph.find(words) != std::string::npos;
        });
    }
};

inline const domain::Date answerBy = domain::Date::known(2026, 4, 1);

/// The texts that letters share are not there in a new file.
inline void setTexts(Office& office) {
    for (const auto kind : {domain::LetterKind::Addressee, domain::LetterKind::Signature}) {
        domain::LetterTemplate text;
        text.letterKind = kind;
        text.title = "Tekst";
        text.body = kind == domain::LetterKind::Addressee ? "College van {gemeente}" : "Namens";
        REQUIRE(work::save(office.dirk(), text).has_value());
    }
}

}  // namespace kamerklaar::tests
