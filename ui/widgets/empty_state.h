// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace kamerklaar::ui {

/// Stands where there is nothing yet: what goes here, and how to begin.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& heading, const QString& explanation,
               QWidget* parent = nullptr);

    /// The first step, below the words.
    QPushButton* addButton(const QString& text, const QString& name);
};

}  // namespace kamerklaar::ui
