// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string>
#include <vector>

#include "package/odf_package.h"
#include "package/xml_writer.h"
#include "report/document.h"
#include "report/odt/automatic_styles.h"
#include "report/outline.h"
#include "report/palette.h"
#include "report/pdf/shaper.h"
#include "report/words.h"

namespace kamerklaar::report::odt {

/// Turns the blocks of a document into an OpenDocument text: what the tree means becomes a named
/// style, a heading with its level, a list, a note, a table with head rows. Pages are left to
/// whoever opens it.
class TextDocument {
public:
    explicit TextDocument(const Document& document);

    [[nodiscard]] std::string write();

private:
    using Attributes = package::XmlWriter::Attributes;

    /// The styles that the paragraphs of a block have where it stands.
    struct Place {
        const char* body = "Text_20_body";
        const char* list = nullptr;  ///< of paragraphs in a list; by its kind when there is none
        int depth = 0;               ///< of lists
    };

    void front();
    void titleLines();
    void logo();

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

    void spans(const Text& text);
    void span(const Span& span);
    void words(const Span& span, const std::string& style);
    void words(const Table::Cell& cell);
    void note(const Span& span);
    void tableRow(const Table& table, const Table::Row& row, bool isLast, int percent);
    void tableHead(const Table& table, int percent);
    void cell(const std::string& style, const std::string& paragraph, int percent,
              const Table::Cell& cell);
    void contentsSource(const Contents& contents, const std::string& title);
    void contentsEntry(const OutlineEntry& entry);

    /// A paragraph of a named style; takes the page that is to begin with it.
    void open(const std::string& style, const char* element = "text:p", Attributes more = {});
    void paragraph(const std::string& style, const std::string& text);
    /// Before what is no paragraph itself: the page begins with an empty one.
    void beginPage();
    void bookmark(const std::string& name);
    [[nodiscard]] bool isNumbered(const Heading& heading);
    [[nodiscard]] double roomWidth() const;
    /// The name of the picture in the package.
    std::string keep(const std::string& name, const std::string& mediaType, std::string bytes);
    void frame(const std::string& picture, double width, double height, const std::string& title,
               const std::string& description);

    const Document& document_;
    const DocumentInfo& info_;
    const FormWords words_;
    const Palette palette_;
    Outline outline_;
    pdf::Shaper shaper_;
    package::XmlWriter xml_;
    AutomaticStyles styles_;
    std::vector<package::OdfFile> files_;
    Departure::Page page_ = Departure::Page::First;  ///< that is to begin
    bool isTurned_ = false;
    std::size_t nextHeading_ = 0;
    static constexpr int deepest = 4;
    std::array<int, deepest> numbers_{};  ///< of the last heading of each level
    int uncounted_ = deepest;             ///< headings deeper than this are not counted
    int notes_ = 0;
    int tables_ = 0;
    int figures_ = 0;
};

/// styles.xml: the named styles, the pages, and what stands at their head and foot.
[[nodiscard]] std::string pageStyles(const DocumentInfo& info, const Palette& palette);
/// The declaration of the letters, for both parts that use them; embedded ones are added to `files`
/// when it is given.
[[nodiscard]] std::string letters(const HouseStyle& style, std::vector<package::OdfFile>* files);

}  // namespace kamerklaar::report::odt
