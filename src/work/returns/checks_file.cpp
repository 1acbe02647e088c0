// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <set>

#include "domain/notation.h"
#include "domain/scheme_fault.h"
#include "work/returns/return_checks.h"

// The file as a whole: is it this form, is it whole, was it here before.
namespace kamerklaar::work::returns {
namespace {

void wrongForm(const ReturnCase& from, Findings& findings) {
    const std::string& kind = from.reading.origin.kind;
    if (!kind.empty() && kind != formKind) {
        findings.say({"Dit is een ander formulier ({soort}). Gebruik de werkmap voor het "
                      "voortgangsverslag.",
                      "This is another form ({soort}). Use the workbook of the progress report."},
                     {{"soort", kind}});
    } else if (from.reading.answers.empty()) {
        findings.say(
            {"In dit bestand staat geen enkele vraag van het voortgangsverslag. Gebruik de "
             "werkmap die het ministerie heeft gestuurd.",
             "This file has none of the questions of the progress report. Use the workbook "
             "that the ministry sent."},
            {});
    }
}

void wrongScheme(const ReturnCase& from, Findings& findings) {
    const std::string& scheme = from.reading.origin.scheme;
    if (!scheme.empty() && scheme != from.scheme.code) {
        findings.say({"Deze werkmap hoort bij een andere regeling ({regeling}).",
                      "This workbook belongs to another scheme ({regeling})."},
                     {{"regeling", scheme}});
    }
}

void versionNewer(const ReturnCase& from, Findings& findings) {
    if (from.reading.origin.version.value_or(formVersion) > formVersion) {
        findings.say({"De werkmap is van versie {versie}; dit programma kent versies tot en met "
                      "{bekend}. Neem eerst de nieuwe versie van het programma in gebruik.",
                      "The workbook is of version {versie}; this program knows versions up to "
                      "{bekend}. Take the new version of the program first."},
                     {{"versie", std::int64_t{*from.reading.origin.version}},
                      {"bekend", std::int64_t{formVersion}}});
    }
}

void versionOlder(const ReturnCase& from, Findings& findings) {
    if (from.reading.origin.version.value_or(formVersion) < formVersion) {
        findings.say(
            {"De werkmap is van een eerdere versie ({versie}). Zij is gelezen; vragen die "
             "zij niet heeft, staan hieronder.",
             "The workbook is of an earlier version ({versie}). It was read; questions that "
             "it does not have are named below."},
            {{"versie", std::int64_t{*from.reading.origin.version}}});
    }
}

void versionUnknown(const ReturnCase& from, Findings& findings) {
    if (!from.reading.answers.empty() && !from.reading.origin.version) {
        findings.say({"De werkmap zegt niet van welke versie zij is; het verborgen blad ontbreekt. "
                      "De antwoorden zijn herkend aan de sleutels en aan de vragen.",
                      "The workbook does not say of which version it is; its hidden sheet is "
                      "missing. Answers were recognised by their keys and questions."},
                     {});
    }
}

/// A workbook that was saved as csv lost its other sheets without a word.
void sheetsNotInCsv(const std::vector<std::string>& sheets, Findings& findings) {
    findings.say({"Een csv-bestand bevat maar één blad van een werkmap. Deze bladen zaten er niet "
                  "in: {bladen}. Nodig is de hele werkmap, als xlsx of ods.",
                  "A csv file holds only one sheet of a workbook. These sheets were not in it: "
                  "{bladen}. What is needed is the whole workbook, as xlsx or ods."},
                 {{"bladen", domain::listed(sheets)}});
}

void partMissing(const ReturnCase& from, Findings& findings) {
    if (from.reading.answers.empty()) {
        return;
    }
    const bool isCsv = from.reading.beside.format == WorkbookGrid::Format::Csv;
    std::vector<std::string> notInCsv;
    for (const Absent& absent : from.reading.absent) {
        const bool isSheet = absent.column.empty() && absent.row.empty();
        if (isSheet && isCsv) {
            notInCsv.push_back(absent.sheet);
        } else if (isSheet) {
            findings.say({"Het blad {blad} ontbreekt.", "The sheet {blad} is missing."},
                         {{"blad", absent.sheet}});
        } else {
            findings.say(
                {"Op het blad {blad} ontbreekt: {wat}.", "On the sheet {blad} is missing: {wat}."},
                {{"blad", absent.sheet},
                 {"wat", absent.column.empty() ? absent.row : absent.column}});
        }
    }
    if (!notInCsv.empty()) {
        sheetsNotInCsv(notInCsv, findings);
    }
}

void fileEmpty(const ReturnCase& from, Findings& findings) {
    if (!from.reading.answers.empty() && from.reading.isEmpty()) {
        findings.say({"Er is niets ingevuld.", "Nothing is filled in."}, {});
    }
}

void fileKnown(const ReturnCase& from, Findings& findings) {
    if (from.sameFileOn) {
        findings.say({"Precies dit bestand is op {dag} al overgenomen.",
                      "This very file was taken over on {dag} already."},
                     {{"dag", *from.sameFileOn}});
    }
}

/// What the report holds, whatever the day on which it came.
domain::Fields contentOf(domain::YearlyReport report) {
    report.receivedOn.reset();
    report.status = domain::ReportStatus::Received;
    return domain::fieldsOf(report);
}

void valuesKnown(const ReturnCase& from, Findings& findings) {
    const bool hasCome = from.known && from.known->report.status != domain::ReportStatus::Expected;
    if (hasCome && !from.sameFileOn && contentOf(from.known->report) == contentOf(from.report)) {
        findings.say({"Alle antwoorden zijn gelijk aan het verslag dat er al is.",
                      "All answers are equal to the report that is there already."},
                     {});
    }
}

void reportCameBefore(const ReturnCase& from, Findings& findings) {
    const bool mayBeReplaced = from.known && from.known->report.receivedOn && !from.sameFileOn &&
                               domain::mayBeEdited(from.known->report.status);
    if (mayBeReplaced && contentOf(from.known->report) != contentOf(from.report)) {
        findings.say(
            {"Op {dag} is al een verslag ontvangen; wat hierin staat, komt ervoor in de plaats.",
             "A report was received on {dag}; what stands in this one takes its place."},
            {{"dag", *from.known->report.receivedOn}});
    }
}

void reportClosed(const ReturnCase& from, Findings& findings) {
    if (from.known && !domain::mayBeEdited(from.known->report.status)) {
        findings.say({"Het verslag van {gemeente} over {jaar} is goedgekeurd; heropen het eerst.",
                      "The report of {gemeente} over {jaar} is approved; reopen it first."},
                     {{"gemeente", from.municipalityName()},
                      {"jaar", std::to_string(from.known->round.year)}});
    }
}

void sheetTwice(const ReturnCase& from, Findings& findings) {
    for (const Reading::Copy& copy : from.reading.copies) {
        // In a text file, which has no names of sheets, the place tells.
        const domain::BothLanguages text =
            copy.place.sheet.empty()
                ? domain::BothLanguages{"Het blad {blad} van het formulier staat hier nog een keer, "
                                        "met andere antwoorden. Verwijder er een.",
                                        "The sheet {blad} of the form stands here once more, with "
                                        "other answers. Remove one of them."}
                : domain::BothLanguages{"De bladen {gelezen} en {ander} zijn beide het blad {blad} "
                                        "van het formulier, met andere antwoorden. Verwijder er "
                                        "een.",
                                        "The sheets {gelezen} and {ander} are both the sheet "
                                        "{blad} of the form, with other answers. Remove one of "
                                        "them."};
        if (!copy.different.empty()) {
            findings.sayAt(
                text, {{"blad", copy.sheet}, {"gelezen", copy.read}, {"ander", copy.place.sheet}},
                copy.different);
        }
    }
}

/// “a”, “b” en nog 90
Both quoted(const std::vector<const Stray*>& strays) {
    const auto quote = [&](std::size_t at) { return "“" + shortened(strays[at]->text) + "”"; };
    if (strays.size() == 2) {
        return {quote(0) + " en " + quote(1), quote(0) + " and " + quote(1)};
    }
    const std::string begin = quote(0) + ", " + quote(1);
    const auto more = static_cast<std::int64_t>(strays.size()) - 2;
    return {begin + " en nog " + domain::formatCount(more, domain::Language::Dutch),
            begin + " and " + domain::formatCount(more, domain::Language::English) + " more"};
}

void sayStrays(const std::vector<const Stray*>& strays, Findings& findings) {
    // More of them help nobody to find the others.
    constexpr std::size_t mostPlaces = 50;
    std::vector<Place> places;
    for (const Stray* stray : strays) {
        if (places.size() < mostPlaces) {
            places.push_back(stray->place);
        }
    }
    const std::string& first = strays.front()->text;
    const bool areNamed = strays.size() <= mostPlaces;
    if (areNamed && std::all_of(strays.begin(), strays.end(),
                                [&](const Stray* one) { return one->text == first; })) {
        findings.sayAt({"Deze cel hoort bij geen vraag: “{tekst}”. Zet het antwoord bij een "
                        "vraag, of maak de cel leeg.",
                        "This cell belongs to no question: “{tekst}”. Move it to a question, or "
                        "empty the cell."},
                       {{"tekst", shortened(first)}}, places);
    } else {
        findings.sayAt(
            {"Deze {aantal} cellen horen bij geen vraag: {teksten}. Zet wat een "
             "antwoord is bij een vraag, en maak de cellen leeg.",
             "These {aantal} cells belong to no question: {teksten}. Move what is an "
             "answer to a question, and empty the cells."},
            {{"aantal", static_cast<std::int64_t>(strays.size())}, {"teksten", quoted(strays)}},
            places);
    }
}

void strayCell(const ReturnCase& from, Findings& findings) {
    std::map<std::size_t, std::vector<const Stray*>> bySheet;
    for (const Stray& stray : from.reading.strays) {
        if (!stray.isOnOwnSheet) {
            bySheet[stray.place.sheetNumber].push_back(&stray);
        }
    }
    for (const auto& [sheet, strays] : bySheet) {
        sayStrays(strays, findings);
    }
}

/// A copy of a sheet of the form that says the same: harmless, and not read.
void sayCopy(const Reading::Copy& copy, Findings& findings) {
    if (copy.place.sheet.empty()) {
        findings.sayAt({"Het blad {blad} van het formulier staat hier nog een keer, met dezelfde "
                        "antwoorden. Het is één keer gelezen.",
                        "The sheet {blad} of the form stands here once more, with the same "
                        "answers. It was read once."},
                       {{"blad", copy.sheet}}, {copy.place});
    } else {
        findings.sayAt({"Het blad {ander} is een kopie van het blad {gelezen}, met dezelfde "
                        "antwoorden. Gelezen is {gelezen}.",
                        "The sheet {ander} is a copy of the sheet {gelezen}, with the same "
                        "answers. What was read is {gelezen}."},
                       {{"gelezen", copy.read}, {"ander", copy.place.sheet}}, {copy.place});
    }
}

void straySheet(const ReturnCase& from, Findings& findings) {
    const domain::BothLanguages named = {
        "Het blad {blad} hoort niet bij het formulier. Wat erop staat, wordt niet overgenomen.",
        "The sheet {blad} is not of the form. What stands on it is not taken over."};
    // As of a text file, which has no sheets.
    const domain::BothLanguages nameless = {
        "De tabel die hier begint, hoort niet bij het formulier. Wat erin staat, wordt niet "
        "overgenomen.",
        "The table that begins here is not of the form. What stands in it is not taken over."};
    std::set<std::size_t> told;
    for (const Stray& stray : from.reading.strays) {
        if (stray.isOnOwnSheet && told.insert(stray.place.sheetNumber).second) {
            const std::string& sheet = stray.place.sheet;
            findings.sayAt(sheet.empty() ? nameless : named, {{"blad", sheet}}, {stray.place});
        }
    }
    for (const Reading::Copy& copy : from.reading.copies) {
        if (copy.different.empty()) {
            sayCopy(copy, findings);
        }
    }
}

}  // namespace

std::vector<Check> fileChecks() {
    const Stage stage = Stage::File;
    return {
        {"wrong_form", stage, {"Het is een ander formulier", "It is another form"}, wrongForm},
        {"wrong_scheme",
         stage,
         {"Het is van een andere regeling", "It is of another scheme"},
         wrongScheme},
        {"version_newer",
         stage,
         {"De versie is hier niet bekend", "The version is not known here"},
         versionNewer},
        {"version_older",
         stage,
         {"De versie is een eerdere", "The version is an earlier one"},
         versionOlder},
        {"version_unknown",
         stage,
         {"Er staat geen versie in", "It says no version"},
         versionUnknown},
        {"part_missing",
         stage,
         {"Een blad, kolom of vraag ontbreekt", "A sheet, column or question is missing"},
         partMissing},
        {"file_empty", stage, {"Er is niets ingevuld", "Nothing is filled in"}, fileEmpty},
        {"file_known",
         stage,
         {"Hetzelfde bestand is al overgenomen", "The same file came before"},
         fileKnown,
         forOffice},
        {"values_known",
         stage,
         {"Dezelfde antwoorden zijn er al", "The same answers are there"},
         valuesKnown},
        {"report_came_before",
         stage,
         {"Er is al een verslag ontvangen", "A report was received before"},
         reportCameBefore,
         forOffice},
        {"report_closed",
         stage,
         {"Het verslag is al goedgekeurd", "The report is approved already"},
         reportClosed,
         forOffice},
        {"sheet_twice",
         stage,
         {"Een blad staat er twee keer, met andere antwoorden",
          "A sheet is there twice, with other answers"},
         sheetTwice},
        {"stray_cell",
         stage,
         {"Een ingevulde cel hoort bij geen vraag", "A filled cell belongs to no question"},
         strayCell},
        {"stray_sheet",
         stage,
         {"Een blad is niet van het formulier", "A sheet is not of the form"},
         straySheet},
    };
}

}  // namespace kamerklaar::work::returns
