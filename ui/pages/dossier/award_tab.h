// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/preparing_tab.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/grant_lines.h"

namespace kamerklaar::ui {

class Card;
class DateEdit;
class FieldRow;
class ListTable;
class Offers;

/// The grant as it stands or stood on any day, the decisions that made it so, and where the next
/// one is prepared.
class AwardTab : public PreparingTab {
    Q_OBJECT
public:
    AwardTab(Desk& desk, QWidget* parent);
    /// The code of a kind of decision: one is prepared. "amendment/3" is because of that
    /// notification.
    void openPart(const QString& part) override;

protected:
    void showOverview(bool isOther) override;

private:
    void makeGrantCard();
    void makeOffers();
    void showGrant();
    void begin(domain::DecisionKind kind, std::int64_t fromNotification = 0);
    [[nodiscard]] QString extensionRules() const;

    Card* grant_;
    DateEdit* day_;
    FieldRow* dayRow_;
    ColumnModel<GrantLine>* lines_;
    ListTable* table_;
    Offers* offers_;
};

}  // namespace kamerklaar::ui
