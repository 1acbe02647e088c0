// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_letter.h"

#include <filesystem>

#include "work/filing.h"
#include "work/letter_template.h"
#include "work/returns/return_checks.h"
#include "work/returns/return_entering.h"

namespace kamerklaar::work::returns {
namespace {

using domain::CaseDocument;
using domain::Language;
using domain::LetterKind;

constexpr Language inDutch = Language::Dutch;
constexpr const char* letterType = "application/vnd.oasis.opendocument.text";

/// "- Kosten, B12: …", each on its line, behind a line end as lists of letters are; under a line of
/// their own, and nothing when there are none.
std::string listOf(const Messages& messages, Weight weight, const char* heading) {
    std::string list;
    for (const Message& message : messages) {
        if (message.weight == weight) {
            const std::string places = placesInWords(message.places, inDutch);
            list += "\n- " + (places.empty() ? std::string() : places + ": ") + message.text.dutch;
        }
    }
    return list.empty() ? list : "\n" + std::string(heading) + list;
}

domain::Letter letterFor(const Context& context, const CheckedReturn& one, domain::Date answerBy) {
    domain::Letter letter;
    letter.letterKind = LetterKind::Question;
    letter.municipality = one.municipality->id;
    letter.report = one.report.id;
    letter.date = context.clock.today();
    letter.answerBy = answerBy;
    return letter;
}

domain::Outcome keep(const Context& context, const CheckedReturn& one, const OutgoingFile& file) {
    const auto maker = context.store.people().find(context.person);
    CaseDocument document;
    document.subject = {domain::Subject::Kind::Report, one.report.id.value};
    document.direction = CaseDocument::Direction::Outgoing;
    document.fileName = file.name;
    document.mediaType = file.mediaType;
    document.date = context.clock.today();
    document.sender = maker ? maker->name : std::string();
    return attachDocument(context, document, file.bytes).map([](const CaseDocument&) {
        return std::monostate();
    });
}

constexpr const char* enclosed =
    "\nBij deze brief zit uw eigen werkmap. Elke opmerking staat daarin als notitie bij de cel "
    "waar "
    "het om gaat, en op het eerste blad staan ze bij elkaar.";

domain::Result<LetterText> coveringLetter(const Context& context, const CheckedReturn& one,
                                          bool hasWorkbook, domain::Date answerBy) {
    if (!one.municipality || !one.report.id.isStored()) {
        return domain::refused(domain::ProblemKind::MunicipalityUnknown, {}, {one.file.name});
    }
    const domain::Letter letter = letterFor(context, one, answerBy);
    LetterValues values = letterValues(context, letter);
    const Messages messages = forMunicipality(one.messages);
    values["vragen"] = std::string(hasWorkbook ? enclosed : "") +
                       listOf(messages, Weight::Error, "Dit is fout en moet worden verbeterd:") +
                       listOf(messages, Weight::Warning,
                              "Dit valt op. Kijk na of het klopt, en verbeter het zo nodig:");
    values.insert(
        {"verslag_ontvangen",
         domain::formatDateLong(one.asked.receivedOn.value_or(context.clock.today()), inDutch)});
    return filledLetter(context.store, letter, std::move(values));
}

/// "verslag-2025-Gouda met opmerkingen.xlsx"
std::string annotatedName(const std::string& name) {
    const std::filesystem::path path(name);
    return path.stem().string() + " met opmerkingen" + path.extension().string();
}

}  // namespace

std::vector<WorkbookAnnotator::Note> notesOf(const Messages& messages) {
    std::vector<WorkbookAnnotator::Note> notes;
    for (const Message& message : forMunicipality(messages)) {
        const auto weight = message.weight == Weight::Error ? WorkbookAnnotator::Weight::Error
                                                            : WorkbookAnnotator::Weight::Warning;
        if (message.places.empty()) {
            notes.push_back({{}, {}, weight, message.text.dutch});
        }
        for (const Place& place : message.places) {
            notes.push_back({place.sheet, place.cell(), weight, message.text.dutch});
        }
    }
    return notes;
}

domain::Result<std::vector<OutgoingFile>> sendBack(const Context& context,
                                                   const LetterWriter& writer,
                                                   const CheckedReturn& one,
                                                   const std::string& annotated,
                                                   domain::Date answerBy) {
    using Files = std::vector<OutgoingFile>;
    return inOneAct(context, Act::AttachDocument, [&]() -> domain::Result<Files> {
        const auto letter = coveringLetter(context, one, !annotated.empty(), answerBy);
        if (!letter) {
            return tl::unexpected(letter.error());
        }
        Files files;
        if (!annotated.empty()) {
            files.push_back({annotatedName(one.file.name), mediaTypeOf(one.file.name), annotated});
        }
        files.push_back(
            {context.clock.today().iso() + " begeleidende brief " + one.municipality->name + ".odt",
             letterType, writer.odt(*letter)});
        if (domain::Outcome kept = keepFile(context, one); !kept) {
            return tl::unexpected(std::move(kept).error());
        }
        for (const OutgoingFile& file : files) {
            if (domain::Outcome kept = keep(context, one, file); !kept) {
                return tl::unexpected(std::move(kept).error());
            }
        }
        return files;
    });
}

}  // namespace kamerklaar::work::returns
