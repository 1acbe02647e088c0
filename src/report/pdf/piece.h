// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "report/pdf/page_content.h"

namespace kamerklaar::report::pdf {

/// Something that can be pointed at, with where it came to stand.
struct Target {
    enum class Kind {
        Chapter,   ///< a heading: an entry of the contents and a bookmark
        Bookmark,  ///< a bookmark only: the contents themselves
        Place,     ///< only for links
    };
    Kind kind = Kind::Place;
    std::u16string number;
    std::u16string title;
    int level = 1;
    int page = -1;
    double y = 0;  ///< from the top of the page

    [[nodiscard]] std::u16string numberedTitle() const {
        return number.empty() ? title : number + u" " + title;
    }
};

/// What pieces can ask when they are drawn, after every page is laid out.
struct Facts {
    const std::vector<Target>& targets;
    Shaper& shaper;
};

inline constexpr int none = -1;

/// A piece of the running text that stays in one piece on a page: a line, a table row, a figure.
/// Lengths are points; `left` counts from the margin.
class Piece {
public:
    Piece() = default;
    Piece(const Piece&) = delete;
    Piece& operator=(const Piece&) = delete;
    virtual ~Piece() = default;
    /// `left` and `top` of the piece on the page.
    virtual void draw(PageContent& page, double left, double top, const Facts& facts) const = 0;

    double height = 0;
    /// Falls away at the top of a page.
    double spaceBefore = 0;
    double left = 0;
    double width = 0;
    bool keepWithNext = false;
    bool startsPage = false;
    /// Which pages to make from here on, said by a piece that starts a page.
    bool isLandscape = false;
    /// What can be pointed at here, as an index into the targets.
    int target = none;
    /// The notes whose numbers stand in it, as indices into the notes.
    std::size_t firstNote = 0;
    std::size_t endNote = 0;
    /// The box around it, as an index into the frames.
    int frame = none;
    /// The table that it is a row of: its head is repeated on each new page.
    int repeatedHead = none;
};

/// A box behind pieces that follow each other; drawn on each page for the part that is there.
struct Frame {
    double left = 0;
    double width = 0;
    std::optional<Rgb> ground;
    Ink bar = Ink::Accent;
    double barWidth = 3;
    /// The box that this one stands in, as an index into the frames.
    int outer = none;
};

/// What stands at the foot of the page where its number stands.
struct FootNote {
    std::vector<std::unique_ptr<Piece>> lines;
    double height = 0;
    /// The number in the text, as an index into the targets; the note's own is that of its first
    /// line.
    int mark = none;
};

/// The running text of the whole document, cut into pieces.
struct Flow {
    std::vector<std::unique_ptr<Piece>> pieces;
    std::vector<Frame> frames;
    /// Heads of tables, to draw again as artifacts.
    std::vector<std::unique_ptr<Piece>> repeatedHeads;
    std::vector<FootNote> notes;
    std::vector<Target> targets;
};

}  // namespace kamerklaar::report::pdf
