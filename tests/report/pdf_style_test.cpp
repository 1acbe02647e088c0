// SPDX-License-Identifier: EUPL-1.2
//
// The ministry's own look, the beginning of a letter, and files within the file.
#include <hb-subset.h>

#include <QtCore/QFile>
#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>

#include "break_and_check.h"
#include "report/house_style.h"
#include "report/pdf/palette.h"
#include "report/pdf/picture.h"
#include "report/renderer.h"
#include "sample_document.h"
#include "support/pdf_check/pdf_check.h"

using namespace kamerklaar::report;
using test::listedOf;
using test::nothing;

namespace {

using Part = HouseStyleFault::Part;
using Why = HouseStyleFault::Why;

std::string fontFile(const char* name) {
    QFile file(QStringLiteral(":/report/fonts/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

/// Where a table of a font begins.
std::size_t tableAt(const std::string& font, const std::string& tag) {
    const std::size_t entry = font.find(tag);
    REQUIRE(entry != std::string::npos);
    std::size_t at = 0;
    for (std::size_t i = entry + 8; i < entry + 12; ++i) {
        at = at << 8 | static_cast<unsigned char>(font[i]);
    }
    return at;
}

std::string withWord(std::string font, const std::string& table, std::size_t offset,
                     unsigned word) {
    const std::size_t at = tableAt(font, table) + offset;
    font[at] = static_cast<char>(word >> 8);
    font[at + 1] = static_cast<char>(word & 0xFF);
    return font;
}

/// A font that has nothing but an A.
std::string onlyA(const std::string& font) {
    hb_blob_t* blob = hb_blob_create(font.data(), static_cast<unsigned>(font.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    hb_set_add(hb_subset_input_unicode_set(input), 'A');
    hb_face_t* subset = hb_subset_or_fail(face, input);
    hb_blob_t* result = hb_face_reference_blob(subset);
    unsigned size = 0;
    const char* bytes = hb_blob_get_data(result, &size);
    std::string out(bytes, size);
    hb_blob_destroy(result);
    hb_face_destroy(subset);
    hb_subset_input_destroy(input);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return out;
}

/// As a camera writes it, without the points: nobody looks at them here.
std::string jpeg(char channels) {
    std::string file("\xFF\xD8\xFF\xE0\x00\x04\x00\x00\xFF\xC0\x00\x0B\x08\x00\x50\x00\x64", 17);
    return file + channels + std::string("\x01\x11\x00\xFF\xD9", 5);
}

}  // namespace

TEST_CASE("Files that are attached are in the file as they were, and it is PDF/A-3a") {
    const Document document = test::sampleLetter();
    const std::string bytes = renderPdf(document);
    CHECK(bytes == renderPdf(document));
    CHECK(bytes.find("<pdfaid:part>3</pdfaid:part>") != std::string::npos);
    CHECK(renderPdf(test::sampleReport()).find("<pdfaid:part>2</pdfaid:part>") !=
          std::string::npos);
    QPDF pdf;
    pdf.processMemoryFile("letter", bytes.data(), bytes.size());
    QPDFObjectHandle files = pdf.getRoot().getKey("/AF");
    REQUIRE(files.getArrayNItems() == 2);
    const char* names[] = {"cijfers 2025.csv", "bijlage é.json"};
    const char* types[] = {"/text/csv", "/application/json"};
    for (int i = 0; i < 2; ++i) {
        QPDFObjectHandle file = files.getArrayItem(i);
        CHECK(file.getKey("/UF").getUTF8Value() == names[i]);
        CHECK(file.getKey("/AFRelationship").getName() == "/Data");
        QPDFObjectHandle stream = file.getKey("/EF").getKey("/F");
        CHECK(stream.getDict().getKey("/Subtype").getName() == types[i]);
        CHECK(stream.getDict().getKey("/Params").getKey("/ModDate").getUTF8Value() ==
              "D:20260714000000Z");
        const auto data = stream.getStreamData();
        CHECK(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()) ==
              document.attachments[static_cast<std::size_t>(i)].bytes);
    }
}

TEST_CASE("A letter begins with its title, above the text on the same page") {
    const std::string bytes = renderPdf(test::sampleLetter());
    CHECK(listedOf(bytes) == nothing);
    const std::string read = taggedText(bytes);
    INFO(read);
    CHECK(
        read.find("Figure \n    P Ministerie van Justitie en Veiligheid\n    P VOORBEELDGEGEVENS\n"
                  "    H1 Beslisnota: voortgang 2025\n    P Ter beslissing\n    L\n      LI\n"
                  "        Lbl Aan \n        LBody de Minister\n") != std::string::npos);
    CHECK(read.find("H2 1 Samenvatting") != std::string::npos);
    CHECK(read.find("H3 1.1 Waar het geld naartoe ging") != std::string::npos);
    QPDF pdf;
    pdf.processMemoryFile("letter", bytes.data(), bytes.size());
    QPDFObjectHandle first = pdf.getRoot().getKey("/Outlines").getKey("/First");
    CHECK(first.getKey("/Title").getUTF8Value() == "Beslisnota: voortgang 2025");
    CHECK(first.getKey("/First").getKey("/Title").getUTF8Value() == "1 Samenvatting");
}

TEST_CASE("An accent that is too light for words is darkened, another is kept") {
    const struct {
        const char* name;
        bool isKept;
    } rows[] = {{"#154273", true},  {"#000000", true},  {"#e17000", false}, {"#ffff00", false},
                {"#FFFFFF", false}, {"#8fcae7", false}, {"#a90061", true}};
    for (const auto& row : rows) {
        INFO(row.name);
        const pdf::Rgb asked = *pdf::colourNamed(row.name);
        const pdf::Palette palette = pdf::paletteFor(asked);
        CHECK((palette.accent == asked) == row.isKept);
        for (const pdf::Rgb ground :
             {palette[Ink::Paper], pdf::calloutGround, pdf::warningGround}) {
            CHECK(pdf::contrast(palette.accent, ground) >= 4.5);
        }
        CHECK(pdf::contrast(palette.accentSoft, palette[Ink::Paper]) >= 3);
        CHECK_FALSE(palette.accentSoft == palette.accent);
        Document document = test::sampleReport();
        document.info.style.accent = row.name;
        CHECK(listedOf(renderPdf(document)) == nothing);
    }
}

TEST_CASE("Everything that is wrong with a house style is said at once") {
    CHECK(houseStyleFaults({}).empty());
    CHECK(houseStyleFaults(test::sampleLetter().info.style).empty());
    Document document = test::sampleReport();
    HouseStyle& style = document.info.style;
    style.accent = "blauw";
    style.logo = "GIF89a";
    style.regular = "no font";
    style.bold = withWord(fontFile("OpenSans-Bold.ttf"), "OS/2", 8, 2);
    style.italic = onlyA(fontFile("OpenSans-Italic.ttf"));
    const std::vector<HouseStyleFault> expected = {
        {Part::Accent, Why::NoColour},         {Part::Logo, Why::NoPicture},
        {Part::LogoAlternative, Why::NoWords}, {Part::Regular, Why::NoTrueTypeFont},
        {Part::Bold, Why::EmbeddingForbidden}, {Part::Italic, Why::LettersMissing}};
    CHECK(houseStyleFaults(style) == expected);
    try {
        const std::string bytes = renderPdf(document);
        FAIL("a house style with faults is refused");
    } catch (const HouseStyleRefused& refused) {
        CHECK(refused.faults() == expected);
    }
    for (const char* colour : {"#12345", "#1234567", "#12345g", "123456", "#+12345"}) {
        CHECK(houseStyleFaults({colour, "", "", "", "", ""}).size() == 1);
    }
}

TEST_CASE("Files that are no fonts, or are broken, are refused") {
    const std::string font = fontFile("OpenSans-Regular.ttf");
    for (const std::string& file :
         {std::string("OTTO") + font.substr(4), font.substr(0, 400), std::string("true"),
          std::string("\0\1\0\0", 4), font.substr(0, 12) + std::string(5000, '\xFF'),
          withWord(font, "maxp", 4, 0)}) {
        CHECK(houseStyleFaults({"", "", "", file, "", ""}) ==
              std::vector<HouseStyleFault>{{Part::Regular, Why::NoTrueTypeFont}});
    }
}

TEST_CASE("Pictures that are broken, too large or in inks are refused") {
    const std::string png = test::samplePng();
    const auto fault = [](const std::string& file) {
        const auto read = pdf::readPicture(file);
        REQUIRE(std::holds_alternative<Why>(read));
        return std::get<Why>(read);
    };
    std::string huge = png;
    huge.replace(16, 8, std::string("\x00\x01\x00\x00\x00\x01\x00\x00", 8));
    CHECK(fault("") == Why::NoPicture);
    CHECK(fault(png.substr(0, 40)) == Why::NoPicture);
    CHECK(fault(jpeg(4)) == Why::NoPicture);
    CHECK(fault(jpeg(3).substr(0, 16)) == Why::NoPicture);
    CHECK(fault("\xFF\xD8\xFF") == Why::NoPicture);
    // Its checksum no longer holds either.
    CHECK((fault(huge) == Why::NoPicture || fault(huge) == Why::PictureTooLarge));
    std::string large = jpeg(3);
    large.replace(13, 4, "\xFF\xFF\xFF\xFF");
    CHECK(fault(large) == Why::PictureTooLarge);
}

TEST_CASE("A PNG is laid on white, a JPEG is passed on as it is") {
    const auto png = std::get<pdf::Picture>(pdf::readPicture(test::samplePng()));
    CHECK(png.width == 6);
    CHECK(png.height == 4);
    CHECK(png.bytes.substr(0, 3) == "\x1F\x4E\x79");
    CHECK(png.bytes.substr(15, 3) == "\xFF\xFF\xFF");
    const auto photo = std::get<pdf::Picture>(pdf::readPicture(jpeg(3)));
    CHECK(photo.width == 100);
    CHECK(photo.height == 80);
    Document document = test::sampleReport();
    document.info.style.logo = jpeg(3);
    document.info.style.logoAlternative = "Logo van het ministerie";
    const std::string bytes = renderPdf(document);
    CHECK(bytes.find(jpeg(3)) != std::string::npos);
    CHECK(listedOf(bytes) == nothing);
}

TEST_CASE("Fonts of the house style stand in the place of ours, whatever their units") {
    Document document = test::sampleReport();
    HouseStyle& style = document.info.style;
    style.regular = fontFile("OpenSans-Bold.ttf");
    style.bold = withWord(fontFile("OpenSans-Regular.ttf"), "head", 18, 1000);
    const std::string bytes = renderPdf(document);
    CHECK(listedOf(bytes) == nothing);
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    QPDFObjectHandle first = pdf.getAllPages().front();
    QPDFObjectHandle fonts = first.getKey("/Resources").getKey("/Font");
    const auto name = [&](const char* key) {
        return fonts.getKey(key).getKey("/BaseFont").getName();
    };
    CHECK(name("/F0").find("+OpenSans-Bold") != std::string::npos);
    CHECK(name("/F1").find("+OpenSans-Italic") != std::string::npos);
    CHECK(name("/F2").ends_with("+OpenSans"));
    CHECK(taggedText(bytes).size() > 1000);
}
