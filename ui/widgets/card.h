// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace kamerklaar::ui {

class FlowLayout;

/// A part of a page that stands apart, with its heading.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    /// A quiet line below the heading: what is shown here and what it counts.
    void setNote(const QString& note);
    /// At the right of the heading: a switch or a button.
    void addBesideHeading(QWidget* widget);
    void addContent(QWidget* widget, int stretch = 0);

private:
    QLabel* heading_;
    QLabel* note_;
    FlowLayout* head_;
    QVBoxLayout* down_;
};

}  // namespace kamerklaar::ui
