// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"

class QLineEdit;

namespace kamerklaar::ui {

/// Somebody who is to work in this file; their roles are given in the list.
class PersonForm : public FieldForm {
    Q_OBJECT
public:
    explicit PersonForm(Desk& desk, QWidget* parent = nullptr);

    /// Empty, with the focus in its first field.
    void begin();

private:
    void save();

    Desk& desk_;
    QLineEdit* account_;
    QLineEdit* name_;
};

}  // namespace kamerklaar::ui
