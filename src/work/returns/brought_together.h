// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "work/returns/return_desk.h"
#include "work/returns/sisa_desk.h"

namespace kamerklaar::work::returns {

/// Files that somebody brings at once. Of a municipality and a year only one can count, and nobody
/// knows which: one that comes after another is told so, and is not taken over. Reports and SiSa
/// returns do not stand in each other's way.
class BroughtTogether {
public:
    /// `name` tells the file from the others; checks it again where it is not the first.
    void add(ReturnDesk& desk, CheckedReturn& one, const std::string& name);
    void add(SisaDesk& desk, CheckedSisa& one, const std::string& name);

private:
    /// Names of files by municipality and year.
    using Firsts = std::map<std::pair<std::int64_t, int>, std::string>;
    Firsts reports_;
    Firsts sisa_;
};

}  // namespace kamerklaar::work::returns
