// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/xlsx_annotating.h"

#include <algorithm>
#include <set>

#include "exchange/annotating/xlsx_comments.h"
#include "exchange/annotating/xlsx_list.h"
#include "exchange/annotating/xlsx_places.h"
#include "exchange/reading/xlsx_package.h"
#include "exchange/reading/xlsx_relations.h"
#include "package/xml_writer.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

/// Puts notes and their list into one xlsx file, part by part.
class XlsxNotes {
public:
    XlsxNotes(package::ZipReader& package, const XlsxPackage& parts, const NoteList& list)
        : package_(package),
          parts_(parts),
          list_(list),
          edit_(package),
          spaces_(XlsxSpaces::of(edit_.text(parts.workbook))) {}

    tl::expected<PartTexts, FileFault> take() {
        for (const auto& [sheet, notes] : list_.atCells) {
            annotate(sheet, notes);
        }
        addList();
        return edit_.take();
    }

private:
    void annotate(std::size_t number, const std::vector<NoteList::CellNote>& notes) {
        const std::string& sheet = parts_.sheets.at(number).part;
        const std::string relationsPart = xlsxRelationsPart(sheet);
        std::vector<XlsxRelation> relations;
        if (package_.has(relationsPart)) {
            auto found = xlsxRelations(package_, sheet);
            if (!found) {
                edit_.refuse(found.error());
                return;
            }
            relations = std::move(*found);
        }
        const std::vector<NoteList::CellNote> wanted = withoutConversations(relations, notes);
        std::vector<NoteList::CellNote> added;
        if (const auto comments = xlsxPart(relations, "comments")) {
            edit_.put(*comments, extendedComments(edit_, *comments, wanted, added));
        } else if (!wanted.empty()) {
            added = wanted;
            const std::string part = edit_.freePart("xl/comments", ".xml");
            edit_.put(part, newComments(wanted, spaces_));
            relate(relationsPart, "comments", part);
            declarePart(part, "comments+xml");
        }
        if (!added.empty()) {
            addBoxes(number, relations, added);
        }
    }

    /// A note that stands in for a conversation is made anew from it; what we put there is lost.
    std::vector<NoteList::CellNote> withoutConversations(
        const std::vector<XlsxRelation>& relations, const std::vector<NoteList::CellNote>& notes) {
        ConversationPlaces spoken;
        for (const XlsxRelation& relation : relations) {
            if (relation.type == "threadedComment" && !relation.isOutside) {
                edit_.read(edit_.text(relation.part), spoken);
            }
        }
        std::vector<NoteList::CellNote> wanted;
        std::copy_if(notes.begin(), notes.end(), std::back_inserter(wanted),
                     [&](const auto& note) { return !spoken.has(note.place); });
        return wanted;
    }

    void addBoxes(std::size_t number, const std::vector<XlsxRelation>& relations,
                  const std::vector<NoteList::CellNote>& notes) {
        const std::string& sheet = parts_.sheets.at(number).part;
        const std::string present = edit_.text(sheet);
        SheetPlaces places;
        if (!edit_.read(present, places)) {
            return;
        }
        const auto drawing =
            std::find_if(relations.begin(), relations.end(), [&](const XlsxRelation& relation) {
                return !places.drawing.empty() && relation.id == places.drawing;
            });
        if (drawing != relations.end()) {
            edit_.put(drawing->part, extendedBoxes(edit_, drawing->part, notes));
            return;
        }
        const std::string part = edit_.freePart("xl/drawings/vmlDrawing", ".vml");
        edit_.put(part, newBoxes(notes, number + 1));
        const std::string id = relate(xlsxRelationsPart(sheet), "vmlDrawing", part);
        declareDrawings();
        package::XmlWriter legacy{std::string()};
        legacy.leaf("legacyDrawing",
                    {{"xmlns", spaces_.main()}, {"xmlns:r", spaces_.relations()}, {"r:id", id}});
        package::XmlPatch patch(present);
        if (places.behindDrawing) {
            patch.insert(*places.behindDrawing, legacy.take());
        } else {
            patch.append(places.rootOpened, places.rootClosed, legacy.take());
        }
        edit_.put(sheet, patch.take());
    }

    void addList() {
        const std::string present = edit_.text(parts_.workbook);
        WorkbookPlaces places;
        if (!edit_.read(present, places)) {
            return;
        }
        const auto styles = addListStyles(edit_, parts_.styles);
        if (list_.earlierSheet) {
            replaceList(present, places, styles);
            return;
        }
        const std::string part = edit_.freePart("xl/worksheets/sheet", ".xml");
        edit_.put(part, listSheet(list_, styles, spaces_, places.hasViews()));
        declarePart(part, "worksheet+xml");
        const std::string id = relate(xlsxRelationsPart(parts_.workbook), "worksheet", part);

        package::XmlWriter tab{std::string()};
        tab.leaf("sheet", {{"xmlns", spaces_.main()},
                           {"xmlns:r", spaces_.relations()},
                           {"name", list_.sheetName},
                           {"sheetId", std::to_string(places.lastSheetId + 1)},
                           {"r:id", id}});
        package::XmlPatch patch(present);
        patch.insert(places.sheets.end, tab.take());
        // What counts the tabs counts one more, and the window shows the first.
        for (const auto& [tag, number] : places.localNames) {
            patch.setAttribute(tag, "localSheetId", std::to_string(number + 1));
        }
        showTab(present, places, 0, patch);
        edit_.put(parts_.workbook, patch.take());
        if (places.hasViews()) {
            deselectOthers(part);
        }
        if (const auto top = xlsxRelations(package_, "")) {
            addListToProperties(edit_, xlsxPart(*top, "extended-properties").value_or(""),
                                list_.sheetName);
        }
    }

