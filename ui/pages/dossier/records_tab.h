// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/record_place.h"
#include "ui/pages/dossier/dossier_tab.h"

class QVBoxLayout;

namespace kamerklaar::ui {

class RecordCard;

/// A tab with records of a municipality.
class RecordsTab : public DossierTab {
    Q_OBJECT
public:
    void show(domain::MunicipalityId municipality) final;

protected:
    RecordsTab(Desk& desk, QWidget* parent);

    [[nodiscard]] domain::MunicipalityId municipality() const { return municipality_; }
    [[nodiscard]] QVBoxLayout& head() const { return place_->head(); }
    [[nodiscard]] QVBoxLayout& overview() const { return place_->overview(); }
    void put(RecordCard* card, QWidget* beside = nullptr) { place_->put(card, beside); }
    [[nodiscard]] RecordCard* card() const { return place_->card(); }
    void close() { place_->close(); }

    /// Reads everything anew; `isOther` when another municipality was shown before.
    virtual void showOverview(bool isOther) = 0;

private:
    domain::MunicipalityId municipality_;
    RecordPlace* place_;
};

}  // namespace kamerklaar::ui
