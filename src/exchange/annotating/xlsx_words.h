// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace kamerklaar::exchange {

/// The addresses of the two standards of Office Open XML, of which a file keeps to one.
struct XlsxSpaces {
    bool isStrict = false;

    [[nodiscard]] static XlsxSpaces of(std::string_view part) {
        return {part.substr(0, 4096).find("http://purl.oclc.org/ooxml/") != part.npos};
    }
    [[nodiscard]] std::string main() const {
        return isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                        : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    }
    /// Of the attributes that name a relation, and begin of the kinds of relations.
    [[nodiscard]] std::string relations() const {
        return isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }
};

inline constexpr const char* packageRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships";
inline constexpr const char* packageTypes =
    "http://schemas.openxmlformats.org/package/2006/content-types";
/// Begin of the kinds of parts of a spreadsheet.
inline constexpr const char* spreadsheetType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.";

}  // namespace kamerklaar::exchange
