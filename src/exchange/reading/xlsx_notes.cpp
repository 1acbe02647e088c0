// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_notes.h"

#include <set>

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/cell_reference.h"
#include "exchange/reading/xlsx_relations.h"
#include "exchange/reading/xlsx_text.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

using Places = std::set<std::pair<std::size_t, std::size_t>>;

/// What both kinds of notes share: a place, and where it goes.
class NotesHandler : public package::XmlHandler {
public:
    explicit NotesHandler(TableBuilder& tables) : tables_(tables) {}

protected:
    void begin(std::string_view address) { place_ = placeOf(address); }
    [[nodiscard]] const std::optional<CellPlace>& place() const { return place_; }
    void put(std::string text, std::string author) {
        if (place_) {
            tables_.note({place_->row, place_->column, std::move(text), std::move(author)});
            if (tables_.isFull()) {
                refuse(FileFault::TooLarge);
            }
        }
    }

private:
    TableBuilder& tables_;
    std::optional<CellPlace> place_;
};

/// A remark has no more than its text; who made it stands in a part that we do not read.
class ConversationHandler : public NotesHandler {
public:
    using NotesHandler::NotesHandler;

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (name == "?:threadedComment") {
            begin(attributes["ref"]);
            text_.clear();
        }
        isInText_ = name == "?:text";
    }
    void text(std::string_view piece) override {
        if (isInText_) {
            text_ += piece;
        }
    }
    void closed(std::string_view name) override {
        isInText_ = false;
        if (name == "?:threadedComment" && place()) {
            places.emplace(place()->row, place()->column);
            put(std::move(text_), {});
        }
    }

    Places places;

private:
    std::string text_;
    bool isInText_ = false;
};

class CommentsHandler : public NotesHandler {
public:
    CommentsHandler(TableBuilder& tables, const Places& spoken)
        : NotesHandler(tables), spoken_(spoken) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (name == "author") {
            authors_.emplace_back();
            isInAuthor_ = true;
        } else if (name == "comment") {
            begin(attributes["ref"]);
            author_ = numberIn(attributes["authorId"]).value_or(authors_.size());
            text_.clear();
        } else {
            text_.opened(name);
        }
    }
    void text(std::string_view piece) override {
        if (isInAuthor_) {
            authors_.back() += piece;
        } else {
            text_.text(piece);
        }
    }
    void closed(std::string_view name) override {
        isInAuthor_ = false;
        text_.closed(name);
        if (name == "comment" && place() && spoken_.count({place()->row, place()->column}) == 0) {
            put(text_.take(), author_ < authors_.size() ? authors_[author_] : std::string());
        }
    }

private:
    const Places& spoken_;
    std::vector<std::string> authors_;
    bool isInAuthor_ = false;
    std::size_t author_ = 0;
    XlsxText text_;
};

}  // namespace

package::Refusal readXlsxNotes(package::ZipReader& package, const std::string& sheet,
                               TableBuilder& tables) {
    if (!package.has(xlsxRelationsPart(sheet))) {
        return std::nullopt;
    }
    const auto relations = xlsxRelations(package, sheet);
    if (!relations) {
        return relations.error();
    }
    ConversationHandler conversations(tables);
    for (const XlsxRelation& relation : *relations) {
        if (relation.type == "threadedComment" && !relation.isOutside) {
            if (package::Refusal refusal =
                    package::readXml(package, relation.part, conversations)) {
                return refusal;
            }
        }
    }
    const auto comments = xlsxPart(*relations, "comments");
    if (!comments) {
        return std::nullopt;
    }
    CommentsHandler handler(tables, conversations.places);
    return package::readXml(package, *comments, handler);
}

}  // namespace kamerklaar::exchange
