// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "exchange/workbook_annotating.h"
#include "exchange/workbooks.h"
#include "package/xml_reader.h"
#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::WorkbookAnnotator;
using Format = work::WorkbookWriter::Format;
namespace fs = std::filesystem;

namespace {

std::string annotated(Format format) {
    work::WorkbookWriter::Sheet sheet;
    sheet.name = "Blad één";
    sheet.columns = {{"a", "Een", work::WorkbookWriter::CellKind::Text, {}, "uitleg", true},
                     {"b", "Twee", work::WorkbookWriter::CellKind::Money, {}, "", false}};
    sheet.rows = {{"x", "12345"}, {"y", "veel"}};
    sheet.isProtected = true;
    const std::string bytes = exchange::Workbooks().write(
        {"Opgave", "opgave", {sheet}, false, domain::Language::Dutch}, format);
    auto made = exchange::WorkbookAnnotating().annotated(
        bytes,
        {{"Blad één", "B2", WorkbookAnnotator::Weight::Error, "Vul een bedrag in."},
         {"Blad één", "D90", WorkbookAnnotator::Weight::Warning, "Toelichting ontbreekt."}},
        domain::Language::Dutch);
    REQUIRE(made.has_value());
    return std::move(*made);
}

// Reads a part to its end.
class Nothing : public package::XmlHandler {
    void opened(std::string_view, const package::XmlAttributes&) override {}
};

#ifdef KAMERKLAAR_SOFFICE
// The file as LibreOffice saves it in another form.
std::string savedAs(const std::string& bytes, const std::string& end, const std::string& other) {
    const fs::path folder = fs::temp_directory_path() / "kamerklaar-second-opinion";
    fs::remove_all(folder);
    fs::create_directories(folder / "uit");
    const fs::path file = folder / ("opgave." + end);
    std::ofstream(file, std::ios::binary) << bytes;
    const std::string command =
        std::string(KAMERKLAAR_SOFFICE) + " --headless -env:UserInstallation=file://" +
        (folder / "profiel").string() + " --convert-to " + other + " --outdir " +
        (folder / "uit").string() + " " + file.string() + " >/dev/null 2>&1";
    REQUIRE(std::system(command.c_str()) == 0);
    std::ostringstream saved;
    saved << std::ifstream(folder / "uit" / ("opgave." + other), std::ios::binary).rdbuf();
    fs::remove_all(folder);
    return saved.str();
}

std::map<std::string, std::string> notesOf(const work::WorkbookGrid::Sheet& sheet) {
    std::map<std::string, std::string> notes;
    for (const auto& note : sheet.notes) {
        notes[work::cellName(note.row, note.column)] = note.text;
    }
    return notes;
}

void checkSame(const std::string& bytes, const std::string& end, const std::string& other) {
    const auto ours = gridOf(bytes);
    const auto theirs = gridOf(savedAs(bytes, end, other));
    REQUIRE(theirs.sheets.size() == ours.sheets.size());
    for (std::size_t at = 0; at < ours.sheets.size(); ++at) {
        INFO(ours.sheets[at].table.sheet);
        CHECK(theirs.sheets[at].table.sheet == ours.sheets[at].table.sheet);
        CHECK(theirs.sheets[at].table.isHidden == ours.sheets[at].table.isHidden);
        CHECK(theirs.sheets[at].table.rows == ours.sheets[at].table.rows);
        CHECK(notesOf(theirs.sheets[at]) == notesOf(ours.sheets[at]));
    }
    CHECK(notesOf(theirs.sheets[1]).at("B2") == "Fout (Kamerklaar)\nVul een bedrag in.");
}
#endif

}  // namespace

TEST_CASE("each part of a file with notes is well-formed") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods);
    const std::string bytes = annotated(format);
    auto package = package::ZipReader::open(bytes);
    REQUIRE(package.has_value());
    for (const std::string& name : package->names()) {
        if (name != "mimetype") {
            INFO(name);
            Nothing nothing;
            CHECK_FALSE(package::readXml(*package, name, nothing).has_value());
        }
    }
}

TEST_CASE("LibreOffice opens a file with notes and finds in it what we put there") {
#ifdef KAMERKLAAR_SOFFICE
    checkSame(annotated(Format::Xlsx), "xlsx", "ods");
    checkSame(annotated(Format::Ods), "ods", "xlsx");
#else
    // Not installed when this was configured: our own reader finds it at least.
    CHECK(gridOf(annotated(Format::Xlsx)).sheets[1].notes.size() == 3);
#endif
}
