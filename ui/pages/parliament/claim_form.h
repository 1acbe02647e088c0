// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/parliament/report_moment.h"
#include "ui/widgets/field_form.h"

class QLineEdit;

namespace kamerklaar::ui {

class ChoiceCombo;
class FigureLine;

/// Words that are true under a condition: one that stands ready, or a comparison of two figures, or
/// of a figure and a number. Whether it holds is said while it is typed.
class ClaimForm : public FieldForm {
    Q_OBJECT
public:
    explicit ClaimForm(domain::Language language, QWidget* parent = nullptr);

    void show(std::shared_ptr<const ReportMoment> moment);
    /// Of words that stand in the text already, or of words to be typed here.
    void begin(const QString& condition, bool needsWords);

Q_SIGNALS:
    /// An empty condition makes the words ordinary ones.
    void done(const QString& condition, const QString& words);

private:
    [[nodiscard]] QWidget* makeComparison();
    void takeReady();
    void compose();
    void spellOut();
    void judge();
    void read();

    std::shared_ptr<const ReportMoment> moment_;
    ChoiceCombo* ready_;
    FigureLine* left_;
    ChoiceCombo* sign_;
    FigureLine* right_;
    QLineEdit* condition_;
    QLineEdit* words_;
    bool needsWords_ = false;
};

}  // namespace kamerklaar::ui
