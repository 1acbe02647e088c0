// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace kamerklaar::ui {

/// How somebody wants the columns of a list; columns by their keys (ListModel::keyOf). What is
/// empty is as the list comes.
struct ColumnLook {
    QStringList order;  ///< from left to right, those that are not shown too
    QStringList hidden;
    QMap<QString, int> widths;  ///< in device-independent pixels; the others fit their content
    QString sortedBy;
    bool isDescending = false;

    [[nodiscard]] bool isUsual() const {
        return order.isEmpty() && hidden.isEmpty() && widths.isEmpty() && sortedBy.isEmpty();
    }
    /// For the settings; nothing for a look that is usual.
    [[nodiscard]] QVariant toVariant() const;
    /// What cannot be read is as the list comes.
    [[nodiscard]] static ColumnLook from(const QVariant& value);
};

}  // namespace kamerklaar::ui
