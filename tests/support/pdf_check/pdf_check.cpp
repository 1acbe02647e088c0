// SPDX-License-Identifier: EUPL-1.2
#include "support/pdf_check/pdf_check.h"

#include <QtCore/QString>
#include <optional>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report {

namespace check {

std::string toUtf8(std::u16string_view text) {
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()))
        .toUtf8()
        .toStdString();
}

namespace {

/// What is said on the line of the parent: a mark, or glyphs with the text that they stand for.
std::optional<std::string> saidInLine(PdfModel& model, Node::Kid& kid) {
    if (kid.kind == Node::Kid::Kind::Element) {
        QPDFObjectHandle actual =
            model.nodes[static_cast<std::size_t>(kid.element)].object.getKey("/ActualText");
        return actual.isString() ? std::optional(actual.getUTF8Value()) : std::nullopt;
    }
    if (kid.kind == Node::Kid::Kind::Mark && kid.page >= 0) {
        const auto& marks = model.pages[static_cast<std::size_t>(kid.page)].marks;
        const auto found = marks.find(kid.mark);
        return found == marks.end() ? std::nullopt : std::optional(toUtf8(found->second));
    }
    return std::nullopt;
}

void appendText(PdfModel& model, int index, std::size_t depth, std::string& out) {
    const std::string indent(depth * 2, ' ');
    out += indent + model.nodes[static_cast<std::size_t>(index)].type;
    bool hasChild = false;
    bool inText = false;
    for (Node::Kid& kid : model.nodes[static_cast<std::size_t>(index)].kids) {
        if (const std::optional<std::string> said = saidInLine(model, kid)) {
            if (!inText) {
                out += hasChild ? indent + "… " : " ";
            }
            out += *said;
            inText = true;
        } else if (kid.kind == Node::Kid::Kind::Element) {
            out += inText || !hasChild ? "\n" : "";
            appendText(model, kid.element, depth + 1, out);
            hasChild = true;
            inText = false;
        }
    }
    out += inText || !hasChild ? "\n" : "";
}

}  // namespace

}  // namespace check

std::vector<Finding> checkPdf(std::string_view bytes) {
    using namespace check;
    Findings findings;
    try {
        PdfModel model(bytes, findings);
        checkObjects(model, findings);
        checkCatalog(model, findings);
        checkMetadata(model, findings);
        checkFonts(model, findings);
        checkTree(model, findings);
        checkNotes(model, findings);
        checkTables(model, findings);
        checkMarks(model, findings);
        checkReadingOrder(model, findings);
        checkAnnotations(model, findings);
        checkAttachments(model, findings);
        checkImages(model, findings);
        checkStreams(model, findings);
        checkPages(model, findings);
        for (const QPDFExc& warning : model.pdf.getWarnings()) {
            findings.add("own syntax", warning.what());
        }
    } catch (const std::exception& problem) {
        findings.add("own syntax", problem.what());
    }
    return findings.take();
}

std::string taggedText(std::string_view bytes) {
    check::Findings ignored;
    check::PdfModel model(bytes, ignored);
    std::string out;
    if (!model.nodes.empty()) {
        check::appendText(model, 0, 0, out);
    }
    return out;
}

}  // namespace kamerklaar::report
