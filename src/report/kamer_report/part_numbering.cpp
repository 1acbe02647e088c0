// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/part_numbering.h"

#include <algorithm>
#include <utility>

#include "report/kamer_report/phrases.h"

namespace kamerklaar::report {

int PartNumbering::levelOf(const domain::DocumentPart& part) {
    const std::string number = part.number;
    return 1 + static_cast<int>(std::count(number.begin(), number.end(), '.'));
}

void PartNumbering::add(const domain::DocumentPart& part, Blocks body) {
    const bool isPrescribed = part.number[0] != '\0';
    if (body.empty() && !isPrescribed) {
        return;
    }
    if (part.title[0] == '\0') {
        append({}, "deel", std::move(body));
        return;
    }
    auto [number, anchor, title] = count(part);
    if (part.isAnnex && !blocks_.empty()) {
        blocks_.push_back(PageBreak{});
    }
    blocks_.push_back(Heading{levelOf(part), title, part.isAnnex ? std::string() : number, anchor});
    append(isPrescribed ? std::string() : number, anchor, std::move(body));
}

PartNumbering::Counted PartNumbering::count(const domain::DocumentPart& part) {
    const std::string number = part.number;
    if (part.isAnnex) {
        ++annexes_;
        const std::string letter(1, static_cast<char>('A' + annexes_ - 1));
        return {letter, "bijlage-" + letter, fill("Bijlage {}: {}", {letter, part.title})};
    }
    if (!number.empty()) {
        return {number, "onderdeel-" + number, part.title};
    }
    const std::string next = std::to_string(++chapters_);
    return {next, "hoofdstuk-" + next, part.title};
}

void PartNumbering::append(const std::string& prefix, const std::string& anchor, Blocks body) {
    int sections = 0;
    for (Block& block : body) {
        if (auto* heading = std::get_if<Heading>(&block.content);
            heading != nullptr && heading->level == 2 && !prefix.empty()) {
            ++sections;
            heading->number = prefix + "." + std::to_string(sections);
            if (heading->anchor.empty()) {
                heading->anchor = anchor + "-" + std::to_string(sections);
            }
        }
        blocks_.push_back(std::move(block));
    }
}

}  // namespace kamerklaar::report
