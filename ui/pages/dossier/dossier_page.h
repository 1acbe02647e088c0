// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/page.h"
#include "ui/widgets/grant_cards.h"

class QLabel;
class QTabWidget;

namespace kamerklaar::ui {

class Asker;
class DossierTab;
class FigureCard;
class FigureRow;

/// Everything about one municipality's grant.
class DossierPage : public Page {
    Q_OBJECT
public:
    DossierPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// `item` is the municipality; the first one where it is 0.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;

protected:
    void reload() override;

private:
    /// `hint` explains the term of the law that the tab is called by, where it is one.
    void addTab(DossierTab* tab, const QString& name, const QString& title,
                const QString& hint = {});
    void showTab();
    void showHead();
    void openMunicipality(domain::MunicipalityId wanted);
    void showPart(const QString& part);

    domain::Municipality municipality_;
    QLabel* where_;
    FigureRow* figures_;
    GrantCards grant_;
    QTabWidget* tabs_;
};

}  // namespace kamerklaar::ui
