// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace kamerklaar::ui {

/// Several lines of text that grow with what is typed; Tab moves on instead of typing a tab.
class TextBox : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Takes the room of `lines` lines when empty, and at most four times that.
    explicit TextBox(int lines, QWidget* parent = nullptr);

    [[nodiscard]] QString typed() const { return toPlainText(); }
    void setTyped(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void edited();
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int lines_;
    bool setting_ = false;
    int shownHeight_ = 0;
};

}  // namespace kamerklaar::ui
