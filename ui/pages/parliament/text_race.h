// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "ui/forms/race.h"
#include "ui/widgets/rich_values.h"

class QLabel;
class QPushButton;
class QTextEdit;

namespace kamerklaar::ui {

/// Somebody else saved the same chapter meanwhile: both texts beside each other, with what is in
/// one of them only, and the choice between them. Nothing that was typed is lost by either.
class TextRace : public QFrame {
    Q_OBJECT
public:
    explicit TextRace(QWidget* parent = nullptr);

    void show(const Race& race, const std::string& mine, const RichValues& values);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();

private:
    QLabel* words_;
    QLabel* theirHeading_;
    QTextEdit* mine_;
    QTextEdit* theirs_;
    QPushButton* keep_;
    QPushButton* take_;
};

}  // namespace kamerklaar::ui
