// SPDX-License-Identifier: EUPL-1.2
#include "store/draft_rows.h"

namespace kamerklaar::store {

std::optional<work::Draft> DraftRows::find(const work::DraftOf& of, domain::PersonId person) {
    work::Draft draft;
    draft.of = of;
    draft.person = person;
    std::int64_t id = 0;
    {
        Rows rows = connection_.query(
            uR"(SELECT id, base_version, saved_at FROM form_draft
                WHERE subject_kind = ? AND subject_id = ? AND municipality = ? AND form = ?
                    AND person = ?)"_qs,
            domain::codeOf(of.subject.kind), of.subject.id, of.municipality.value, of.form, person);
        if (!rows.next()) {
            return std::nullopt;
        }
        rows.read(id, draft.baseVersion, draft.savedAt);
    }
    Rows rows = connection_.query(
        u"SELECT path, typed FROM form_draft_field WHERE draft = ? ORDER BY position"_qs, id);
    while (rows.next()) {
        auto& [path, typed] = draft.fields.emplace_back();
        rows.read(path, typed);
    }
    return draft;
}

void DraftRows::put(const work::Draft& draft) {
    const std::unique_ptr<work::Transaction> whole = transactions_.begin();
    discard(draft.of, draft.person);
    const std::int64_t id = connection_.number(
        uR"(INSERT INTO form_draft
            (id, subject_kind, subject_id, municipality, form, person, base_version, saved_at)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM form_draft), ?, ?, ?, ?, ?, ?, ?)
            RETURNING id)"_qs,
        domain::codeOf(draft.of.subject.kind), draft.of.subject.id, draft.of.municipality.value,
        draft.of.form, draft.person, draft.baseVersion, draft.savedAt);
    int position = 0;
    for (const auto& [path, typed] : draft.fields) {
        connection_.change(
            uR"(INSERT INTO form_draft_field (draft, position, path, typed)
                VALUES (?, ?, ?, ?))"_qs,
            id, position++, path, typed);
    }
    whole->commit();
}

void DraftRows::discard(const work::DraftOf& of, domain::PersonId person) {
    // Its fields go with it.
    connection_.change(
        uR"(DELETE FROM form_draft
            WHERE subject_kind = ? AND subject_id = ? AND municipality = ? AND form = ?
                AND person = ?)"_qs,
        domain::codeOf(of.subject.kind), of.subject.id, of.municipality.value, of.form, person);
}

}  // namespace kamerklaar::store
