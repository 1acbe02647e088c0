// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/grant_state.h"
#include "ui/pages/dossier/preparing_tab.h"
#include "ui/widgets/column_model.h"

class QLabel;

namespace kamerklaar::ui {

class DateEdit;
class FieldRow;
class ListTable;
class Offers;

/// Settlement and recovery: the term, what the amounts come to and from which source, the grounds,
/// and where the decisions are prepared.
class SettlingTab : public PreparingTab {
    Q_OBJECT
public:
    SettlingTab(Desk& desk, QWidget* parent);
    /// "settlement" or "recovery": one is prepared.
    void openPart(const QString& part) override;

    /// One amount of the reckoning and where it comes from.
    struct Line {
        QString name;
        domain::Money amount;
        QString source;
    };

protected:
    void showOverview(bool isOther) override;

private:
    void makeOffers();
    [[nodiscard]] QWidget* makeTermCard();
    [[nodiscard]] QWidget* makeReckoningCard();
    [[nodiscard]] QWidget* makeGroundsCard();
    void showTerm();
    void showReckoning();
    [[nodiscard]] std::vector<Line> reckoning() const;
    void addSettled(std::vector<Line>& lines) const;
    void begin(domain::DecisionKind kind);
    void prepareSettlement();
    void prepareRecovery();
    /// The last day of the term and the sums, beside the fields of the form.
    void showBeside();

    domain::GrantState state_;
    DateEdit* termStart_;
    FieldRow* termRow_;
    QLabel* lastDay_;
    ColumnModel<Line>* lines_;
    ListTable* table_;
    Offers* offers_;
};

}  // namespace kamerklaar::ui
