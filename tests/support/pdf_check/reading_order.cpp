// SPDX-License-Identifier: EUPL-1.2
//
// What validators do not see: whether the text is read in the order in which it is drawn.
#include <algorithm>

#include "report/pdf/direction.h"
#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

class Reading {
public:
    Reading(PdfModel& model, Findings& findings) : model_(model), findings_(findings) {}

    /// Marks of a page rise. Notes stand at the foot and are read where their numbers are.
    void follow(int index, bool inRow = false) {
        Node& node = model_.nodes[static_cast<std::size_t>(index)];
        if (node.type == "Note") {
            return;
        }
        for (const Node::Kid& kid : node.kids) {
            if (kid.kind == Node::Kid::Kind::Element) {
                follow(kid.element, inRow || node.type == "TR");
            } else if (kid.kind == Node::Kid::Kind::Mark) {
                read(kid.page, kid.mark, inRow);
                hear(node, model_.pages[static_cast<std::size_t>(kid.page)].marks[kid.mark]);
            }
        }
    }

private:
    /// A row that runs over two pages is read cell by cell, so back and forth.
    void read(int page, int mark, bool inRow) {
        findings_.require(page >= lastPage_ || inRow, "own reading order",
                          "a page is read again after the next one");
        const auto [last, isFirst] = lastMarks_.try_emplace(page, mark);
        findings_.require(isFirst || mark > last->second, "own reading order",
                          "text is read in another order than it is drawn in");
        last->second = mark;
        lastPage_ = std::max(lastPage_, page);
    }

    /// Glyphs of words from right to left come as they are seen, which is backwards.
    void hear(Node& node, std::u16string_view words) {
        findings_.require(words.size() < 2 || !pdf::hasRightToLeft(words) ||
                              node.object.getKey("/ActualText").isString(),
                          "own reading order", "words from right to left are read backwards");
    }

    PdfModel& model_;
    Findings& findings_;
    std::map<int, int> lastMarks_;
    int lastPage_ = 0;
};

}  // namespace

void checkReadingOrder(PdfModel& model, Findings& findings) {
    if (!model.nodes.empty()) {
        Reading(model, findings).follow(0);
    }
}

}  // namespace kamerklaar::report::check
