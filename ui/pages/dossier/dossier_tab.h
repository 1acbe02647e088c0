// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "domain/municipality.h"
#include "ui/shell/address.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

/// One tab of a dossier. It reads when it is shown, not before.
class DossierTab : public QWidget {
    Q_OBJECT
public:
    DossierTab(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {}

    /// Reads everything of this municipality anew.
    virtual void show(domain::MunicipalityId municipality) = 0;
    /// A jump led to something on this tab, after show(): what follows the tab's own name in the
    /// address.
    virtual void openPart(const QString& /*part*/) {}

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

protected:
    Desk& desk_;
};

}  // namespace kamerklaar::ui
