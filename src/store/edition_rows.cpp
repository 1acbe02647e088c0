// SPDX-License-Identifier: EUPL-1.2
#include "store/edition_rows.h"

namespace kamerklaar::store {

std::optional<domain::Edition> EditionRows::ofYear(int year) {
    Rows rows = connection_.query(
        u"SELECT year, cut_off, is_final, number, version FROM edition WHERE year = ?"_qs, year);
    if (!rows.next()) {
        return std::nullopt;
    }
    domain::Edition edition;
    rows.read(edition.year, edition.cutOff, edition.isFinal, edition.number, edition.version);
    return edition;
}

bool EditionRows::put(const domain::Edition& edition) {
    transactions_.mustBeOpen();
    std::int64_t changed = connection_.change(
        uR"(UPDATE edition SET cut_off = ?, is_final = ?, number = ?, version = version + 1
            WHERE year = ? AND version = ?)"_qs,
        edition.cutOff, edition.isFinal, edition.number, edition.year, edition.version);
    if (changed == 0 && edition.version == 0) {
        // Its first row has version 1, so that a second person who adds it too loses the race.
        changed = connection_.change(
            uR"(INSERT INTO edition (year, cut_off, is_final, number, version)
                VALUES (?, ?, ?, ?, 1) ON CONFLICT (year) DO NOTHING)"_qs,
            edition.year, edition.cutOff, edition.isFinal, edition.number);
    }
    if (changed == 1) {
        transactions_.willWrite();
    }
    return changed == 1;
}

}  // namespace kamerklaar::store
