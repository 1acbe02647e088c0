// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "work/selecting.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class Asker;
class RankingCard;
class RemarkList;
class SensitivityCard;
class Strip;
class WeightsCard;

/// Which municipalities need the grant most: a table of relative police figures is loaded, the
/// ranking follows from it and from the weights, and the choice is prepared as a decision.
class SelectionPage : public Page {
    Q_OBJECT
public:
    SelectionPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// `item` is a selection; the latest one where it is 0.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeEmpty();
    void load();
    void keepWeights();
    void prepareChoice();
    void fillChoices(const std::vector<domain::Selection>& all);
    void showSelection();
    void showRanking();
    void refuse(const domain::Problems& problems);
    [[nodiscard]] bool isTouched() const;

    Asker& asker_;
    QComboBox* which_;
    QPushButton* load_;
    QPushButton* loadFirst_ = nullptr;  ///< where nothing is loaded yet
    QPushButton* keep_;
    QPushButton* prepare_;
    Strip* madeUp_;
    Strip* refusal_;
    QWidget* body_;
    QWidget* empty_;
    QLabel* source_;
    WeightsCard* weights_;
    RankingCard* ranking_;
    SensitivityCard* sensitivity_;
    RemarkList* findings_;
    domain::Selection stored_;  ///< as it was read
    domain::Selection tried_;   ///< with the weights as they are typed
};

}  // namespace kamerklaar::ui
