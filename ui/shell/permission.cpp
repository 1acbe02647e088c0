// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/permission.h"

#include <QtCore/QVariant>
#include <QtWidgets/QAbstractButton>

#include "ui/words/sentences.h"

namespace kamerklaar::ui {

namespace {

constexpr const char* ownToolTip = "ownToolTip";

/// What the button says of itself when it may be pressed.
QString ownWords(QAbstractButton& button) {
    if (!button.property(ownToolTip).isValid()) {
        button.setProperty(ownToolTip, button.toolTip());
    }
    return button.property(ownToolTip).toString();
}

}  // namespace

void permit(QAbstractButton& button, const Desk& desk, work::Act act, bool otherwise) {
    permit(button, desk, act, domain::Problems());
    button.setEnabled(button.isEnabled() && otherwise);
}

void permit(QAbstractButton& button, const Desk& desk, work::Act act, bool otherwise,
            const QString& why) {
    permit(button, desk, act, domain::Problems());
    if (button.isEnabled()) {
        allow(button, otherwise, why);
    }
}

void allow(QAbstractButton& button, bool isPossible, const QString& why) {
    const QString own = ownWords(button);
    button.setEnabled(isPossible);
    button.setToolTip(isPossible ? own : why);
    button.setAccessibleDescription(isPossible ? QString() : why);
}

void permit(QAbstractButton& button, const Desk& desk, work::Act act,
            const domain::Problems& inTheWay) {
    const QString own = ownWords(button);
    const domain::Problems reasons = desk.may(act)
                                         ? inTheWay
                                         : domain::Problems{{domain::ProblemKind::NotPermitted,
                                                             {},
                                                             {work::rolesFor(act).code()},
                                                             domain::Severity::Refused,
                                                             {}}};
    const QString words = words::sentences(reasons, desk.language());
    button.setEnabled(reasons.empty());
    button.setToolTip(reasons.empty() ? own : words);
    button.setAccessibleDescription(words);
}

}  // namespace kamerklaar::ui
