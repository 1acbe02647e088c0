// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace kamerklaar::ui {

/// Something wide with something narrow at its right; where there is no room for both, below it.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    SideBySide(QWidget* wide, QWidget* narrow, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* across_;
    QWidget* narrow_;
};

}  // namespace kamerklaar::ui
