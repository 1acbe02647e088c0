// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <cstdint>
#include <optional>

namespace kamerklaar::ui {

/// Where one can be in the window. Places without an entry in the sidebar (a dossier, a report)
/// belong to the one above them.
enum class Place {
    Overview,        ///< Overzicht
    Municipalities,  ///< Gemeenten
    Dossier,         ///< one municipality; `item` is its id
    Decision,        ///< one decision; `item` is its id
    Rounds,          ///< Verslagronde; `item` is a round's id, or 0 for the current one
    Returns,         ///< workbooks of municipalities; `item` is the year of a round, or 0
    Report,          ///< one yearly report; `item` is its id
    Finance,         ///< Financiën
    Due,             ///< everything that is due
    Selection,       ///< the choice of municipalities; `item` is a selection's id, or 0
    TakeOver,        ///< overnemen of the earlier administration
    Parliament,      ///< Kamerrapportage; `item` is the year, or 0 for the latest
    Journal,         ///< Logboek; `item` is an entry's number, or 0
    Management,      ///< Beheer
};

/// Stable name for settings and the command line: "overview". Nothing for a name of no place.
[[nodiscard]] QString codeOf(Place place);
[[nodiscard]] std::optional<Place> placeFrom(const QString& code);

/// A jump: every figure, row and journal line knows one; the shell keeps them for Alt+Left.
struct Address {
    Place place = Place::Overview;
    std::int64_t item = 0;
    /// Where on the page, as a path: a tab by its object name, then what that tab makes of the rest
    /// ("award/extension" prepares an extension). Empty leaves the page as it was.
    QString part = {};
    friend bool operator==(const Address& left, const Address& right) {
        return left.place == right.place && left.item == right.item && left.part == right.part;
    }
};

}  // namespace kamerklaar::ui

Q_DECLARE_METATYPE(kamerklaar::ui::Address)
