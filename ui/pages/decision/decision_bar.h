// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

#include "ui/shell/desk.h"
#include "work/deciding.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class ProblemLine;
class StatusChip;

/// Where a decision stands, who did what, and what can be done with it now; beside a button that
/// cannot be pressed stands why.
class DecisionBar : public QFrame {
    Q_OBJECT
public:
    explicit DecisionBar(const Desk& desk, QWidget* parent = nullptr);

    void show(const work::DecisionCase& shown, bool isBeingChanged);

Q_SIGNALS:
    void dossierWanted();
    void approveWanted();
    void declineWanted();
    void changeWanted();
    void reverseWanted();
    void letterWanted();

private:
    using Wanted = void (DecisionBar::*)();
    QPushButton* addButton(const QString& text, const char* name, Wanted wanted);
    [[nodiscard]] QString history(const work::DecisionCase& shown) const;

    const Desk& desk_;
    StatusChip* status_;
    QLabel* history_;
    ProblemLine* inTheWay_;
    QLabel* saveFirst_;
    QPushButton* dossier_;
    QPushButton* approve_ = nullptr;
    QPushButton* decline_ = nullptr;
    QPushButton* change_ = nullptr;
    QPushButton* reverse_ = nullptr;
    QPushButton* letter_ = nullptr;
};

/// The letter that goes with a decision of this kind; nothing for kinds without one.
[[nodiscard]] std::optional<domain::LetterKind> letterOf(domain::DecisionKind kind);

}  // namespace kamerklaar::ui
