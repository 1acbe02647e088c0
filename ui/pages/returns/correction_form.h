// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/returns/answer_grid.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kamerklaar::ui {

class ProblemLine;

/// Puts another value in the place of what a municipality wrote in one cell, with the reason.
class CorrectionForm : public QWidget {
    Q_OBJECT
public:
    explicit CorrectionForm(domain::Language language, QWidget* parent = nullptr);

    /// nullptr for no cell. What is being typed for the same cell stays.
    void show(const AnswerLine* line);
    void setProblems(const domain::Problems& problems);
    void setEditable(bool isEditable);
    void takeFocus();

Q_SIGNALS:
    void correctWanted(const QString& key, const QString& text, const QString& reason);
    void takeBackWanted(const QString& key);

private:
    void offer();

    QString key_;
    bool isEditable_ = false;
    bool isGiven_ = false;
    bool isCorrected_ = false;
    QLabel* about_;
    QLineEdit* value_;
    QLineEdit* reason_;
    QPushButton* correct_;
    QPushButton* takeBack_;
    ProblemLine* problems_;
};

}  // namespace kamerklaar::ui
