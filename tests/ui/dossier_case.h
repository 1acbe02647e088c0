// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QPushButton>

#include "ui/pages/dossier/dossier_page.h"
#include "ui/support.h"
#include "work/deciding.h"

namespace kamerklaar::tests {

/// The dossier of Gouda on the screen, and people who decide about it.
struct DossierCase {
    explicit DossierCase(const char* tab, Office::Filled filled = Office::Filled::No)
        : office(filled), page(std::make_unique<ui::DossierPage>(*office.desk, office.asker)) {
        for (const domain::Municipality& municipality : office.store->municipalities().all()) {
            if (municipality.name == "Gouda") {
                gouda = municipality.id;
            }
        }
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jump = address; });
        page->open({ui::Place::Dossier, gouda.value, QLatin1String(tab)});
        showPage(*page);
    }

    template <typename Widget>
    [[nodiscard]] Widget& at(const char* tab, const char* name) const {
        return child<Widget>(child<QWidget>(*page, tab), name);
    }
    void pressAt(const char* tab, const char* name) const { press(at<QPushButton>(tab, name)); }

    [[nodiscard]] domain::Decision proposal(domain::DecisionKind kind) const {
        return work::proposal(office.desk->context(), kind, gouda);
    }
    /// Prepared at this desk and waiting.
    domain::Decision prepare(const domain::Decision& decision) const {
        const auto prepared = work::prepare(office.desk->context(), decision);
        REQUIRE(prepared.has_value());
        return *prepared;
    }
    /// Prepared at this desk, approved by somebody else.
    domain::Decision decide(const domain::Decision& decision, const char* by = "Bas Bos") {
        const domain::Decision prepared = prepare(decision);
        const domain::Outcome approved =
            work::approve(office.colleague(by), prepared.id, prepared.version);
        REQUIRE(approved.has_value());
        return office.store->decisions().find(prepared.id).value();
    }
    domain::Decision award() { return decide(proposal(domain::DecisionKind::Award)); }
    [[nodiscard]] std::vector<domain::Decision> waiting() const {
        return office.store->decisions().prepared();
    }

    Office office;
    domain::MunicipalityId gouda;
    std::optional<ui::Address> jump;
    std::unique_ptr<ui::DossierPage> page;
};

}  // namespace kamerklaar::tests
