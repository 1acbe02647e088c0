// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace kamerklaar::ui {

class Desk;

/// At the foot of the window: that everything is kept, in which file, and who is working.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);

private:
    void sayKept();
    [[nodiscard]] QString personName() const;

    Desk& desk_;
    QLabel* kept_;
};

}  // namespace kamerklaar::ui
