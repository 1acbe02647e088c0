// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/returns/brought.h"
#include "ui/shell/desk.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class AnswerGrid;
class ChoiceCombo;
class CorrectionForm;
class RemarkList;

/// One return: everything there is to say about it at the left, its cells at the right, and what
/// can be done with it.
class ReturnView : public QWidget {
    Q_OBJECT
public:
    explicit ReturnView(Desk& desk, QWidget* parent = nullptr);

    /// Points to something that must stay until another one is shown; nothing for none.
    void show(std::optional<Sight> one);
    [[nodiscard]] CorrectionForm& correction() const { return *correction_; }
    /// To the first cell of a line of a list.
    void goToLine(const std::string& line);

Q_SIGNALS:
    void takeOverWanted();
    void sendBackWanted();
    /// 0 for what the file says.
    void senderChosen(qint64 municipality);
    /// Of a SiSa return; 0 for what the file says.
    void yearChosen(int year);
    void reportWanted();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QString whyNotSentBack() const;
    void showMessages();
    void showCell();
    void follow(const QString& target);

    Desk& desk_;
    std::optional<Sight> one_;
    QLabel* title_;
    ChoiceCombo* sender_;
    ChoiceCombo* year_;
    QPushButton* report_;
    QPushButton* sendBack_;
    QPushButton* takeOver_;
    QLabel* heading_;
    RemarkList* messages_;
    AnswerGrid* grid_;
    CorrectionForm* correction_;
};

}  // namespace kamerklaar::ui
