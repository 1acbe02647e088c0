// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QPointer>

#include "ui/pages/dossier/dossier_tab.h"

class QVBoxLayout;

namespace kamerklaar::ui {

class RecordCard;

/// A tab with records of a municipality: an overview, and in its place the card of the one that is
/// being read or entered.
class RecordsTab : public DossierTab {
    Q_OBJECT
public:
    void show(domain::MunicipalityId municipality) final;

protected:
    RecordsTab(Desk& desk, QWidget* parent);

    [[nodiscard]] domain::MunicipalityId municipality() const { return municipality_; }
    /// What stays in sight above both.
    [[nodiscard]] QVBoxLayout& head() const;
    /// Where the parts of the overview stand.
    [[nodiscard]] QVBoxLayout& overview() const;

    /// Shows a new card in place of the overview, until it is put away. `beside` stands at its
    /// right.
    void put(RecordCard* card, QWidget* beside = nullptr);
    /// nullptr while there is none.
    [[nodiscard]] RecordCard* card() const { return card_; }
    /// What was typed is kept as a draft.
    void close();

    /// Reads everything anew; `isOther` when another municipality was shown before.
    virtual void showOverview(bool isOther) = 0;

private:
    domain::MunicipalityId municipality_;
    QWidget* head_;
    QWidget* place_;
    QWidget* overview_;
    RecordCard* card_ = nullptr;
    QPointer<QWidget> holder_;
    QPointer<QWidget> opener_;
};

}  // namespace kamerklaar::ui
