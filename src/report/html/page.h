// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "report/document.h"
#include "report/html/pen.h"
#include "report/outline.h"
#include "report/pdf/shaper.h"
#include "report/words.h"

namespace kamerklaar::report::html {

/// Turns the blocks of a document into one page of HTML.
class Page {
public:
    explicit Page(const Document& document);

    [[nodiscard]] std::string write();

private:
    struct Note {
        Span span;
        std::string name;
        std::string place;  ///< where it stands in the text
    };

    void head();
    void mark();
    void front();
    void titleLines();
    void contents(const Contents& contents);
    void contentsBelow(std::size_t& next, int level, int depth);
    void chapters();
    void notes();
    void attachments();

    void blocks(const Blocks& blocks);
    void block(const Heading& heading);
    void block(const Paragraph& paragraph);
    void block(const Quote& quote);
    void block(const List& list);
    void block(const Table& table);
    void block(const Figure& figure);
    void block(const Callout& callout);
    void block(const KeyFigures& figures);
    void block(const Contents& contents);
    void block(const PageBreak& pageBreak);

    void spans(const Text& text);
    void span(const Span& span);
    void note(const Span& span);
    void noteText(const Span& span);
    void tableHead(const Table& table);
    void tableRow(const Table& table, const Table::Row& row);
    void cell(const Table::Cell& cell);

    const Document& document_;
    const DocumentInfo& info_;
    const FormWords words_;
    Outline outline_;
    pdf::Shaper shaper_;
    Pen pen_;
    std::size_t nextHeading_ = 0;
    bool startsPage_ = false;
    std::vector<Note> notes_;
    std::string textName_;  ///< of the main part
};

}  // namespace kamerklaar::report::html
