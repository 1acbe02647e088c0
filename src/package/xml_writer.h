// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kamerklaar::package {

/// Writes an XML document. Texts are escaped here and nowhere else; the document has no white
/// space of its own, since readers of documents take some of it for text.
class XmlWriter {
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string>>;

    XmlWriter();
    /// Begins with something else than the declaration of an XML document.
    explicit XmlWriter(std::string begin) : xml_(std::move(begin)) {}
    void open(std::string_view name, const Attributes& attributes = {});
    void close();
    void text(std::string_view text);
    /// An element without elements below it.
    void leaf(std::string_view name, const Attributes& attributes = {}, std::string_view text = {});
    /// Well-formed XML as it stands: what is the same in every file.
    void raw(std::string_view xml);
    /// The document; every element must be closed.
    [[nodiscard]] std::string take();

private:
    void begin(std::string_view name, const Attributes& attributes);

    std::string xml_;
    std::vector<std::string> open_;
};

}  // namespace kamerklaar::package
