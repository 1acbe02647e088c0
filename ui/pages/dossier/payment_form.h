// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/decision.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"

class QComboBox;
class QLineEdit;

namespace kamerklaar::ui {

class DateEdit;
class MoneyEdit;

/// Prepares a payment; a second person approves it.
class PaymentForm : public FieldForm {
    Q_OBJECT
public:
    explicit PaymentForm(Desk& desk, QWidget* parent = nullptr);

    /// An empty form for the instalment that comes next, with what is still to be paid of it.
    void begin(domain::MunicipalityId municipality);

private:
    void fillAmounts();
    void prepare();

    Desk& desk_;
    domain::Decision decision_;  ///< what the form started from
    std::vector<domain::Instalment> instalments_;
    QComboBox* instalment_;
    DateEdit* payOn_;
    MoneyEdit* net_;
    MoneyEdit* vatFund_;
    QLineEdit* reference_;
};

}  // namespace kamerklaar::ui
