// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/preparing_tab.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/grant_lines.h"

class QPushButton;

namespace kamerklaar::ui {

class Card;
class DateEdit;
class FieldRow;
class ListTable;

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
    void makeDecisionButtons();
    void showGrant();
    void showButtons();
    [[nodiscard]] QString extensionRules() const;

    struct Button {
        domain::DecisionKind kind;
        QPushButton* button;
    };
    Card* grant_;
    DateEdit* day_;
    FieldRow* dayRow_;
    ColumnModel<GrantLine>* lines_;
    ListTable* table_;
    std::vector<Button> buttons_;
};

}  // namespace kamerklaar::ui
