// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/grant_lines.h"
#include "work/deciding.h"

class QVBoxLayout;

namespace kamerklaar::ui {

class Asker;
class Card;
class DecisionBar;
class ListTable;
class RecordCard;
class RemarkList;
class Strip;

/// One decision: what it says, what it changes, what stands out, and what can be done with it by
/// whom.
class DecisionPage : public Page {
    Q_OBJECT
public:
    DecisionPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    void leave() override;

protected:
    void reload() override;

private:
    void addParts(QVBoxLayout* body);
    /// The form of the decision's kind, which another kind takes the place of.
    void makeCard();
    void showCase();
    void showFindings();
    void showChanges();
    void change();
    void approve();
    void decline();
    void reverse();
    void makeLetter();
    void say(const domain::Outcome& outcome);
    [[nodiscard]] std::optional<QString> askReason(const QString& title, const QString& text,
                                                   const QString& yes);

    Asker& asker_;
    domain::DecisionId id_;
    std::optional<work::DecisionCase> case_;
    DecisionBar* bar_;
    Strip* refusal_;
    Strip* done_;
    Card* changes_;
    ColumnModel<GrantLine>* lines_;
    ListTable* table_;
    Card* findings_;
    RemarkList* remarks_;
    QWidget* holder_;
    RecordCard* card_ = nullptr;
    std::optional<domain::DecisionKind> cardKind_;
    domain::MunicipalityId cardMunicipality_;
};

}  // namespace kamerklaar::ui
