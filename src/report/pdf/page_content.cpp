// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/page_content.h"

#include <cmath>

#include "domain/ensure.h"

namespace kamerklaar::report::pdf {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendHex(std::string& out, std::uint16_t value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += hexDigits[(value >> shift) & 0xF];
    }
}

void appendColour(std::string& out, Rgb colour, const char* operation) {
    for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
        appendNumber(out, part / 255.0, 3);
        out += ' ';
    }
    out += operation;
    out += '\n';
}

void appendPoint(std::string& out, double x, double y, const char* operation) {
    appendNumber(out, x);
    out += ' ';
    appendNumber(out, y);
    out += operation;
}

/// The inside of a TJ array: glyphs, and kerning where there is some.
class GlyphArray {
public:
    GlyphArray(std::string& out, int unitsPerEm, double size)
        : out_(out), unitsPerEm_(unitsPerEm), size_(size) {}
    ~GlyphArray() { close(); }
    GlyphArray(const GlyphArray&) = delete;
    GlyphArray& operator=(const GlyphArray&) = delete;

    void add(const Glyph& glyph) {
        shift(-glyph.right);
        if (glyph.up != 0) {
            close();
            rise(glyph.up);
        }
        open();
        appendHex(out_, glyph.id);
        shift(glyph.right - glyph.adjust);
        if (glyph.up != 0) {
            close();
            rise(0);
        }
    }

    void close() {
        closeString();
        if (isOpen_) {
            out_ += "]TJ\n";
            isOpen_ = false;
        }
    }

private:
    void open() {
        if (!isOpen_) {
            out_ += '[';
            isOpen_ = true;
        }
        if (!inString_) {
            out_ += '<';
            inString_ = true;
        }
    }

    void closeString() {
        if (inString_) {
            out_ += '>';
            inString_ = false;
        }
    }

    /// Moves to the left by units of the font.
    void shift(int units) {
        if (units != 0) {
            if (!isOpen_) {
                out_ += '[';
                isOpen_ = true;
            }
            closeString();
            appendNumber(out_, units * 1000.0 / unitsPerEm_);
        }
    }

    void rise(int units) {
        appendNumber(out_, units * size_ / unitsPerEm_);
        out_ += " Ts\n";
    }

    std::string& out_;
    int unitsPerEm_;
    double size_;
    bool isOpen_ = false;
    bool inString_ = false;
};

void appendActualText(std::string& out, const std::u16string& text) {
    out += "/Span<</ActualText<feff";
    for (const char16_t c : text) {
        appendHex(out, static_cast<std::uint16_t>(c));
    }
    out += ">>>BDC\n";
}

void appendShaped(std::string& out, GlyphArray& array, const ShapedText& shaped) {
    std::size_t next = 0;
    for (std::size_t i = 0; i < shaped.glyphs.size(); ++i) {
        const bool isSpelled = next < shaped.spellings.size() && shaped.spellings[next].first == i;
        if (!isSpelled) {
            array.add(shaped.glyphs[i]);
            continue;
        }
        const Spelling& spelling = shaped.spellings[next++];
        array.close();
        appendActualText(out, spelling.text);
        for (std::size_t k = 0; k < spelling.count; ++k) {
            array.add(shaped.glyphs[i + k]);
        }
        array.close();
        out += "EMC\n";
        i += spelling.count - 1;
    }
}

bool continues(const Run& before, const Run& run) {
    return before.element == run.element && before.look.face == run.look.face &&
           before.look.size == run.look.size && before.look.ink == run.look.ink &&
           before.look.underlined == run.look.underlined;
}

}  // namespace

void appendNumber(std::string& out, double value, int decimals) {
    long long unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    auto parts = std::llround(value * static_cast<double>(unit));
    if (parts < 0) {
        out += '-';
        parts = -parts;
    }
    out += std::to_string(parts / unit);
    auto rest = parts % unit;
    for (char mark = '.'; rest != 0; rest %= unit) {
        if (mark != 0) {
            out += mark;
            mark = 0;
        }
        unit /= 10;
        out += static_cast<char>('0' + rest / unit);
    }
}

PageContent::PageContent(Structure& structure, std::uint32_t page, PageSize size)
    : structure_(structure), page_(page), size_(size) {}

PageBox PageContent::boxOf(Rect rect) const {
    return {rect.x, up(rect.y + rect.height), rect.x + rect.width, up(rect.y)};
}

void PageContent::fill(Rect rect, Rgb colour) {
    if (behindFill_ != colour) {
        appendColour(behind_, colour, "rg");
        behindFill_ = colour;
    }
    appendPoint(behind_, rect.x, up(rect.y + rect.height), " ");
    appendPoint(behind_, rect.width, rect.height, " re f\n");
}

void PageContent::rule(Point from, Point to, double width, Rgb colour) {
    fill({from.x, from.y - width / 2, to.x - from.x, to.y - from.y + width}, colour);
}

