// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/xlsx_places.h"

#include <algorithm>

#include "domain/ascii.h"
#include "exchange/reading/attribute_number.h"

namespace kamerklaar::exchange {

void RootPlaces::opened(std::string_view /*name*/, const package::XmlAttributes& attributes) {
    if (depth_++ == 0) {
        rootOpened = place();
        return;
    }
    ids.emplace(attributes["Id"]);
    extensions.insert(domain::lowered(std::string(attributes["Extension"])));
}

void RootPlaces::closed(std::string_view /*name*/) {
    if (--depth_ == 0) {
        rootClosed = place();
    }
}

void SheetPlaces::opened(std::string_view name, const package::XmlAttributes& attributes) {
    // In the order that the standard wants, the boxes of notes stand in front of these.
    static const std::set<std::string_view> behind = {
        "legacyDrawingHF",  "drawingHF",       "picture",    "oleObjects", "controls",
        "AlternateContent", "webPublishItems", "tableParts", "extLst"};
    if (++depth_ == 1) {
        rootOpened = place();
    } else if (name == "sheetView" &&
               (attributes["tabSelected"] == "1" || attributes["tabSelected"] == "true")) {
        selected.push_back(place());
    } else if (depth_ == 2 && name == "legacyDrawing") {
        drawing = attributes["id"];
    } else if (depth_ == 2 && !behindDrawing && behind.count(name) > 0) {
        behindDrawing = place().begin;
    }
}

void SheetPlaces::closed(std::string_view /*name*/) {
    if (--depth_ == 0) {
        rootClosed = place();
    }
}

void WorkbookPlaces::opened(std::string_view name, const package::XmlAttributes& attributes) {
    if (name == "sheets") {
        sheets = place();
    } else if (name == "sheet") {
        lastSheetId = std::max(lastSheetId, numberIn(attributes["sheetId"]).value_or(0));
        tabs.emplace_back(attributes["id"]);
    } else if (name == "workbookView") {
        views.push_back(place());
    } else if (name == "definedName") {
        if (const auto number = numberIn(attributes["localSheetId"])) {
            localNames.emplace_back(place(), *number);
        }
    }
}

void ConversationPlaces::opened(std::string_view name, const package::XmlAttributes& attributes) {
    if (name == "?:threadedComment") {
        if (const auto place = placeOf(attributes["ref"])) {
            places_.emplace(place->row, place->column);
        }
    }
}

bool ConversationPlaces::has(const CellPlace& place) const {
    return places_.count({place.row, place.column}) > 0;
}

}  // namespace kamerklaar::exchange
