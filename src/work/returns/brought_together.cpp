// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/brought_together.h"

namespace kamerklaar::work::returns {
namespace {

template <typename Firsts, typename Desk, typename Checked>
void addAndTell(Firsts& firsts, Desk& desk, Checked& one, std::optional<int> year,
                const std::string& name) {
    std::string before;
    if (one.municipality && year) {
        const auto [first, isNew] =
            firsts.emplace(std::pair(one.municipality->id.value, *year), name);
        before = isNew ? std::string() : first->second;
    }
    if (one.asked.alsoIn != before) {
        one.asked.alsoIn = std::move(before);
        desk.check(one);
    }
}

}  // namespace

void BroughtTogether::add(ReturnDesk& desk, CheckedReturn& one, const std::string& name) {
    addAndTell(reports_, desk, one, one.round, name);
}

void BroughtTogether::add(SisaDesk& desk, CheckedSisa& one, const std::string& name) {
    addAndTell(sisa_, desk, one, one.year, name);
}

}  // namespace kamerklaar::work::returns
