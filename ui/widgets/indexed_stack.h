// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QListWidget;
class QStackedWidget;

namespace kamerklaar::ui {

/// Parts that are shown one at a time, with an index of them at the left.
class IndexedStack : public QWidget {
    Q_OBJECT
public:
    /// `objectName` is that of the index; `name` is what a screen reader says of it.
    IndexedStack(const QString& objectName, const QString& name, QWidget* parent);

    /// To the next part, or the one before.
    void turn(int by);

protected:
    /// Makes the index as wide as the longest of these texts.
    void fitIndex(const QStringList& texts);

    QListWidget* index_;
    QStackedWidget* stack_;
};

}  // namespace kamerklaar::ui