    /// The list of an earlier time becomes this one, where it stands.
    void replaceList(const std::string& workbook, const WorkbookPlaces& places,
                     const std::optional<ListStyles>& styles) {
        const std::string& part = parts_.sheets.at(*list_.earlierSheet).part;
        edit_.put(part, listSheet(list_, styles, spaces_, places.hasViews()));
        package::XmlPatch patch(workbook);
        showTab(workbook, places, tabOf(part, places), patch);
        edit_.put(parts_.workbook, patch.take());
        if (places.hasViews()) {
            deselectOthers(part);
        }
    }

    /// Tabs count sheets that are charts too.
    std::size_t tabOf(const std::string& part, const WorkbookPlaces& places) {
        const auto relations = xlsxRelations(package_, parts_.workbook);
        if (!relations) {
            edit_.refuse(relations.error());
            return 0;
        }
        const auto isIt = [&](const std::string& tab) {
            return std::any_of(relations->begin(), relations->end(), [&](const XlsxRelation& one) {
                return one.id == tab && one.part == part;
            });
        };
        const auto found = std::find_if(places.tabs.begin(), places.tabs.end(), isIt);
        return static_cast<std::size_t>(found - places.tabs.begin());
    }

    static void showTab(std::string_view workbook, const WorkbookPlaces& places, std::size_t tab,
                        package::XmlPatch& patch) {
        for (const package::XmlPlace& view : places.views) {
            const std::string_view tag = workbook.substr(view.begin, view.end - view.begin);
            if (package::attributeIn(tag, "activeTab")) {
                patch.setAttribute(view, "activeTab", std::to_string(tab));
            } else if (tab > 0) {
                patch.insert(view.begin + 1 + package::writtenName(tag).size(),
                             " activeTab=\"" + std::to_string(tab) + "\"");
            }
            patch.setAttribute(view, "firstSheet", "0");
        }
    }

    /// Two sheets that are selected at once are a group: what is typed in one lands in the other.
    void deselectOthers(const std::string& list) {
        const auto relations = xlsxRelations(package_, parts_.workbook);
        if (!relations) {
            edit_.refuse(relations.error());
            return;
        }
        static const std::set<std::string> kinds = {"worksheet", "chartsheet", "dialogsheet"};
        std::set<std::string> seen;
        for (const XlsxRelation& relation : *relations) {
            if (relation.part == list || kinds.count(relation.type) == 0 ||
                !seen.insert(relation.part).second) {
                continue;
            }
            const std::string present = edit_.text(relation.part);
            SheetPlaces places;
            if (!edit_.read(present, places)) {
                return;
            }
            if (!places.selected.empty()) {
                package::XmlPatch patch(present);
                for (const package::XmlPlace& view : places.selected) {
                    patch.setAttribute(view, "tabSelected", "0");
                }
                edit_.put(relation.part, patch.take());
            }
        }
    }

    /// The id of the new relation.
    std::string relate(const std::string& relationsPart, const std::string& type,
                       const std::string& part) {
        const bool isThere = edit_.has(relationsPart);
        const std::string present =
            isThere ? edit_.text(relationsPart)
                    : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                      "<Relationships xmlns=\"" +
                          std::string(packageRelations) + "\"/>";
        RootPlaces root;
        if (!edit_.read(present, root)) {
            return {};
        }
        std::string id;
        for (int number = 1; id.empty() || root.ids.count(id) > 0; ++number) {
            id = "rIdKamerklaar" + std::to_string(number);
        }
        package::XmlWriter relation{std::string()};
        relation.leaf("Relationship", {{"xmlns", packageRelations},
                                       {"Id", id},
                                       {"Type", spaces_.relations() + "/" + type},
                                       {"Target", "/" + part}});
        package::XmlPatch patch(present);
        patch.append(root.rootOpened, root.rootClosed, relation.take());
        edit_.put(relationsPart, patch.take());
        return id;
    }

    void declarePart(const std::string& part, const std::string& type) {
        package::XmlWriter more{std::string()};
        more.leaf("Override", {{"xmlns", packageTypes},
                               {"PartName", "/" + part},
                               {"ContentType", spreadsheetType + type}});
        declare(more.take());
    }
    void declareDrawings() {
        const std::string present = edit_.text(contentTypes);
        RootPlaces root;
        if (edit_.read(present, root) && root.extensions.count("vml") == 0) {
            package::XmlWriter more{std::string()};
            more.leaf("Default", {{"xmlns", packageTypes},
                                  {"Extension", "vml"},
                                  {"ContentType",
                                   "application/vnd.openxmlformats-officedocument.vmlDrawing"}});
            declare(more.take());
        }
    }
    void declare(const std::string& xml) {
        const std::string present = edit_.text(contentTypes);
        RootPlaces root;
        if (edit_.read(present, root)) {
            package::XmlPatch patch(present);
            patch.append(root.rootOpened, root.rootClosed, xml);
            edit_.put(contentTypes, patch.take());
        }
    }

    static constexpr const char* contentTypes = "[Content_Types].xml";

    package::ZipReader& package_;
    const XlsxPackage& parts_;
    const NoteList& list_;
    PackageEdit edit_;
    XlsxSpaces spaces_;
};

}  // namespace

tl::expected<PartTexts, FileFault> annotatedXlsx(package::ZipReader& package,
                                                 const NoteList& list) {
    const auto parts = readXlsxPackage(package);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    return XlsxNotes(package, *parts, list).take();
}

}  // namespace kamerklaar::exchange
