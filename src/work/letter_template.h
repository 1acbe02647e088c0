// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "work/letter_values.h"
#include "work/letters.h"

namespace kamerklaar::work {

/// The text that a field stands for, when it is one that letters share.
[[nodiscard]] std::optional<domain::LetterKind> sharedText(const std::string& field);

/// Fills in texts and remembers which fields had no value.
class LetterFiller {
public:
    LetterFiller(Store& store, LetterValues values) : store_(store), values_(std::move(values)) {}

    /// One line; `place` is the field of the problem.
    [[nodiscard]] std::string line(const std::string& text, const char* place);
    /// A body: shared texts and lists on lines of their own, optional lines and headings above
    /// nothing left out.
    [[nodiscard]] std::vector<std::string> paragraphs(const std::string& text);
    /// LetterFieldEmpty, once for each.
    [[nodiscard]] const domain::Problems& problems() const { return problems_; }

private:
    [[nodiscard]] std::string withSharedTexts(const std::string& text) const;
    [[nodiscard]] bool hasAll(const std::string& text) const;

    Store& store_;
    LetterValues values_;
    std::set<std::string> empty_;
    domain::Problems problems_;
};

/// The letter with these values in its text. Refused: LetterFieldEmpty for each that has none.
[[nodiscard]] domain::Result<LetterText> filledLetter(Store& store, const domain::Letter& letter,
                                                      LetterValues values);

}  // namespace kamerklaar::work
