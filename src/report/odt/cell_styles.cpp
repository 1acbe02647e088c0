// SPDX-License-Identifier: EUPL-1.2
#include "report/odt/automatic_styles.h"

namespace kamerklaar::report::odt {

using package::XmlWriter;

namespace {

void writeStyle(XmlWriter& xml, const std::string& name, XmlWriter::Attributes looks) {
    xml.open("style:style", {{"style:name", name}, {"style:family", "table-cell"}});
    looks.insert(looks.begin(), {"fo:border", "none"});
    xml.leaf("style:table-cell-properties", looks);
    xml.close();
}

/// One of a table, and the same with more room at its left.
void writePair(XmlWriter& xml, const std::string& name, XmlWriter::Attributes looks) {
    looks.emplace_back("fo:padding-top", "3.5pt");
    looks.emplace_back("fo:padding-bottom", "3.5pt");
    looks.emplace_back("fo:padding-right", points(cellPadding));
    looks.emplace_back("fo:padding-left", points(cellPadding));
    writeStyle(xml, name, looks);
    looks.back().second = points(paddingAfterFigures);
    writeStyle(xml, name + afterFigures, looks);
}

}  // namespace

void writeCellStyles(XmlWriter& xml, const Palette& palette) {
    const std::string accent = " solid " + palette.accent.hex();
    const std::string paper = "8pt solid " + palette.paper.hex();
    writePair(xml, "Kopcel",
              {{"fo:border-bottom", "1.25pt" + accent}, {"style:vertical-align", "bottom"}});
    writePair(xml, "Cel", {{"fo:border-bottom", "0.5pt solid " + palette.rowRule.hex()}});
    writePair(xml, "Slotcel", {{"fo:border-bottom", "0.75pt" + accent}});
    writePair(xml, "Totaalcel",
              {{"fo:border-top", "0.75pt solid " + palette.text.hex()},
               {"fo:border-bottom", "0.75pt" + accent}});
    XmlWriter::Attributes card = {{"fo:padding", "7pt"},
                                  {"fo:background-color", palette.ground.hex()},
                                  {"fo:border-top", "2pt" + accent},
                                  {"fo:border-bottom", paper}};
    writeStyle(xml, "Kerncel-slot", card);
    card.emplace_back("fo:border-right", paper);
    writeStyle(xml, "Kerncel", card);
    writeStyle(xml, "Legecel", {});
}

}  // namespace kamerklaar::report::odt
