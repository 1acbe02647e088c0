// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"

class QLineEdit;

namespace kamerklaar::ui {

class ChoiceCombo;
class DateEdit;

/// A deadline that neither the regulation nor a letter sets.
class DeadlineForm : public FieldForm {
    Q_OBJECT
public:
    explicit DeadlineForm(Desk& desk, QWidget* parent = nullptr);

    /// Empty, with the focus in its first field.
    void begin();

private:
    void save();

    Desk& desk_;
    QLineEdit* name_;
    DateEdit* due_;
    QLineEdit* source_;
    ChoiceCombo* municipality_;
};

}  // namespace kamerklaar::ui
