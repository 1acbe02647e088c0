// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QMainWindow>

#include "ui/shell/navigator.h"
#include "ui/shell/places.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kamerklaar::ui {

class Banner;
class GoAnywhere;
class Handbook;
class PageHost;
class Popover;
class Sidebar;

/// The frame around the pages: places at the left, banners and the title above, what is kept below.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);

    void goTo(const Address& address) { navigator_->goTo(address); }
    [[nodiscard]] Address address() const { return navigator_->current(); }
    /// Before the window goes: drafts are written, its size is remembered.
    void putAway();
    /// Asks when something would be lost if the window went now; `yes` is what goes on all the
    /// same. False when somebody stays.
    [[nodiscard]] bool mayGo(const QString& yes);

protected:
    /// Nothing is lost unasked: what was typed is kept as a draft, and what cannot be is told.
    void closeEvent(QCloseEvent* event) override;
    /// Workbooks can be dropped anywhere; they are read where returns are.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void addBanners(QVBoxLayout* layout);
    [[nodiscard]] QString whyOnlyReading() const;
    void addShortcuts();
    void askWhere();
    /// The handbook at the page of the place in front.
    void openHandbook();
    void arriveAt(const Address& address);
    void showTitle();

    Surroundings surroundings_;
    Navigator* navigator_;
    Sidebar* sidebar_;
    PageHost* host_;
    Banner* fault_;
    QLabel* title_;
    QPushButton* back_;
    QPushButton* anywhere_;
    QPushButton* help_;
    Popover* over_;
    GoAnywhere* where_;
    Handbook* handbook_ = nullptr;  ///< made when it is first asked for
};

}  // namespace kamerklaar::ui
