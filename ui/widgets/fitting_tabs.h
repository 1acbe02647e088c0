// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QTabWidget>

class QPushButton;

namespace kamerklaar::ui {

/// The tabs of a page. Those that do not fit stand in a menu behind the others, so that one sees
/// that there are more; and the page needs no more room than the tab in front does, so that a low
/// window scrolls in one place only.
class FittingTabs : public QTabWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader says of them.
    explicit FittingTabs(const QString& name, QWidget* parent = nullptr);

    /// Those in the menu.
    [[nodiscard]] QList<int> inMenu() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    void showMore();
    void fillMenu();
    /// Of the tabs themselves, above what they hold.
    [[nodiscard]] QSize around() const;

    QPushButton* more_;
};

}  // namespace kamerklaar::ui
