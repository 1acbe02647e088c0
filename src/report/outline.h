// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "report/document.h"

namespace kamerklaar::report {

// What the renderers of text (HTML, ODT) ask of a document as a whole.

/// One heading of a document.
struct OutlineEntry {
    int level = 1;
    std::string number;  ///< empty for none
    std::string text;
    std::string id;  ///< its anchor, or a name that nothing else has
};

/// The headings in order, and the names that links may lead to. What is wrong with the document
/// itself (a gap between heading levels, a link to nowhere, a row with a cell too few) is a Bug of
/// its builder.
class Outline {
public:
    explicit Outline(const Document& document);

    [[nodiscard]] const std::vector<OutlineEntry>& entries() const { return entries_; }
    /// A name that nothing in the document has yet, and that nothing gets again.
    [[nodiscard]] std::string freshName(const std::string& wanted);

private:
    void read(const Blocks& blocks);
    void read(const Block& block);
    void read(const Text& text);
    void name(const std::string& anchor);
    void enter(const Heading& heading);

    std::vector<OutlineEntry> entries_;
    std::set<std::string> names_;
    std::set<std::string> wanted_;  ///< by links
    int lastLevel_ = 0;
};

/// Text as it is shown: composed (NFC), control characters and line ends are spaces, and several
/// spaces one.
[[nodiscard]] std::string shown(std::string_view text);
/// The same where no line may break: titles, descriptions, names.
[[nodiscard]] std::string label(std::string_view text);

/// Whether a span leads somewhere: to a block of the document, or to an address on the web or of a
/// mailbox. Any other address could run something, and stays words.
[[nodiscard]] bool isLink(const Span& span);
[[nodiscard]] bool isEmpty(const Text& text);
/// Whether a span is in another language than the document.
[[nodiscard]] bool isForeign(const Span& span, const DocumentInfo& info);
/// A row of dashes stands for a table without rows, so that every table has one.
[[nodiscard]] std::vector<Table::Row> rowsOf(const Table& table);

}  // namespace kamerklaar::report
