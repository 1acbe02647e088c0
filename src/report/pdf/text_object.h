// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "report/pdf/look.h"
#include "report/pdf/shaper.h"

namespace kamerklaar::report::pdf {

/// The inside of a TJ array: glyphs, and kerning where there is some.
class GlyphArray {
public:
    GlyphArray(std::string& out, const Look& look)
        : out_(out), size_(look.size), face_(look.face) {}

    void add(const Glyph& glyph);
    void close();
    void finish();

private:
    void open();
    void closeString();
    /// Two shifts between glyphs are one number: nothing keeps two numbers apart.
    void writeShift();

    void useSymbols(bool symbols);
    void rise(int units);

    std::string& out_;
    double size_;
    Face face_;
    /// To the left, in units of the font; written with what comes next.
    int shift_ = 0;
    bool inSymbols_ = false;
    bool isOpen_ = false;
    bool inString_ = false;
};

/// Text between BT and ET, in one font and size.
class TextObject {
public:
    TextObject(std::string& out, const Look& look) : out_(out), array_(out, look) {}
    ~TextObject() { end(); }
    TextObject(const TextObject&) = delete;
    TextObject& operator=(const TextObject&) = delete;

    /// Goes on where it is when it has begun already.
    void begin(double x, double y);
    void show(const ShapedText& shaped, std::size_t first, std::size_t end);
    void end();

private:
    std::string& out_;
    GlyphArray array_;
    bool isOpen_ = false;
};

}  // namespace kamerklaar::report::pdf
