// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "domain/date.h"
#include "report/canvas.h"

namespace kamerklaar::report {

// A document as a tree of meaning. A builder turns data into this tree and knows no format; a
// renderer turns the tree into PDF, ODT or HTML and knows no data. Text is UTF-8.

/// A piece of running text with one look and one meaning.
struct Span {
    enum class Kind {
        Plain,
        Strong,    ///< matters more
        Emphasis,  ///< names, titles, foreign words
        Link,      ///< `target` says where to
        Figure,    ///< a value that comes from the data: looks as plain, leads to its passport
        Note,      ///< `text` is a note: a number stands here, the note at the foot
    };
    std::string text;
    Kind kind = Kind::Plain;
    /// For a link: an address ("https://…"), or "#name" for the block with that anchor. For a
    /// figure the same, or empty where the document has no passports. For a note the same, or
    /// empty: the whole note leads there.
    std::string target;
    /// BCP 47; empty means the language of the document.
    std::string language;
};

using Text = std::vector<Span>;

[[nodiscard]] inline Text plain(std::string text) {
    return {Span{std::move(text), Span::Kind::Plain, {}, {}}};
}

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
    int level = 1;  ///< 1 to 4, never more than one deeper than the heading before
    std::string text;
    /// "2.1", shown before the text and in the contents; empty for none.
    std::string number;
    /// Name for links to this heading, unique in the document; empty for none.
    std::string anchor{};
};

struct Paragraph {
    enum class Style { Body, Lead, Small };
    Text text;
    Style style = Style::Body;
    /// Name for links to this paragraph, unique in the document; empty for none.
    std::string anchor{};
};

/// What somebody else wrote, with where it was taken from.
struct Quote {
    Blocks body;
    std::string source;
};

struct List {
    bool ordered = false;
    std::vector<Blocks> items;
};

/// A table of figures and short words. Every row has as many cells as there are columns.
struct Table {
    enum class Align { Left, Right };
    struct Cell {
        /// As they are read, without notes.
        std::string words;
        /// The same with its notes, links and emphasis; empty where there are words only, which
        /// most cells of a long report have.
        Text text;

        Cell() = default;
        Cell(std::string plain) : words(std::move(plain)) {}  // NOLINT(google-explicit-constructor)
        Cell(const char* plain) : words(plain) {}             // NOLINT(google-explicit-constructor)
        explicit Cell(Text spans);
    };
    struct Column {
        Cell title;
        /// Shown under the title: "× € 1.000", "aantal"; empty for none.
        std::string unit;
        Align align = Align::Left;
        /// Share of the width against the other columns.
        double weight = 1;
    };
    struct Row {
        std::vector<Cell> cells;
        /// Sum of the rows before: set in bold with a rule above it.
        bool isTotal = false;
    };
    std::string caption;
    std::vector<Column> columns;
    /// How many cells at the beginning of each row name it (TH, Scope Row): two where the first
    /// alone, such as a municipality, stands in several rows.
    std::size_t namingColumns = 1;
    std::vector<Row> rows;
    /// Below the table: what it counts and where it comes from; empty for none.
    std::string source;
    /// Name for links to this table, unique in the document; empty for none. A table with a name
    /// has a caption.
    std::string anchor{};
};

inline Table::Cell::Cell(Text spans) : text(std::move(spans)) {
    bool isPlain = true;
    for (const Span& span : text) {
        words += span.kind == Span::Kind::Note ? std::string() : span.text;
        isPlain = isPlain && span.kind == Span::Kind::Plain && span.language.empty();
    }
    if (isPlain) {
        text.clear();
    }
}

/// A drawing with words that say the same; the figures behind it also stand in a table.
struct Figure {
    std::string caption;
    std::string alternative;  ///< what somebody who cannot see it needs to know
    std::shared_ptr<const Drawing> drawing;
};

/// A box that stands apart from the running text.
struct Callout {
    enum class Kind { Notice, Warning };
    Kind kind = Kind::Notice;
    std::string title;
    Blocks body;
};

/// Figures to take in at one glance: label and value beside each other.
struct KeyFigures {
    struct Item {
        std::string label;
        std::string value;
        std::string note;  ///< small, below; may be empty
    };
    std::vector<Item> items;
};

/// The table of contents stands here: headings down to this level, with links and page numbers.
struct Contents {
    std::string title;
    int depth = 2;
};

/// What follows begins on a new page.
struct PageBreak {};

struct Block {
    std::variant<Heading, Paragraph, Quote, List, Table, Figure, Callout, KeyFigures, Contents,
                 PageBreak>
        content;

    template <typename T>
    Block(T block) : content(std::move(block)) {}  // NOLINT(google-explicit-constructor)
};

/// The ministry's own look, in place of the neutral one. Nothing of it comes with the program.
struct HouseStyle {
    std::string accent;           ///< "#1a4f8b"; empty for the program's own colour
    std::string logo;             ///< a PNG or JPEG file as bytes; empty for none
    std::string logoAlternative;  ///< what the logo says, for whoever cannot see it
    /// TrueType files as bytes; a face that is empty is taken from the program's own font.
    std::string regular;
    std::string bold;
    std::string italic;
};

/// A file that travels inside the document: the source figures, as CSV.
struct Attachment {
    std::string name;  ///< of the file
    std::string mediaType;
    std::string description;
    std::string bytes;
};

/// What a document says about itself: its beginning, and the metadata of the file.
struct DocumentInfo {
    /// A title page of its own, or the title and its lines above the text, as a letter has.
    enum class Front { Page, Head };
    Front front = Front::Page;
    std::string title;
    std::string subtitle;
    /// An organisation, never an official.
    std::string author;
    std::string subject;
    std::vector<std::string> keywords;
    std::string language = "nl-NL";
    /// Lines of the title page or below the title: reporting period, peildatum, status, version.
    struct Line {
        std::string label;
        std::string value;
    };
    std::vector<Line> titleLines;
    /// The day the file says it was made on; comes from the data, never from the clock.
    domain::Date date;
    /// Running head of every page but the first.
    std::string runningHead;
    /// Marks every page, such as VOORBEELDGEGEVENS or CONCEPT; empty for none.
    std::string pageMark;
    /// Foot of every page: "Pagina {page} van {pages}".
    std::string pageNumberPattern = "Pagina {page} van {pages}";
    /// What a figure is called as a link to its passport.
    std::string figurePattern = "Herkomst: {figure}";
    /// What the number of a note is called as a link, in the text and at the foot.
    std::string notePattern = "Noot {note}";
    std::string noteReturnPattern = "Terug naar de tekst bij noot {note}";
    HouseStyle style;
};

struct Document {
    DocumentInfo info;
    Blocks body;
    /// With attachments the PDF is PDF/A-3a, without it is PDF/A-2a.
    std::vector<Attachment> attachments;
};

}  // namespace kamerklaar::report
