// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

class TableCheck {
public:
    TableCheck(PdfModel& model, Node& table, Findings& findings)
        : model_(model), findings_(findings) {
        for (std::size_t i = 0; i < table.kids.size(); ++i) {
            if (table.kids[i].kind == Node::Kid::Kind::Element) {
                part(node(table.kids[i]), i == 0 || i + 1 == table.kids.size());
            }
        }
    }

    void finish() {
        findings_.require(heads_ <= 1, "UA 7.2-11", "a table has two heads");
        findings_.require(feet_ <= 1, "UA 7.2-12", "a table has two feet");
        findings_.require(captions_ <= 1, "UA 7.2-39", "a table has two captions");
        findings_.require(feet_ == 0 || bodies_ > 0, "UA 7.2-13", "a table has a foot, no body");
        findings_.require(heads_ == 0 || bodies_ > 0, "UA 7.2-14", "a table has a head, no body");
        const bool isEven = std::all_of(rows_.begin(), rows_.end(),
                                        [&](int cells) { return cells == rows_.front(); });
        findings_.require(isEven, "UA 7.2-42",
                          "the rows of a table have different numbers of cells");
        findings_.require(rows_.empty() || dataCells_ > 0, "own table heads",
                          "every cell of a table is a head");
    }

private:
    Node& node(const Node::Kid& kid) { return model_.nodes[static_cast<std::size_t>(kid.element)]; }

    void part(Node& part, bool isEdge) {
        heads_ += part.type == "THead" ? 1 : 0;
        feet_ += part.type == "TFoot" ? 1 : 0;
        bodies_ += part.type == "TBody" ? 1 : 0;
        inHead_ = part.type == "THead";
        if (part.type == "Caption") {
            ++captions_;
            findings_.require(isEdge, "UA 7.2-16", "a caption stands amid a table");
        } else if (part.type == "TR") {
            row(part);
        } else {
            for (const Node::Kid& kid : part.kids) {
                if (kid.kind == Node::Kid::Kind::Element) {
                    row(node(kid));
                }
            }
        }
    }

    void row(Node& row) {
        int cells = 0;
        for (const Node::Kid& kid : row.kids) {
            if (kid.kind != Node::Kid::Kind::Element) {
                continue;
            }
            Node& cell = node(kid);
            QPDFObjectHandle attributes = cell.object.getKey("/A");
            const bool hasAttributes = attributes.isDictionary();
            const int width = hasAttributes && attributes.getKey("/ColSpan").isInteger()
                                  ? attributes.getKey("/ColSpan").getIntValueAsInt()
                                  : 1;
            cells += width;
            if (cell.type == "TH") {
                QPDFObjectHandle scope =
                    hasAttributes ? attributes.getKey("/Scope") : QPDFObjectHandle::newNull();
                findings_.require(scope.isName(), "UA 7.5-1",
                                  "a head of a table does not say its scope");
                findings_.require(!scope.isName() || inHead_ == scope.isNameAndEquals("/Column"),
                                  "own table heads", "a cell is the head of the wrong cells");
                findings_.require(inHead_ || cells == width, "own table heads",
                                  "a cell amid a row is a head");
            } else {
                ++dataCells_;
                findings_.require(!inHead_, "own table heads", "a cell of the head is data");
            }
        }
        rows_.push_back(cells);
    }

    PdfModel& model_;
    Findings& findings_;
    int heads_ = 0;
    int feet_ = 0;
    int bodies_ = 0;
    int captions_ = 0;
    int dataCells_ = 0;
    bool inHead_ = false;
    std::vector<int> rows_;
};

}  // namespace

void checkTables(PdfModel& model, Findings& findings) {
    for (Node& node : model.nodes) {
        if (node.type == "Table") {
            TableCheck(model, node, findings).finish();
        }
    }
}

}  // namespace kamerklaar::report::check
