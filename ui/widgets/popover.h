// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace kamerklaar::ui {

/// Something short that is asked where one is working, over the page and without stopping it. Esc
/// puts it away; the focus then goes back to where it was.
class Popover : public QWidget {
    Q_OBJECT
public:
    explicit Popover(QWidget* page);

    /// Shows `content`, which stays whose it is, below a place of the page or above it.
    void open(QWidget* content, const QRect& place);
    void putAway();
    [[nodiscard]] QWidget* content() const { return content_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QPointer<QWidget> content_;
    QPointer<QWidget> before_;  ///< what had the focus
    QRect place_;
};

}  // namespace kamerklaar::ui
