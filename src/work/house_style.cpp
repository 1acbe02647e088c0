// SPDX-License-Identifier: EUPL-1.2
#include "work/house_style.h"

#include <array>

#include "work/recording.h"

namespace kamerklaar::work {
namespace {

using domain::CaseDocument;
using domain::DocumentId;
using domain::HouseStyle;
using domain::Problem;
using domain::Problems;

struct PlaceOfFile {
    StyleFile file;
    const char* field;
    DocumentId HouseStyle::*document;
    std::string HouseStyleFiles::*bytes;
};
constexpr std::array<PlaceOfFile, 4> places = {{
    {StyleFile::Logo, "logo", &HouseStyle::logo, &HouseStyleFiles::logo},
    {StyleFile::Regular, "regular", &HouseStyle::regular, &HouseStyleFiles::regular},
    {StyleFile::Bold, "bold", &HouseStyle::bold, &HouseStyleFiles::bold},
    {StyleFile::Italic, "italic", &HouseStyle::italic, &HouseStyleFiles::italic},
}};

/// A document belongs to something that is stored, so an empty style comes first.
domain::Result<HouseStyle> storedFor(const Context& context, const HouseStyle& typed) {
    if (typed.id.isStored()) {
        return typed;
    }
    auto empty = save(context, HouseStyle());
    if (!empty) {
        return empty;
    }
    HouseStyle style = typed;
    style.id = empty->id;
    style.version = empty->version;
    return style;
}

/// Part of setting the style, so that it asks for that permission and no other.
DocumentId keep(const Context& context, const HouseStyle& style, const NewStyleFile& file) {
    if (file.content.empty()) {
        return {};
    }
    CaseDocument document;
    document.subject = style.subject();
    document.fileName = file.name;
    document.mediaType = file.mediaType;
    document.date = context.clock.today();
    const CaseDocument kept = context.store.documents().add(document, file.content);
    record(context, Act::AttachDocument, {domain::Subject::Kind::Document, kept.id.value},
           domain::difference({}, domain::fieldsOf(kept)));
    return kept.id;
}

HouseStyleFiles filesOf(Store& store, const HouseStyle& style) {
    HouseStyleFiles files;
    files.accent = style.accent;
    files.logoAlternative = style.logoAlternative;
    for (const PlaceOfFile& place : places) {
        const DocumentId document = style.*place.document;
        if (document.isStored()) {
            files.*place.bytes = store.documents().content(document).value_or(std::string());
        }
    }
    return files;
}

/// What is wrong with a file is told with its name.
void nameFiles(Problems& problems, const std::map<StyleFile, std::string>& names) {
    for (Problem& problem : problems) {
        for (const PlaceOfFile& place : places) {
            const auto name = names.find(place.file);
            if (problem.field == place.field && name != names.end() && problem.facts.empty()) {
                problem.facts = {name->second};
            }
        }
    }
}

}  // namespace

HouseStyle currentHouseStyle(Store& store) {
    const auto styles = store.records<HouseStyle>().all();
    return styles.empty() ? HouseStyle() : styles.back();
}

std::map<StyleFile, std::string> styleFileNames(Store& store, const HouseStyle& style) {
    std::map<StyleFile, std::string> names;
    if (!style.id.isStored()) {
        return names;
    }
    for (const CaseDocument& document : store.documents().of(style.subject())) {
        for (const PlaceOfFile& place : places) {
            if (style.*place.document == document.id) {
                names[place.file] = document.fileName;
            }
        }
    }
    return names;
}

HouseStyleFiles houseStyleOf(Store& store) {
    return filesOf(store, currentHouseStyle(store));
}

domain::Result<HouseStyle> setHouseStyle(const Context& context, const Publisher& publisher,
                                         const HouseStyle& typed,
                                         const std::map<StyleFile, NewStyleFile>& files) {
    return inOneAct(context, Act::SetHouseStyle, [&]() -> domain::Result<HouseStyle> {
        auto style = storedFor(context, typed);
        if (!style) {
            return style;
        }
        for (const PlaceOfFile& place : places) {
            if (const auto file = files.find(place.file); file != files.end()) {
                (*style).*place.document = keep(context, *style, file->second);
            }
        }
        Problems problems = publisher.styleProblems(filesOf(context.store, *style));
        if (!problems.empty()) {
            nameFiles(problems, styleFileNames(context.store, *style));
            return tl::unexpected(std::move(problems));
        }
        return save(context, *style);
    });
}

}  // namespace kamerklaar::work
