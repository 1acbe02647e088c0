// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.h"

// The texts of a report as they are kept: plain lines with a few signs, so that they can be
// compared, journalled and read without this program. docs/report_texts.md explains the signs to
// whoever writes.
namespace kamerklaar::domain {

/// A piece of a line with one look and one meaning.
struct RichSpan {
    enum class Kind {
        Words,   ///< `text` as it is read
        Figure,  ///< `text` is the key of a bound figure, with ":form" behind it where it has one
        Note,    ///< `text` is the note
        Paper,   ///< `text` is the number of a Kamerstuk: "28741-106"
    };
    Kind kind = Kind::Words;
    std::string text;
    bool isStrong = false;
    bool isEmphasis = false;
    std::string link;      ///< address; empty for none
    std::string language;  ///< BCP 47; empty for the language of the text
    /// The condition under which these words are true (claim.h). Neighbours with the same one are
    /// one claim.
    std::string claim;
    friend bool operator==(const RichSpan&, const RichSpan&) = default;
};
using RichSpans = std::vector<RichSpan>;

/// One line.
struct RichBlock {
    enum class Kind {
        Paragraph,
        Heading,   ///< level 1 to 3, below the heading of the chapter
        Bullet,    ///< level 1 or 2
        Numbered,  ///< level 1 or 2
        Caption,   ///< of the table rows that follow
        TableRow,  ///< `cells`; the first row of a table holds its heads
        Inserted,  ///< `name` of a table, chart or passage that the program fills in
    };
    Kind kind = Kind::Paragraph;
    int level = 1;
    RichSpans spans;
    std::vector<RichSpans> cells;
    std::string name;
    friend bool operator==(const RichBlock&, const RichBlock&) = default;
};
using RichText = std::vector<RichBlock>;

/// A text that was read, and what is wrong with it: MarkupBroken for what is opened and not closed,
/// which then stands as it was typed. A problem's field is the number of its block, from 0.
struct ReadRichText {
    RichText blocks;
    Problems problems;
};
[[nodiscard]] ReadRichText readRichText(std::string_view text);

/// The other way: what is written reads back as the same blocks. Words that look like a sign get a
/// backslash.
[[nodiscard]] std::string writeRichText(const RichText& blocks);

/// A span's claim as one piece: its spans, from `first` up to but not including `end`.
struct ClaimSpans {
    std::string condition;
    std::size_t first = 0;
    std::size_t end = 0;
};
[[nodiscard]] std::vector<ClaimSpans> claimsIn(const RichSpans& spans);

/// Key and form of a figure: "besteed:euro" is "besteed" and "euro".
struct FigureName {
    std::string key;
    std::string form;
};
[[nodiscard]] FigureName figureNameOf(const std::string& text);

/// The number of a Kamerstuk as parliament writes it: "28741-106" is "Kamerstuk 28 741, nr. 106".
[[nodiscard]] std::string paperName(const std::string& number);

}  // namespace kamerklaar::domain
