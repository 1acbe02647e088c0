// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/structure.h"

namespace kamerklaar::report::pdf {

const char* nameOf(Tag tag) {
    static constexpr const char* names[] = {
        "/Document", "/Sect",       "/Div",  "/H1",   "/H2",  "/H3",    "/H4",     "/H5",
        "/P",        "/BlockQuote", "/L",    "/LI",   "/Lbl", "/LBody", "/Table",  "/Caption",
        "/THead",    "/TBody",      "/TR",   "/TH",   "/TH",  "/TD",    "/Figure", "/TOC",
        "/TOCI",     "/Reference",  "/Note", "/Link", "/Span"};
    return names[static_cast<std::size_t>(tag)];
}

Structure::Structure() {
    elements_.push_back({Tag::Document, true, noElement, {}});
}

ElementId Structure::add(ElementId parent, Tag tag) {
    const ElementId element = addInline(parent, tag);
    attach(element);
    return element;
}

ElementId Structure::addInline(ElementId parent, Tag tag) {
    elements_.push_back({tag, false, parent, {}});
    return static_cast<ElementId>(elements_.size() - 1);
}

void Structure::attach(ElementId element) {
    Element& own = elements_[element];
    if (!own.isAttached) {
        own.isAttached = true;
        attach(own.parent);
        elements_[own.parent].kids.push_back({Kid::Kind::Element, 0, element});
    }
}

std::uint32_t Structure::mark(ElementId element, std::uint32_t page) {
    attach(element);
    if (marks_.size() <= page) {
        marks_.resize(page + 1);
    }
    const auto number = static_cast<std::uint32_t>(marks_[page].size());
    marks_[page].push_back(element);
    elements_[element].kids.push_back({Kid::Kind::Mark, page, number});
    return number;
}

std::uint32_t Structure::annotate(ElementId element) {
    annotations_.push_back(element);
    const auto number = static_cast<std::uint32_t>(annotations_.size() - 1);
    elements_[element].kids.push_back({Kid::Kind::Annotation, 0, number});
    return number;
}

const ElementFacts* Structure::factsOf(ElementId element) const {
    const auto found = facts_.find(element);
    return found == facts_.end() ? nullptr : &found->second;
}

}  // namespace kamerklaar::report::pdf
