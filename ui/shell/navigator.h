// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <vector>

#include "ui/shell/address.h"

namespace kamerklaar::ui {

/// Where one has been, so that every jump can be taken back: Alt+Left and Alt+Right.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] Address current() const;
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < static_cast<int>(visited_.size()); }

    /// Drops what lay ahead, as a browser does. Going where one is adds nothing to
    /// them.
    void goTo(const Address& address);
    void back();
    void forward();

Q_SIGNALS:
    void arrived(const kamerklaar::ui::Address& address);

private:
    std::vector<Address> visited_;
    int at_ = -1;
};

}  // namespace kamerklaar::ui
