// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <set>
#include <unordered_map>

#include "work/ports.h"

namespace kamerklaar::work {

/// What the journal says of everything that is kept: its entries played from the first to the last.
class JournalReplay {
public:
    explicit JournalReplay(Journal& journal);
    /// Only the entries for which `counts` is true, such as those up to a day.
    JournalReplay(Journal& journal, const std::function<bool(const JournalEntry&)>& counts);

    /// Entries that start from another value than the journal had last given that field.
    [[nodiscard]] const domain::Problems& contradictions() const { return contradictions_; }

    /// One RowChangedOutsideJournal for each field in which the row is not what the journal last
    /// said; one in all when the journal does not know the row. Whoever asks has seen the row.
    void compare(const domain::Subject& subject, const domain::Fields& row,
                 domain::Problems& problems);
    /// The steps that the journal has of a report, against those that are stored with it.
    void compareSteps(domain::ReportId report, const std::vector<domain::StatusEvent>& events,
                      domain::Problems& problems) const;
    /// What the journal knows and nobody compared: rows that are gone.
    [[nodiscard]] domain::Problems unseen() const;

    [[nodiscard]] std::vector<std::int64_t> idsOf(domain::Subject::Kind kind) const;
    /// As the journal has them, in no order.
    [[nodiscard]] domain::Fields fieldsOf(const domain::Subject& subject) const;

private:
    using Key = std::pair<int, std::int64_t>;
    struct Known {
        std::string text;
        bool isPrivate = false;
    };
    void play(const JournalEntry& entry);

    std::map<Key, std::unordered_map<std::string, Known>> known_;
    std::map<std::int64_t, std::vector<domain::StatusEvent>> steps_;
    std::set<Key> seen_;
    domain::Problems contradictions_;
};

}  // namespace kamerklaar::work
