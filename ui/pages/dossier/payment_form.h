// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"

class QComboBox;
class QLineEdit;

namespace kamerklaar::ui {

class DateEdit;
class MoneyEdit;

/// Records money that was moved.
class PaymentForm : public FieldForm {
    Q_OBJECT
public:
    explicit PaymentForm(Desk& desk, QWidget* parent = nullptr);

    /// An empty form for the instalment that comes next, with the amounts that were planned.
    void begin(domain::MunicipalityId municipality);

private:
    void fillAmounts();
    void record();

    Desk& desk_;
    domain::MunicipalityId municipality_;
    std::vector<domain::Instalment> instalments_;
    QComboBox* instalment_;
    DateEdit* paidOn_;
    MoneyEdit* net_;
    MoneyEdit* vatFund_;
    QLineEdit* reference_;
};

}  // namespace kamerklaar::ui
