// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"

namespace kamerklaar::ui {

class ListTable;

/// The decisions of some kinds in one dossier, the latest first, each with where it stands.
class DecisionList : public Card {
    Q_OBJECT
public:
    /// `whenEmpty` says what will stand here.
    DecisionList(Desk& desk, const QString& heading, const QString& whenEmpty,
                 std::vector<domain::DecisionKind> kinds, QWidget* parent = nullptr);

    void show(domain::MunicipalityId municipality);

    struct Line {
        domain::Decision decision;
        QString preparedBy;
        QString decidedBy;
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    /// Of one of the kinds, or the counter-act of one that is.
    [[nodiscard]] bool belongs(const domain::Decision& decision,
                               const std::vector<domain::Decision>& all) const;

    Desk& desk_;
    QString whenEmpty_;
    std::vector<domain::DecisionKind> kinds_;
    ColumnModel<Line>* model_;
    ListTable* table_;
};

}  // namespace kamerklaar::ui
