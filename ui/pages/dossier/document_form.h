// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"

class QLabel;
class QLineEdit;

namespace kamerklaar::ui {

class DateEdit;
class Segments;

/// Keeps a file that came in or goes out, with what the archive needs to know about it.
class DocumentForm : public FieldForm {
    Q_OBJECT
public:
    explicit DocumentForm(Desk& desk, QWidget* parent = nullptr);

    /// For this file; false when it cannot be read.
    [[nodiscard]] bool begin(const domain::Subject& subject, const QString& path);

private:
    void keep();

    Desk& desk_;
    domain::CaseDocument document_;
    std::string content_;
    QLabel* fileName_;
    Segments* direction_;
    DateEdit* date_;
    QLineEdit* sender_;
    QLineEdit* caseNumber_;
    QLineEdit* reference_;
};

}  // namespace kamerklaar::ui
