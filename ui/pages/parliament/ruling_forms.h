// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"
#include "work/publication_checks.h"

namespace kamerklaar::ui {

class ChoiceCombo;
class TextBox;

/// Whether something that looks like personal data may stand, with the reason.
class RulingForm : public FieldForm {
    Q_OBJECT
public:
    explicit RulingForm(Desk& desk, QWidget* parent = nullptr);
    void begin(int year, const work::PublicationCheck& check);

private:
    void save();

    Desk& desk_;
    ChoiceCombo* mayStand_;
    TextBox* reason_;
    domain::PublicationRuling ruling_;
};

/// Why a figure differs from the edition that was sealed before.
class RestatementForm : public FieldForm {
    Q_OBJECT
public:
    explicit RestatementForm(Desk& desk, QWidget* parent = nullptr);
    void begin(int year, const work::PublicationCheck& check);

private:
    void save();

    Desk& desk_;
    TextBox* reason_;
    domain::Restatement restatement_;
};

}  // namespace kamerklaar::ui
