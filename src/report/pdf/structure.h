// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace kamerklaar::report::pdf {

using ElementId = std::uint32_t;
inline constexpr ElementId noElement = 0xFFFFFFFF;

/// The standard structure types that the report uses (ISO 32000-1, 14.8.4).
enum class Tag : std::uint8_t {
    Document,
    Sect,
    Div,
    H1,
    H2,
    H3,
    H4,
    H5,
    P,
    BlockQuote,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    ColumnHead,  ///< TH with Scope Column
    RowHead,     ///< TH with Scope Row
    TD,
    Figure,
    Toc,
    Toci,
    Reference,
    Note,
    Link,
    Span,
};
[[nodiscard]] const char* nameOf(Tag tag);

/// A box in the space of a page: points, origin in the lower left corner.
struct PageBox {
    double left;
    double bottom;
    double right;
    double top;
};

/// What an element says beside its place in the tree; most say nothing.
struct ElementFacts {
    std::u16string alternative;
    std::u16string actualText;
    std::string language;
    std::string id;                       ///< unique in the document
    const char* listNumbering = nullptr;  ///< Disc, Decimal, None
    bool hasBox = false;
    PageBox box{};
};

/// The tree of meaning of the document while it is being made: plain and small, because a long
/// report has hundreds of thousands of elements. Written to the file at the end.
class Structure {
public:
    struct Kid {
        enum class Kind : std::uint8_t { Element, Mark, Annotation } kind;
        /// The page of a mark.
        std::uint32_t page;
        /// The element, the number of the mark on its page, or the number of the annotation.
        std::uint32_t what;
    };
    struct Element {
        Tag tag;
        bool isAttached;
        ElementId parent;
        std::vector<Kid> kids;
    };

    Structure();
    [[nodiscard]] static ElementId root() { return 0; }

    /// A child after the ones before.
    ElementId add(ElementId parent, Tag tag);
    /// A child that takes its place among the marks of its parent when it is first drawn.
    ElementId addInline(ElementId parent, Tag tag);
    ElementFacts& facts(ElementId element) { return facts_[element]; }
    void setBox(ElementId element, PageBox box) {
        facts(element).box = box;
        facts(element).hasBox = true;
    }

    /// The element draws something on the page; returns the number of the mark.
    std::uint32_t mark(ElementId element, std::uint32_t page);
    /// An annotation of the element; returns its number in the document.
    std::uint32_t annotate(ElementId element);

    [[nodiscard]] const std::vector<Element>& elements() const { return elements_; }
    [[nodiscard]] const ElementFacts* factsOf(ElementId element) const;
    /// For each page, the element of each mark.
    [[nodiscard]] const std::vector<std::vector<ElementId>>& marks() const { return marks_; }
    [[nodiscard]] const std::vector<ElementId>& annotations() const { return annotations_; }

private:
    void attach(ElementId element);

    std::vector<Element> elements_;
    std::unordered_map<ElementId, ElementFacts> facts_;
    std::vector<std::vector<ElementId>> marks_;
    std::vector<ElementId> annotations_;
};

}  // namespace kamerklaar::report::pdf
