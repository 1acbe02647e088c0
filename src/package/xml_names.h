// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kamerklaar::package {

/// The words in front of the names in an XML part, each with what it stands for at the element that
/// is being read (XmlAttributes says how names are told). The parser can do this too, at the price
/// of writing out the address of the namespace in every name: most of the time that reading a
/// workbook took.
class XmlNames {
public:
    /// For each element, before its name is asked for. False when it brings in more words than any
    /// program does.
    [[nodiscard]] bool open(const char* const* attributes);
    void close();

    /// Valid until the next call. Nothing for a word that stands for nothing, which is no XML.
    [[nodiscard]] std::optional<std::string_view> nameOf(std::string_view written);
    /// Whether an attribute of the element has that name.
    [[nodiscard]] bool isNamed(const char* written, std::string_view wanted) const;

private:
    struct Binding {
        std::string prefix;
        std::string word;
        int depth = 0;
    };
    void bind(std::string_view prefix, std::string_view space);
    [[nodiscard]] const std::string* wordOf(std::string_view prefix) const;

    std::vector<Binding> bindings_;
    /// Where words were found last; a part has few.
    mutable std::array<std::size_t, 8> found_{};
    int depth_ = 0;
    std::string name_;
};

}  // namespace kamerklaar::package
