// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <qpdf/QPDF.hh>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/pdf_check/pdf_check.h"

namespace kamerklaar::report::check {

class Findings {
public:
    void add(std::string rule, std::string detail) {
        found_.push_back({std::move(rule), std::move(detail)});
    }
    void require(bool holds, const char* rule, const char* detail) {
        if (!holds) {
            add(rule, detail);
        }
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(found_); }

private:
    std::vector<Finding> found_;
};

/// What a font of the file says that its codes stand for.
struct FontUse {
    QPDFObjectHandle font;
    std::map<std::uint16_t, std::u16string> toUnicode;
    std::set<std::uint16_t> shown;
};

struct PageUse {
    QPDFObjectHandle page;
    /// What each mark says; a mark that only draws says nothing.
    std::map<int, std::u16string> marks;
};

/// A structure element.
struct Node {
    struct Kid {
        enum class Kind { Element, Mark, Object } kind;
        int element = -1;
        int page = -1;
        int mark = -1;
        QPDFObjectHandle object;
    };
    QPDFObjectHandle object;
    std::string type;  ///< the standard type, without the slash
    int parent = -1;
    std::vector<Kid> kids;
};

/// A file taken apart: its pages with their marks, its fonts with the glyphs that are shown, its
/// tree. What cannot be taken apart is a finding.
class PdfModel {
public:
    PdfModel(std::string_view bytes, Findings& findings);

    QPDF pdf;
    std::string_view bytes;
    /// Of ISO 19005, as the metadata says: 2, or 3 for a file with attachments.
    int part = 0;
    std::vector<PageUse> pages;
    std::map<QPDFObjGen, FontUse> fonts;
    std::vector<Node> nodes;  ///< parents before children; empty without a tree

    [[nodiscard]] int pageIndex(const QPDFObjectHandle& page) const;

private:
    void readTree(Findings& findings);
    int readNode(QPDFObjectHandle object, int parent, Findings& findings);
    void readKid(QPDFObjectHandle kid, int node, const QPDFObjectHandle& page, Findings& findings);

    std::map<QPDFObjGen, int> pageIndices_;
    std::set<QPDFObjGen> seen_;
};

/// Follows the operators of a page: fills in its marks and the glyphs of the fonts.
void readContent(PdfModel& model, PageUse& page, Findings& findings);

void checkCatalog(PdfModel& model, Findings& findings);
void checkMetadata(PdfModel& model, Findings& findings);
void checkObjects(PdfModel& model, Findings& findings);
void checkFonts(PdfModel& model, Findings& findings);
void checkTree(PdfModel& model, Findings& findings);
void checkNotes(PdfModel& model, Findings& findings);
void checkTables(PdfModel& model, Findings& findings);
void checkMarks(PdfModel& model, Findings& findings);
void checkReadingOrder(PdfModel& model, Findings& findings);
void checkAttachments(PdfModel& model, Findings& findings);
void checkImages(PdfModel& model, Findings& findings);
void checkStreams(PdfModel& model, Findings& findings);
void checkPages(PdfModel& model, Findings& findings);
void checkAnnotations(PdfModel& model, Findings& findings);

/// A language identifier (RFC 3066).
[[nodiscard]] bool isLanguage(QPDFObjectHandle value);
/// The key of a dictionary holds a text of at least one letter.
[[nodiscard]] bool hasWords(QPDFObjectHandle object, const char* key);
[[nodiscard]] std::string toUtf8(std::u16string_view text);
[[nodiscard]] std::map<std::uint16_t, std::u16string> readToUnicode(const std::string& cmap);

}  // namespace kamerklaar::report::check
