// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/operands.h"

#include <cmath>

namespace kamerklaar::report::pdf {

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

void appendPoint(std::string& out, double x, double y, const char* operation) {
    appendNumber(out, x);
    out += ' ';
    appendNumber(out, y);
    out += operation;
}

void appendColour(std::string& out, Rgb colour, const char* operation) {
    for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
        appendNumber(out, part / 255.0, 3);
        out += ' ';
    }
    out += operation;
    out += '\n';
}

void appendFont(std::string& out, Face face, double size) {
    out += "/F";
    out += std::to_string(static_cast<int>(face));
    out += ' ';
    appendNumber(out, size);
    out += " Tf\n";
}

void appendHex(std::string& out, std::uint16_t value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += "0123456789abcdef"[(value >> shift) & 0xF];
    }
}

}  // namespace kamerklaar::report::pdf
