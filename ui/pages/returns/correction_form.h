// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/returns/answer_grid.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kamerklaar::ui {

class ProblemLine;

/// Puts another value in the place of what a municipality wrote in one cell, adds a line to a list
/// or leaves one out, each with the reason.
class CorrectionForm : public QWidget {
    Q_OBJECT
public:
    explicit CorrectionForm(domain::Language language, QWidget* parent = nullptr);

    /// nullptr for no cell. What is being typed for the same cell stays.
    void show(const AnswerLine* line);
    void setProblems(const domain::Problems& problems);
    void setEditable(bool isEditable);
    /// The lists of the return that lines can be added to; none for a return without lists.
    void setLists(const work::returns::Reading& reading);
    void takeFocus();

Q_SIGNALS:
    void correctWanted(const QString& key, const QString& text, const QString& reason);
    void takeBackWanted(const QString& key);
    void addLineWanted(const QString& sheetKey, const QString& reason);
    void leaveOutWanted(const QString& line, const QString& reason);
    void putBackWanted(const QString& line);

private:
    [[nodiscard]] QWidget* makeButtons();
    void takeBackOrPutBack();
    void offer();

    QString key_;
    QString line_;
    bool isLeftOut_ = false;
    bool isEditable_ = false;
    bool isGiven_ = false;
    bool isCorrected_ = false;
    QLabel* about_;
    QLineEdit* value_;
    QLineEdit* reason_;
    QPushButton* correct_;
    QPushButton* takeBack_;
    QPushButton* addLine_;
    QMenu* lists_;
    QPushButton* leaveOut_;
    ProblemLine* problems_;
};

}  // namespace kamerklaar::ui
