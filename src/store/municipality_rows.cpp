// SPDX-License-Identifier: EUPL-1.2
#include "store/municipality_rows.h"

namespace kamerklaar::store {
namespace {

const QString municipalityColumns = QStringLiteral(
    "SELECT id, list_letter, code, name, statistics_name, province_code, province, region"
    " FROM municipality");

domain::Municipality municipalityIn(Rows& rows) {
    domain::Municipality place;
    rows.read(place.id, place.listLetter, place.code, place.name, place.statisticsName,
              place.provinceCode, place.province, place.region);
    return place;
}

/// Letters and digits only, small and without marks: "'s-Gravenhage" becomes "sgravenhage". The
/// engines sort other characters each in their own way.
std::string sortKeyOf(const std::string& name) {
    const QString apart = textOf(name).normalized(QString::NormalizationForm_KD).toLower();
    QString key;
    for (const QChar letter : apart) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber()) {
            key.append(letter);
        }
    }
    return key.toStdString();
}

}  // namespace

std::vector<domain::Municipality> MunicipalityRows::all() {
    std::vector<domain::Municipality> places;
    Rows rows = connection_.query(municipalityColumns + QStringLiteral(" ORDER BY sort_key, id"));
    while (rows.next()) {
        places.push_back(municipalityIn(rows));
    }
    return places;
}

std::optional<domain::Municipality> MunicipalityRows::find(domain::MunicipalityId id) {
    Rows rows = connection_.query(municipalityColumns + QStringLiteral(" WHERE id = ?"), id);
    return rows.next() ? std::optional(municipalityIn(rows)) : std::nullopt;
}

domain::MunicipalityId MunicipalityRows::add(const domain::Municipality& place) {
    transactions_.willWrite();
    return {
        connection_.number(uR"(INSERT INTO municipality
            (id, list_letter, code, name, sort_key, statistics_name, province_code, province,
             region)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM municipality), ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id)"_qs,
                           place.listLetter, place.code, place.name, sortKeyOf(place.name),
                           place.statisticsName, place.provinceCode, place.province, place.region)};
}

}  // namespace kamerklaar::store
