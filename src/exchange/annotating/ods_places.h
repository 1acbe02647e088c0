// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "exchange/annotating/ods_rows.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

/// Goes through content.xml, puts the notes into its rows, and finds where the list goes.
class OdsPlaces : public package::XmlHandler {
public:
    OdsPlaces(std::string_view content, const NoteList& list)
        : content_(content), list_(list), patch(content) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override;
    void closed(std::string_view name) override;

private:
    void countListIn(const package::XmlAttributes& attributes);
    void openInTable(std::string_view name, const package::XmlAttributes& attributes);
    void openInCell(std::string_view name);
    void closeInCell(std::string_view name);
    void closeRow();
    void closeTable();
    [[nodiscard]] CellNotes notesIn(std::size_t firstRow, std::size_t lastRow) const;

    std::string_view content_;
    const NoteList& list_;
    std::size_t table_ = 0;
    bool isInTable_ = false;
    bool isInChanges_ = false;
    std::size_t tableAt_ = 0;
    bool isFromElsewhere_ = false;
    int cellDepth_ = 0;
    std::size_t row_ = 0;
    std::size_t column_ = 0;
    std::size_t behindRows_ = 0;
    std::optional<OdsRows> rows_;

public:
    package::XmlPatch patch;
    std::optional<std::size_t> firstTable;
    package::XmlPlace earlierList;  ///< the whole table with it, where there is one
    package::XmlPlace stylesOpened;
    package::XmlPlace stylesClosed;
    std::size_t body = 0;
};

}  // namespace kamerklaar::exchange
