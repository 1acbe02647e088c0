// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "package/xml_writer.h"
#include "report/palette.h"

namespace kamerklaar::report::odt {

/// How a paragraph departs from its named style: only in what no named style can say.
struct Departure {
    enum class Page { Same, Next, Upright, Turned, First };
    Page page = Page::Same;  ///< begins on a page of its own, upright or turned
    int percent = 100;       ///< size of the letters in a table with many columns
    friend auto operator<=>(const Departure&, const Departure&) = default;
};

/// The styles of content.xml. OpenDocument wants a style for each thing that is only so in one
/// place: the width of a column, a page that begins here, a word in another language. Everything
/// that has a look has a named style (resources/report/styles.xml).
class AutomaticStyles {
public:
    /// The named style itself where nothing departs from it.
    [[nodiscard]] std::string paragraph(const std::string& parent, const Departure& departure);
    /// A character style ("" for none) in another language.
    [[nodiscard]] std::string text(const std::string& parent, const std::string& language);
    /// Columns of these widths, in points, on one page or over several; gives the name of the
    /// table's style, from which those of its columns follow.
    [[nodiscard]] std::string table(const std::vector<double>& widths, bool staysTogether);
    [[nodiscard]] static std::string column(const std::string& table, std::size_t column);

    void write(package::XmlWriter& xml) const;

private:
    std::map<std::pair<std::string, Departure>, std::string> paragraphs_;
    std::map<std::pair<std::string, std::string>, std::string> texts_;
    std::map<std::pair<bool, std::vector<std::string>>, std::string> tables_;
};

/// The looks of cells, which stand here as well: programs do not read named styles for the cells of
/// a text. Their names are those that tables.cpp refers to.
void writeCellStyles(package::XmlWriter& xml, const Palette& palette);
/// At the end of the name of a cell that stands right of figures and has words.
inline constexpr const char* afterFigures = "-na-cijfers";
/// Points.
inline constexpr double cellPadding = 4;
inline constexpr double paddingAfterFigures = 14;

/// "12.5pt"
[[nodiscard]] std::string points(double number);

}  // namespace kamerklaar::report::odt
