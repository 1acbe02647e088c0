// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/document_parts.h"
#include "report/document.h"

namespace kamerklaar::report {

/// Puts the parts of a document below each other and numbers them: chapters 1, 2, 3 with 1.1 below;
/// annexes A, B, C; parts that have a number of their own by that.
class PartNumbering {
public:
    /// A part without anything in it is left out, but for the headings that a form prescribes.
    void add(const domain::DocumentPart& part, Blocks body);
    /// One that is not shown still counts.
    void pass(const domain::DocumentPart& part) { static_cast<void>(count(part)); }

    /// "4.1" stands one level below "4".
    [[nodiscard]] static int levelOf(const domain::DocumentPart& part);

    [[nodiscard]] Blocks take() && { return std::move(blocks_); }

private:
    struct Counted {
        std::string number;
        std::string anchor;
        std::string title;
    };
    Counted count(const domain::DocumentPart& part);
    void append(const std::string& prefix, const std::string& anchor, Blocks body);

    Blocks blocks_;
    int chapters_ = 0;
    int annexes_ = 0;
};

}  // namespace kamerklaar::report
