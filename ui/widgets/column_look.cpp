// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/column_look.h"

namespace kamerklaar::ui {

namespace {

const auto orderKey = QStringLiteral("order");
const auto hiddenKey = QStringLiteral("hidden");
const auto widthsKey = QStringLiteral("widths");
const auto sortedKey = QStringLiteral("sorted");
const auto descendingKey = QStringLiteral("descending");

}  // namespace

QVariant ColumnLook::toVariant() const {
    if (isUsual()) {
        return {};
    }
    QVariantMap chosen;
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        chosen[width.key()] = width.value();
    }
    return QVariantMap{{orderKey, order},
                       {hiddenKey, hidden},
                       {widthsKey, chosen},
                       {sortedKey, sortedBy},
                       {descendingKey, isDescending}};
}

ColumnLook ColumnLook::from(const QVariant& value) {
    const QVariantMap map = value.toMap();
    ColumnLook look;
    look.order = map.value(orderKey).toStringList();
    look.hidden = map.value(hiddenKey).toStringList();
    look.sortedBy = map.value(sortedKey).toString();
    look.isDescending = map.value(descendingKey).toBool();
    const QVariantMap widths = map.value(widthsKey).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (width.value().toInt() > 0) {
            look.widths[width.key()] = width.value().toInt();
        }
    }
    return look;
}

}  // namespace kamerklaar::ui
