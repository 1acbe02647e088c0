// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/text_object.h"

#include "report/pdf/operands.h"

namespace kamerklaar::report::pdf {

void GlyphArray::add(const Glyph& glyph) {
    if (glyph.isSymbol != inSymbols_) {
        close();
        useSymbols(glyph.isSymbol);
    }
    shift_ -= glyph.right;
    if (glyph.up != 0) {
        close();
        rise(glyph.up);
    }
    open();
    appendHex(out_, glyph.id);
    shift_ += glyph.right - glyph.adjust;
    if (glyph.up != 0) {
        close();
        rise(0);
    }
}

void GlyphArray::finish() {
    close();
    useSymbols(false);
}

void GlyphArray::close() {
    writeShift();
    closeString();
    if (isOpen_) {
        out_ += "]TJ\n";
        isOpen_ = false;
    }
}

void GlyphArray::open() {
    writeShift();
    if (!isOpen_) {
        out_ += '[';
        isOpen_ = true;
    }
    if (!inString_) {
        out_ += '<';
        inString_ = true;
    }
}

void GlyphArray::closeString() {
    if (inString_) {
        out_ += '>';
        inString_ = false;
    }
}

void GlyphArray::writeShift() {
    if (shift_ != 0) {
        if (!isOpen_) {
            out_ += '[';
            isOpen_ = true;
        }
        closeString();
        appendNumber(out_, shift_ * 1000.0 / Font::unitsPerEm);
        shift_ = 0;
    }
}

void GlyphArray::useSymbols(bool symbols) {
    if (symbols != inSymbols_) {
        appendFont(out_, symbols ? Face::Symbols : face_, size_);
        inSymbols_ = symbols;
    }
}

void GlyphArray::rise(int units) {
    appendNumber(out_, units * size_ / Font::unitsPerEm);
    out_ += " Ts\n";
}

void TextObject::begin(double x, double y) {
    if (!isOpen_) {
        out_ += "BT\n";
        appendPoint(out_, x, y, " Td\n");
        isOpen_ = true;
    }
}

void TextObject::show(const ShapedText& shaped, std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i) {
        array_.add(shaped.glyphs[i]);
    }
}

void TextObject::end() {
    if (isOpen_) {
        array_.finish();
        out_ += "ET\n";
        isOpen_ = false;
    }
}

}  // namespace kamerklaar::report::pdf
