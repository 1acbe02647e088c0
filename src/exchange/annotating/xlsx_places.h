// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "exchange/reading/cell_reference.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

// Where the parts of an xlsx file have what notes and their list change.

/// Begin and end of a part that is a list: relations, kinds of parts.
class RootPlaces : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& attributes) override;
    void closed(std::string_view name) override;

    package::XmlPlace rootOpened;
    package::XmlPlace rootClosed;
    std::set<std::string> ids;         ///< of relations
    std::set<std::string> extensions;  ///< of which the kind is declared, in small letters

private:
    int depth_ = 0;
};

class SheetPlaces : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& attributes) override;
    void closed(std::string_view name) override;

    std::string drawing;                       ///< id of the relation to the boxes of notes
    std::optional<std::size_t> behindDrawing;  ///< begin of what must come behind them
    package::XmlPlace rootOpened;
    package::XmlPlace rootClosed;
    std::vector<package::XmlPlace> selected;  ///< tags that say that this sheet is selected

private:
    int depth_ = 0;
};

class WorkbookPlaces : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& attributes) override;
    [[nodiscard]] bool hasViews() const { return !views.empty(); }

    package::XmlPlace sheets;
    std::size_t lastSheetId = 0;
    std::vector<std::string> tabs;  ///< ids of the relations of all sheets, charts included
    /// Names that are known on one sheet, with the number of its tab.
    std::vector<std::pair<package::XmlPlace, std::size_t>> localNames;
    std::vector<package::XmlPlace> views;
};

/// The cells at which somebody began a conversation.
class ConversationPlaces : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& attributes) override;
    [[nodiscard]] bool has(const CellPlace& place) const;

private:
    std::set<std::pair<std::size_t, std::size_t>> places_;
};

}  // namespace kamerklaar::exchange