void PageContent::dots(Point from, double to, Rgb colour) {
    appendColour(behind_, colour, "RG");
    behind_ += "0.9 w 1 J [0 4] 0 d ";
    appendPoint(behind_, from.x, up(from.y), " m ");
    appendPoint(behind_, to, up(from.y), " l S\n");
}

void PageContent::closeMark() {
    if (open_ != noElement) {
        text_ += "EMC\n";
        open_ = noElement;
    }
}

void PageContent::enter(ElementId element) {
    domain::ensure((element == noElement) == inArtifact_, "text is content or artifact, not both");
    if (element == open_) {
        return;
    }
    closeMark();
    text_ += nameOf(structure_.elements()[element].tag);
    text_ += "<</MCID ";
    text_ += std::to_string(structure_.mark(element, page_));
    text_ += ">>BDC\n";
    open_ = element;
}

void PageContent::beginArtifact(Artifact kind) {
    closeMark();
    switch (kind) {
        case Artifact::Header:
            text_ += "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n";
            break;
        case Artifact::Footer:
            text_ += "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
            break;
        case Artifact::Repeated:
            text_ += "/Artifact<</Type/Pagination>>BDC\n";
            break;
    }
    inArtifact_ = true;
}

void PageContent::endArtifact() {
    text_ += "EMC\n";
    inArtifact_ = false;
}

void PageContent::beginFigure(ElementId element) {
    closeMark();
    enter(element);
    outerPen_ = pen_;
    text_ += "q\n";
}

void PageContent::endFigure() {
    text_ += "Q\n";
    closeMark();
    pen_ = outerPen_;
}

void PageContent::setFill(Rgb colour) {
    if (pen_.fill != colour) {
        appendColour(text_, colour, "rg");
        pen_.fill = colour;
    }
}

void PageContent::setFont(const Look& look) {
    const int face = static_cast<int>(look.face);
    if (pen_.face != face || pen_.size != look.size) {
        text_ += "/F";
        text_ += std::to_string(face);
        text_ += ' ';
        appendNumber(text_, look.size);
        text_ += " Tf\n";
        pen_.face = face;
        pen_.size = look.size;
    }
}

void PageContent::showText(double x, double baseline, const ShapedText& shaped, const Look& look) {
    setFill(onPaper(look.ink));
    setFont(look);
    text_ += "BT\n";
    appendPoint(text_, x, up(baseline), " Td\n");
    {
        GlyphArray array(text_, shaped.unitsPerEm, look.size);
        appendShaped(text_, array, shaped);
    }
    text_ += "ET\n";
}

void PageContent::line(double left, double baseline, const std::vector<Run>& runs) {
    std::size_t first = 0;
    for (std::size_t i = 1; i <= runs.size(); ++i) {
        if (i == runs.size() || !continues(runs[i - 1], runs[i])) {
            showRuns(left, baseline, runs, first, i);
            first = i;
        }
    }
}

void PageContent::showRuns(double left, double baseline, const std::vector<Run>& runs,
                           std::size_t first, std::size_t end) {
    const Look& look = runs[first].look;
    enter(runs[first].element);
    setFill(onPaper(look.ink));
    setFont(look);
    text_ += "BT\n";
    appendPoint(text_, left + runs[first].x, up(baseline), " Td\n");
    {
        GlyphArray array(text_, runs[first].shaped->unitsPerEm, look.size);
        for (std::size_t i = first; i < end; ++i) {
            appendShaped(text_, array, *runs[i].shaped);
        }
    }
    text_ += "ET\n";
    if (runs[first].element != noElement &&
        structure_.elements()[runs[first].element].tag == Tag::Link) {
        noteLink(left, baseline, runs, first, end);
    }
}

void PageContent::noteLink(double left, double baseline, const std::vector<Run>& runs,
                           std::size_t first, std::size_t end) {
    const Run& last = runs[end - 1];
    const double from = left + runs[first].x;
    const double to = left + last.x + last.shaped->solidWidthAt(last.look.size);
    const double size = last.look.size;
    const ElementId element = last.element;
    if (last.look.underlined) {
        rule({from, baseline + size * 0.16}, {to, baseline + size * 0.16}, 0.5,
             onPaper(last.look.ink));
    }
    const PageBox box = boxOf({from, baseline - size, to - from, size * 1.3});
    // Runs of one link that stand side by side on a line are one area.
    if (!links_.empty() && links_.back().element == element &&
        links_.back().box.bottom == box.bottom) {
        links_.back().box.right = box.right;
        return;
    }
    links_.push_back({element, structure_.annotate(element), box});
}

std::string PageContent::finish() {
    closeMark();
    std::string stream;
    stream.reserve(behind_.size() + text_.size() + 40);
    if (!behind_.empty()) {
        stream = "/Artifact<</Type/Layout>>BDC\nq\n" + behind_ + "Q\nEMC\n";
    }
    stream += text_;
    return stream;
}

}  // namespace kamerklaar::report::pdf
