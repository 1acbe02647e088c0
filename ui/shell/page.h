// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include "ui/shell/address.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

/// One place in the window. A page knows the desk and the widgets, never another page: it asks for
/// a jump with goTo, and the shell does the rest. Pages are made when first shown and then kept;
/// they read again when the desk announces a change and they are visible (or next shown).
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    /// Shows `address`; called before the page becomes visible.
    virtual void open(const Address& address) = 0;
    /// Title above the page, in the reader's language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Ctrl+F: the page's own search field takes the focus; false where it has none.
    virtual bool search() { return false; }
    /// Files were dropped on the window; true when this page knows what to do with them.
    virtual bool take(const QStringList& /*paths*/) { return false; }
    /// Something is still being made that belongs on the page: a picture of it waits.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// Called before the page is left or the window closes: drafts are written now.
    virtual void leave() {}

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);
    void titleChanged();

protected:
    /// Reads everything anew.
    virtual void reload() = 0;
    void showEvent(QShowEvent* event) override;

    Desk& desk_;

private:
    bool stale_ = true;
};

}  // namespace kamerklaar::ui
