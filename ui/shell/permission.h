// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"

class QAbstractButton;
class QString;

namespace kamerklaar::ui {

/// Lets the button be pressed when the person at the desk has a role for the act and `otherwise`
/// holds. Without a role the reason is its tool tip and what a screen reader says of it. Call it
/// again whenever the page reads anew: roles may change.
void permit(QAbstractButton& button, const Desk& desk, work::Act act, bool otherwise = true);

/// The same, and `why` says what stands in the way where `otherwise` does not hold.
void permit(QAbstractButton& button, const Desk& desk, work::Act act, bool otherwise,
            const QString& why);

/// For what asks for no role: a button that cannot be pressed now says why.
void allow(QAbstractButton& button, bool isPossible, const QString& why);

/// The same for an act that these problems stand in the way of: the button says which.
void permit(QAbstractButton& button, const Desk& desk, work::Act act,
            const domain::Problems& inTheWay);

}  // namespace kamerklaar::ui
