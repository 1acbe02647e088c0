// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "report/document.h"
#include "report/pdf/lines.h"
#include "report/pdf/picture.h"
#include "report/pdf/piece.h"
#include "report/pdf/row_piece.h"
#include "report/pdf/shaper.h"
#include "report/pdf/structure.h"
#include "report/pdf/table_widths.h"

namespace kamerklaar::report::pdf {

/// Where a link goes and how it is announced.
struct LinkFacts {
    std::string address;  ///< of another document; empty for a place in this one
    int target = none;
    std::u16string contents;
};
using Links = std::unordered_map<ElementId, LinkFacts>;

/// Turns the blocks of a document into pieces of running text, and the tree of blocks into the
/// tree of structure elements, in one go. What is wrong with the document itself (a gap between
/// heading levels, a link to nowhere, a row with a cell too few) is a Bug of its builder.
class Composer {
public:
    /// `logo` is the picture of the house style, where it has one.
    Composer(const Document& document, Shaper& shaper, Structure& structure,
             const Picture* logo = nullptr);

    [[nodiscard]] Flow compose();
    [[nodiscard]] const Links& links() const { return links_; }

private:
    /// Where a block stands: its element's parent, its room, the box around it.
    struct Place {
        ElementId parent = noElement;
        double left = 0;
        double width = 0;
        int frame = none;

        [[nodiscard]] Place in(ElementId element) const {
            Place inner = *this;
            inner.parent = element;
            return inner;
        }
        /// With this much less room at both sides, as long as there is room.
        [[nodiscard]] Place indented(double before, double after = 0) const;
    };

    void collectTargets(const Blocks& blocks);
    void addTarget(Target target, const std::string& anchor);
    [[nodiscard]] int targetOf(const std::string& address) const;

    void blocks(const Blocks& blocks, const Place& place);
    void block(const Heading& heading, const Place& place);
    void block(const Paragraph& paragraph, const Place& place);
    void block(const Quote& quote, const Place& place);
    void block(const List& list, const Place& place);
    void block(const Table& table, const Place& place);
    void block(const Figure& figure, const Place& place);
    void block(const Callout& callout, const Place& place);
    void block(const KeyFigures& figures, const Place& place);
    void block(const Contents& contents, const Place& place);
    void block(const PageBreak& pageBreak, const Place& place);

    void openSection(const Block& next);
    /// Whether a table up to the next page break is too wide for an upright page.
    bool needsLandscape(Blocks::const_iterator next, Blocks::const_iterator end);
    /// Whether such a table comes next, or after the headings that come next.
    bool comesTooWide(Blocks::const_iterator next, Blocks::const_iterator end);
    void turnPage(Blocks::const_iterator next, Blocks::const_iterator end);
    bool isTooWide(const Block& block);
    void front();
    void titlePage(Place place);
    void head(const Place& place);
    void frontParagraph(const std::string& text, const Look& look, Tag tag, const Place& place);
    void logo(const Place& place, double mostHeight);
    void mark(const Look& look, const Place& place);
    void titleLines(const Place& place, double labelWidth, bool hasRules);
    /// Below a title that is a heading itself, headings are one level deeper.
    [[nodiscard]] Tag headingTag(int level) const;
    void paragraphLines(const Paragraph& paragraph, const Place& place);
    void listItem(const Blocks& item, const Place& place);
    void wholeTable(const Table& table, const Place& place);
    void tableRows(const Table& table, const ColumnWidths& columns, ElementId element,
                   const Place& place);
    std::unique_ptr<RowPiece> tableHead(const Table& table, const ColumnWidths& columns,
                                        ElementId row);
    std::unique_ptr<RowPiece> tableRow(const Table& table, const Table::Row& row,
                                       const ColumnWidths& columns, ElementId element);
    void cards(const KeyFigures& figures, std::size_t first, std::size_t count, std::size_t columns,
               ElementId list, const Place& place);
    void contentsEntry(int target, ElementId parent, const Place& place);

    /// A number or sign that hangs before the first of the lines that come next.
    void hang(std::string_view label, const Look& look, ElementId element, double distance);

    /// Lines of one element, with what holds a paragraph together on a page.
    void lines(std::vector<Line> lines, const Look& look, const Place& place, bool keepWithNext);
    /// The same for plain words.
    void words(std::string_view text, const Look& look, const Place& place, bool keepWithNext);
    std::vector<Line> broken(const std::vector<StyledText>& texts, double width);
    /// As few lines, each about as long as the others: no single word on the last.
    std::vector<Line> balanced(const std::vector<StyledText>& texts, double width);
    std::vector<StyledText> styled(const Text& text, const Look& look, ElementId element);
    std::vector<StyledText> styled(const Table::Cell& cell, const Look& look, ElementId element);
    ElementId inlineElement(const Span& span, ElementId parent);
    ElementId linkElement(ElementId parent, const std::string& address, std::u16string contents);
    [[nodiscard]] bool isForeign(const Span& span) const;
    /// Sets the note for the foot of the page; returns its number in the text.
    StyledText note(const Span& span, const Look& look, ElementId paragraph);
    void noteLines(FootNote& note, const Span& span, ElementId element, const std::string& number);
    /// Which notes have their number on the line.
    void findNotes(const Line& line, Piece& piece) const;
    void findNotes(const RowPiece::Cell& cell, Piece& piece) const;
    /// The room within a box.
    Place framed(Frame frame, const Place& place, double before, double after);

    Piece& append(std::unique_ptr<Piece> piece, const Place& place);
    /// Space to keep before what comes next; the larger of two neighbours counts.
    void space(double points);

    const Document& document_;
    Shaper& shaper_;
    Structure& structure_;
    const Picture* logo_;
    std::unique_ptr<Hyphenator> hyphenator_;
    Flow flow_;
    Links links_;
    std::unordered_map<std::string, int> anchors_;
    /// The numbers of notes in the text.
    std::unordered_map<ElementId, std::size_t> noteNumbers_;
    std::size_t nextTarget_ = 0;
    int lastLevel_ = 0;
    /// The sections that are open, from the outside, each with the level of its heading.
    std::vector<std::pair<int, ElementId>> sections_;
    double space_ = 0;
    bool startsPage_ = false;
    bool isLandscape_ = false;
    /// The page was turned for one table only.
    bool isTurned_ = false;
    /// Bullet or number that waits for the first line of its item.
    Line label_;
    double labelDistance_ = 0;
    int listDepth_ = 0;
};

}  // namespace kamerklaar::report::pdf
