// SPDX-License-Identifier: EUPL-1.2
#include "report/check/pdf_check.h"

#include <QtCore/QString>

#include "report/check/pdf_model.h"

namespace kamerklaar::report {

namespace check {

std::string toUtf8(std::u16string_view text) {
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()))
        .toUtf8()
        .toStdString();
}

namespace {

void appendText(PdfModel& model, int index, std::size_t depth, std::string& out) {
    Node& node = model.nodes[static_cast<std::size_t>(index)];
    out += std::string(depth * 2, ' ') + node.type;
    bool isOpen = true;
    for (const Node::Kid& kid : node.kids) {
        if (kid.kind == Node::Kid::Kind::Element) {
            out += isOpen ? "\n" : "";
            isOpen = false;
            appendText(model, kid.element, depth + 1, out);
        } else if (kid.kind == Node::Kid::Kind::Mark && kid.page >= 0) {
            const auto& marks = model.pages[static_cast<std::size_t>(kid.page)].marks;
            const auto found = marks.find(kid.mark);
            if (found != marks.end()) {
                out += isOpen ? " " : std::string(depth * 2, ' ') + "… ";
                out += toUtf8(found->second) + "\n";
                isOpen = false;
            }
        }
    }
    out += isOpen ? "\n" : "";
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
        checkTables(model, findings);
        checkMarks(model, findings);
        checkAnnotations(model, findings);
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
