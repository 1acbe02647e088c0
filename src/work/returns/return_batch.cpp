// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/returns/return_desk.h"

namespace kamerklaar::work::returns {

std::size_t ReturnBatch::add(ReturnFile file, const ReturnAsked& asked) {
    const auto same = std::find_if(items_.begin(), items_.end(), [&](const CheckedReturn& one) {
        return one.file.bytes == file.bytes;
    });
    if (same != items_.end()) {
        return static_cast<std::size_t>(same - items_.begin());
    }
    items_.push_back(desk_.read(std::move(file), asked));
    return items_.size() - 1;
}

domain::Outcome ReturnBatch::correct(std::size_t item, const std::string& key,
                                     const std::string& text, const std::string& reason) {
    return desk_.correct(items_.at(item), key, text, reason);
}

void ReturnBatch::takeBack(std::size_t item, const std::string& key) {
    desk_.takeBack(items_.at(item), key);
}

void ReturnBatch::ask(std::size_t item, const ReturnAsked& asked) {
    items_.at(item).asked = asked;
    desk_.check(items_.at(item));
}

domain::Result<domain::YearlyReport> ReturnBatch::takeOver(std::size_t item) {
    return desk_.takeOver(items_.at(item));
}

std::size_t ReturnBatch::takeOverAll() {
    std::size_t taken = 0;
    for (CheckedReturn& one : items_) {
        taken += one.mayBeTakenOver() && desk_.takeOver(one).has_value() ? 1 : 0;
    }
    return taken;
}

}  // namespace kamerklaar::work::returns
