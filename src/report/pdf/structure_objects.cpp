// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/structure_objects.h"

#include <algorithm>

#include "report/pdf/name_tree.h"
#include "report/pdf/operands.h"
#include "report/pdf/text_strings.h"

namespace kamerklaar::report::pdf {

namespace {

class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const Structure& structure,
                    const std::vector<QPDFObjectHandle>& pages,
                    const std::vector<QPDFObjectHandle>& annotations)
        : pdf_(pdf), structure_(structure), pages_(pages), annotations_(annotations) {}

    void write() {
        QPDFObjectHandle root =
            pdf_.makeIndirectObject(QPDFObjectHandle::parse("<</Type/StructTreeRoot>>"));
        const std::size_t count = structure_.elements().size();
        objects_.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            objects_.push_back(pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary()));
        }
        for (std::size_t i = 0; i < count; ++i) {
            fill(static_cast<ElementId>(i), root);
        }
        root.replaceKey("/K", objects_[Structure::root()]);
        if (!ids_.empty()) {
            root.replaceKey("/IDTree", nameTree(pdf_, std::move(ids_)));
        }
        root.replaceKey("/ParentTree", parentTree());
        root.replaceKey("/ParentTreeNextKey", number(pages_.size() + annotations_.size()));
        pdf_.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    using Kid = Structure::Kid;

    void fill(ElementId id, const QPDFObjectHandle& root) {
        const Structure::Element& element = structure_.elements()[id];
        QPDFObjectHandle& object = objects_[id];
        object.replaceKey("/S", name(element.tag));
        object.replaceKey("/P", element.parent == noElement ? root : objects_[element.parent]);
        const std::uint32_t page = firstPage(element);
        if (page != noElement) {
            object.replaceKey("/Pg", pages_[page]);
        }
        if (element.kids.size() == 1) {
            object.replaceKey("/K", kid(element.kids.front(), page));
        } else if (!element.kids.empty()) {
            std::vector<QPDFObjectHandle> kids;
            kids.reserve(element.kids.size());
            for (const Kid& each : inOrder(element)) {
                kids.push_back(kid(each, page));
            }
            object.replaceKey("/K", QPDFObjectHandle::newArray(kids));
        }
        if (element.tag == Tag::ColumnHead || element.tag == Tag::RowHead) {
            object.replaceKey("/A", scope(element.tag == Tag::ColumnHead));
        }
        if (const ElementFacts* facts = structure_.factsOf(id)) {
            fill(object, *facts);
            if (!facts->id.empty()) {
                ids_.emplace_back(facts->id, object);
            }
        }
    }

    /// Notes are read after the whole paragraph that they belong to, not amid its sentence.
    [[nodiscard]] std::vector<Kid> inOrder(const Structure::Element& element) const {
        std::vector<Kid> kids = element.kids;
        std::stable_partition(kids.begin(), kids.end(), [&](const Kid& each) {
            return each.kind != Kid::Kind::Element ||
                   structure_.elements()[each.what].tag != Tag::Note;
        });
        return kids;
    }

    static void fill(QPDFObjectHandle& object, const ElementFacts& facts) {
        if (!facts.alternative.empty()) {
            object.replaceKey("/Alt", textString(facts.alternative));
        }
        if (!facts.actualText.empty()) {
            object.replaceKey("/ActualText", textString(facts.actualText));
        }
        if (!facts.language.empty()) {
            object.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(facts.language));
        }
        if (!facts.id.empty()) {
            object.replaceKey("/ID", QPDFObjectHandle::newString(facts.id));
        }
        if (facts.listNumbering != nullptr) {
            object.replaceKey("/A", QPDFObjectHandle::parse(std::string("<</O/List/ListNumbering") +
                                                            facts.listNumbering + ">>"));
        }
        if (facts.hasBox) {
            std::string box = "<</O/Layout/Placement/Block/BBox[";
            for (const double side :
                 {facts.box.left, facts.box.bottom, facts.box.right, facts.box.top}) {
                appendNumber(box, side);
                box += ' ';
            }
            object.replaceKey("/A", QPDFObjectHandle::parse(box + "]>>"));
        }
    }

    static std::uint32_t firstPage(const Structure::Element& element) {
        for (const Kid& each : element.kids) {
            if (each.kind == Kid::Kind::Mark) {
                return each.page;
            }
        }
        return noElement;
    }

    QPDFObjectHandle kid(const Kid& kid, std::uint32_t page) {
        if (kid.kind == Kid::Kind::Element) {
            return objects_[kid.what];
        }
        if (kid.kind == Kid::Kind::Mark && kid.page == page) {
            return number(kid.what);
        }
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        if (kid.kind == Kid::Kind::Mark) {
            reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
            reference.replaceKey("/Pg", pages_[kid.page]);
            reference.replaceKey("/MCID", number(kid.what));
        } else {
            QPDFObjectHandle annotation = annotations_[kid.what];
            reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
            reference.replaceKey("/Pg", annotation.getKey("/P"));
            reference.replaceKey("/Obj", annotation);
        }
        return reference;
    }

    /// A number tree of two levels: a reader looks up one leaf, not the whole.
    QPDFObjectHandle parentTree() {
        std::vector<QPDFObjectHandle> values;
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            std::vector<QPDFObjectHandle> owners;
            if (page < structure_.marks().size()) {
                for (const ElementId owner : structure_.marks()[page]) {
                    owners.push_back(objects_[owner]);
                }
            }
            values.push_back(pdf_.makeIndirectObject(QPDFObjectHandle::newArray(owners)));
        }
        for (const ElementId owner : structure_.annotations()) {
            values.push_back(objects_[owner]);
        }
        constexpr std::size_t leafSize = 128;
        QPDFObjectHandle leaves = QPDFObjectHandle::newArray();
        for (std::size_t first = 0; first < values.size(); first += leafSize) {
            const std::size_t end = std::min(values.size(), first + leafSize);
            QPDFObjectHandle leaf = QPDFObjectHandle::newDictionary();
            leaf.replaceKey("/Limits",
                            QPDFObjectHandle::newArray({number(first), number(end - 1)}));
            std::vector<QPDFObjectHandle> pairs;
            for (std::size_t key = first; key < end; ++key) {
                pairs.push_back(number(key));
                pairs.push_back(values[key]);
            }
            leaf.replaceKey("/Nums", QPDFObjectHandle::newArray(pairs));
            leaves.appendItem(pdf_.makeIndirectObject(leaf));
        }
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Kids", leaves);
        return pdf_.makeIndirectObject(tree);
    }

    /// Equal direct values are one object in memory: there are very many of them.
    QPDFObjectHandle number(std::size_t value) {
        while (numbers_.size() <= value && value < 4096) {
            numbers_.push_back(
                QPDFObjectHandle::newInteger(static_cast<long long>(numbers_.size())));
        }
        return value < numbers_.size()
                   ? numbers_[value]
                   : QPDFObjectHandle::newInteger(static_cast<long long>(value));
    }

    QPDFObjectHandle name(Tag tag) {
        const auto at = static_cast<std::size_t>(tag);
        if (names_.size() <= at) {
            names_.resize(at + 1);
        }
        if (!names_[at].isInitialized()) {
            names_[at] = QPDFObjectHandle::newName(nameOf(tag));
        }
        return names_[at];
    }

    QPDFObjectHandle scope(bool ofColumn) {
        QPDFObjectHandle& own = scopes_[ofColumn ? 1 : 0];
        if (!own.isInitialized()) {
            own = pdf_.makeIndirectObject(QPDFObjectHandle::parse(
                ofColumn ? "<</O/Table/Scope/Column>>" : "<</O/Table/Scope/Row>>"));
        }
        return own;
    }

    QPDF& pdf_;
    const Structure& structure_;
    const std::vector<QPDFObjectHandle>& pages_;
    const std::vector<QPDFObjectHandle>& annotations_;
    std::vector<QPDFObjectHandle> objects_;
    std::vector<QPDFObjectHandle> numbers_;
    std::vector<QPDFObjectHandle> names_;
    QPDFObjectHandle scopes_[2];
    std::vector<std::pair<std::string, QPDFObjectHandle>> ids_;
};

}  // namespace

void writeStructure(QPDF& pdf, const Structure& structure,
                    const std::vector<QPDFObjectHandle>& pages,
                    const std::vector<QPDFObjectHandle>& annotations) {
    StructureWriter(pdf, structure, pages, annotations).write();
}

}  // namespace kamerklaar::report::pdf
