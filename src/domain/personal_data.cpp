// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal_data.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>

#include "domain/personal/finders.h"
#include "domain/personal/name_book.h"
#include "domain/scheme.h"

namespace kamerklaar::domain {

namespace {

using personal::SearchedText;
using personal::Stretch;
using personal::Stretches;

/// Matches in the order of the text. What was added first stays: a name within an e-mail address is
/// part of the address.
class Findings {
public:
    explicit Findings(std::string_view text) : text_(text) {}

    void add(PersonalDataKind kind, const Stretches& stretches) {
        for (const Stretch& stretch : stretches) {
            if (!overlaps(stretch)) {
                const std::size_t length = stretch.end - stretch.offset;
                matches_[stretch.offset] = {kind, stretch.offset, length,
                                            std::string(text_.substr(stretch.offset, length))};
            }
        }
    }
    std::vector<PersonalDataMatch> inOrder() && {
        std::vector<PersonalDataMatch> all;
        for (auto& [offset, match] : matches_) {
            all.push_back(std::move(match));
        }
        return all;
    }

private:
    [[nodiscard]] bool overlaps(const Stretch& stretch) const {
        const auto behind = matches_.lower_bound(stretch.offset);
        if (behind != matches_.end() && behind->first < stretch.end) {
            return true;
        }
        return behind != matches_.begin() &&
               std::prev(behind)->second.offset + std::prev(behind)->second.length > stretch.offset;
    }

    std::string_view text_;
    std::map<std::size_t, PersonalDataMatch> matches_;
};

/// "12-17"
std::optional<std::pair<int, int>> agesFrom(const std::string& code) {
    std::pair<int, int> ages;
    const char* end = code.data() + code.size();
    const auto youngest = std::from_chars(code.data(), end, ages.first);
    if (youngest.ec != std::errc() || youngest.ptr == end || *youngest.ptr != '-') {
        return std::nullopt;
    }
    const auto oldest = std::from_chars(youngest.ptr + 1, end, ages.second);
    const bool isRead = oldest.ec == std::errc() && oldest.ptr == end;
    return isRead ? std::optional(ages) : std::nullopt;
}

}  // namespace

std::optional<AgesOn> agesOn(const Scheme& scheme, Date day) {
    std::optional<AgesOn> all;
    for (const Term& band : scheme.termsOf(TermKind::AgeBand)) {
        if (const auto ages = agesFrom(band.code)) {
            all = all ? AgesOn{std::min(all->youngest, ages->first),
                               std::max(all->oldest, ages->second), day}
                      : AgesOn{ages->first, ages->second, day};
        }
    }
    return all;
}

PersonalDataSearch::PersonalDataSearch(const std::vector<std::string>& names,
                                       const std::vector<std::string>& places,
                                       std::optional<AgesOn> ages)
    : names_(std::make_unique<const NameBook>(names, places)), ages_(ages) {}

PersonalDataSearch::~PersonalDataSearch() = default;
PersonalDataSearch::PersonalDataSearch(PersonalDataSearch&&) noexcept = default;
PersonalDataSearch& PersonalDataSearch::operator=(PersonalDataSearch&&) noexcept = default;

std::vector<PersonalDataMatch> PersonalDataSearch::find(std::string_view text) const {
    const SearchedText searched(text);
    Findings findings(text);
    findings.add(PersonalDataKind::EMail, mailAddresses(searched));
    findings.add(PersonalDataKind::Telephone, telephoneNumbers(searched));
    findings.add(PersonalDataKind::BirthDate, birthDates(searched, ages_));
    findings.add(PersonalDataKind::Bsn, citizenNumbers(searched));
    findings.add(PersonalDataKind::Name, knownNames(searched, *names_));
    return std::move(findings).inOrder();
}

}  // namespace kamerklaar::domain
