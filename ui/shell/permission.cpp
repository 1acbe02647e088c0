// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/permission.h"

#include <QtCore/QVariant>
#include <QtWidgets/QAbstractButton>

#include "domain/problem_text.h"

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
    const QString own = ownWords(button);
    const bool isPermitted = desk.may(act);
    QString reason;
    if (!isPermitted) {
        const domain::Problem problem{domain::ProblemKind::NotPermitted,
                                      {},
                                      {work::rolesFor(act).code()},
                                      domain::Severity::Refused,
                                      {}};
        reason = QString::fromStdString(domain::sentence(problem, desk.language()));
    }
    button.setEnabled(isPermitted && otherwise);
    button.setToolTip(isPermitted ? own : reason);
    button.setAccessibleDescription(reason);
}

}  // namespace kamerklaar::ui
