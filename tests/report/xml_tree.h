// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace kamerklaar::report::test {

/// An element of a page or of a part of a package, with everything below it.
struct Element {
    std::string name;  ///< as it is written: "text:p"
    std::map<std::string, std::string> attributes;
    std::string text;  ///< its own and that of all elements below it, in order
    const Element* parent = nullptr;
    std::vector<std::unique_ptr<Element>> children;

    [[nodiscard]] std::string at(const std::string& attribute) const;
    [[nodiscard]] bool has(const std::string& attribute) const;
    /// In the order of the document.
    [[nodiscard]] std::vector<const Element*> all(const std::string& name) const;
    void visit(const std::function<void(const Element&)>& see) const;
    [[nodiscard]] std::vector<std::string> namesOfChildren() const;
};

/// Fails the test when it is not well-formed.
[[nodiscard]] std::unique_ptr<Element> xmlTree(const std::string& xml);

}  // namespace kamerklaar::report::test
