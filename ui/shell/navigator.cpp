// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/navigator.h"

namespace kamerklaar::ui {

Address Navigator::current() const {
    return at_ < 0 ? Address() : visited_[static_cast<std::size_t>(at_)];
}

void Navigator::goTo(const Address& address) {
    if (at_ >= 0 && current() == address) {
        // The page may have turned to another part meanwhile.
        if (!address.part.isEmpty()) {
            Q_EMIT arrived(address);
        }
        return;
    }
    visited_.erase(visited_.begin() + at_ + 1, visited_.end());
    visited_.push_back(address);
    ++at_;
    Q_EMIT arrived(address);
}

void Navigator::back() {
    if (canGoBack()) {
        --at_;
        Q_EMIT arrived(current());
    }
}

void Navigator::forward() {
    if (canGoForward()) {
        ++at_;
        Q_EMIT arrived(current());
    }
}

}  // namespace kamerklaar::ui
