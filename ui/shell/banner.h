// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

/// A line over the whole window that says something about everything below it.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Example, Fault, Notice };
    explicit Banner(Kind kind, QWidget* parent = nullptr);

    void say(const QString& text);
    /// With a button that puts it away.
    void makeClosable();

private:
    QLabel* text_;
    QPushButton* close_;
};

}  // namespace kamerklaar::ui
