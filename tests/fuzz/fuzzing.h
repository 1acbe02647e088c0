// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

// What each fuzz target defines.
namespace kamerklaar::fuzz {

/// Inputs to begin with, from which the fuzzer makes others.
[[nodiscard]] std::vector<std::string> seeds();

/// Reads one input; whatever it is, it must end soon and break nothing.
void tryOne(const std::string& input);

/// Ends the program, so that the fuzzer keeps the input, when what must hold does not.
void mustHold(bool holds, const char* what);

}  // namespace kamerklaar::fuzz
