// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <optional>

namespace kamerklaar::ui {

/// How a list is looked at: which rows, holding which words, sorted how. Keys and values are codes,
/// never words of a language; what is left out is not chosen.
using ViewChoices = QMap<QString, QString>;

namespace view {
inline const QString search = QStringLiteral("search");
inline const QString sort = QStringLiteral("sort");
inline const QString descending = QStringLiteral("descending");
}  // namespace view

/// The part of an address that opens a list so: "view/province=Limburg&sort=spent".
[[nodiscard]] QString partOf(const ViewChoices& choices);
/// Nothing for a part that is no view; "view/" shows everything.
[[nodiscard]] std::optional<ViewChoices> choicesIn(const QString& part);

}  // namespace kamerklaar::ui
