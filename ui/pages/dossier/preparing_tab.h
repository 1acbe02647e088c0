// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QPointer>

#include "domain/decision.h"
#include "ui/pages/dossier/dossier_tab.h"

class QVBoxLayout;

namespace kamerklaar::ui {

class DecisionList;
class Preparing;

/// A tab on which decisions are prepared: an overview, and in its place the form of the decision
/// that is being entered.
class PreparingTab : public DossierTab {
    Q_OBJECT
public:
    void show(domain::MunicipalityId municipality) final;

protected:
    PreparingTab(Desk& desk, QWidget* parent);

    [[nodiscard]] domain::MunicipalityId municipality() const { return municipality_; }
    /// Where the parts of the overview stand.
    [[nodiscard]] QVBoxLayout& overview() const;
    void addDecisions(DecisionList* decisions);
    [[nodiscard]] Preparing& preparing() const { return *preparing_; }
    /// What a new decision of this kind starts from.
    [[nodiscard]] domain::Decision proposalOf(domain::DecisionKind kind);
    void prepare(const domain::Decision& proposal);

    /// Reads everything anew; `isOther` when another municipality was shown before.
    virtual void showOverview(bool isOther) = 0;

private:
    domain::MunicipalityId municipality_;
    Preparing* preparing_;
    QWidget* overview_;
    DecisionList* decisions_ = nullptr;
    QPointer<QWidget> opener_;
};

}  // namespace kamerklaar::ui
