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

    /// Tells that a narrow widget has hardly anything to say: it then stands below the wide one.
    static void setSmall(QWidget& narrow, bool isSmall);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QBoxLayout* across_;
    QWidget* narrow_;
};

}  // namespace kamerklaar::ui
