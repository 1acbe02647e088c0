// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/shell/address.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

/// One tab of the report to parliament. It reads when it is shown, not before.
class ParliamentTab : public QWidget {
    Q_OBJECT
public:
    ParliamentTab(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {}

    /// Another year was chosen; `refresh` follows when the tab is shown.
    virtual void setYear(int year) { year_ = year; }
    /// Reads everything anew.
    virtual void refresh() = 0;
    /// A jump led to something on this tab: what follows the tab's own name in the address.
    virtual void openPart(const QString& /*part*/) {}
    /// Called before the tab is left: what was typed is kept now.
    virtual void leave() {}
    [[nodiscard]] virtual bool isBusy() const { return false; }

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

protected:
    Desk& desk_;
    int year_ = 0;
};

}  // namespace kamerklaar::ui
