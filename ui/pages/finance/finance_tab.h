// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/shell/address.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

/// One tab of the finances. It reads when it is shown, not before.
class FinanceTab : public QWidget {
    Q_OBJECT
public:
    FinanceTab(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {}

    /// Reads everything anew.
    virtual void refresh() = 0;
    /// A jump led to something on this tab: what follows the tab's own name in the address.
    virtual void openPart(const QString& /*part*/) {}

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

protected:
    Desk& desk_;
};

/// Where a row about a municipality leads: a tab of its dossier.
[[nodiscard]] inline Address dossierOf(domain::MunicipalityId municipality, const char* tab) {
    return {Place::Dossier, municipality.value, QLatin1String(tab)};
}

}  // namespace kamerklaar::ui
