// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "report/pdf/look.h"

namespace kamerklaar::report::pdf {

// The words of a content stream. Numbers have no exponent, no zeros at the end and no locale, so
// that they are the same on every machine.

void appendNumber(std::string& out, double value, int decimals = 2);
/// Two numbers and what follows them.
void appendPoint(std::string& out, double x, double y, const char* operation);
/// `operation` is rg for fills, RG for strokes.
void appendColour(std::string& out, Rgb colour, const char* operation);
void appendFont(std::string& out, Face face, double size);
void appendHex(std::string& out, std::uint16_t value);

}  // namespace kamerklaar::report::pdf
