// SPDX-License-Identifier: EUPL-1.2
#include "store/draft_rows.h"

namespace kamerklaar::store {

std::optional<work::Draft> DraftRows::find(domain::ReportId report, domain::PersonId person) {
    work::Draft draft;
    draft.report = report;
    draft.person = person;
    {
        Rows rows = connection_.query(
            u"SELECT base_version, saved_at FROM draft WHERE report = ? AND person = ?"_qs, report,
            person);
        if (!rows.next()) {
            return std::nullopt;
        }
        rows.read(draft.baseVersion, draft.savedAt);
    }
    Rows rows = connection_.query(
        uR"(SELECT path, typed FROM draft_field WHERE report = ? AND person = ?
            ORDER BY position)"_qs,
        report, person);
    while (rows.next()) {
        auto& [path, typed] = draft.fields.emplace_back();
        rows.read(path, typed);
    }
    return draft;
}

void DraftRows::put(const work::Draft& draft) {
    const std::unique_ptr<work::Transaction> whole = transactions_.begin();
    discard(draft.report, draft.person);
    connection_.change(
        u"INSERT INTO draft (report, person, base_version, saved_at) VALUES (?, ?, ?, ?)"_qs,
        draft.report, draft.person, draft.baseVersion, draft.savedAt);
    int position = 0;
    for (const auto& [path, typed] : draft.fields) {
        connection_.change(
            uR"(INSERT INTO draft_field (report, person, position, path, typed)
                               VALUES (?, ?, ?, ?, ?))"_qs,
            draft.report, draft.person, position++, path, typed);
    }
    whole->commit();
}

void DraftRows::discard(domain::ReportId report, domain::PersonId person) {
    // Its fields go with it.
    connection_.change(u"DELETE FROM draft WHERE report = ? AND person = ?"_qs, report, person);
}

}  // namespace kamerklaar::store
