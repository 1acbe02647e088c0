// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"

class QComboBox;
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

    /// What a document can belong to, and what that is called.
    struct Owner {
        domain::Subject subject;
        QString name;
    };
    /// For this file; false when it cannot be read. It belongs to the first of `owners` unless
    /// another is chosen.
    [[nodiscard]] bool begin(std::vector<Owner> owners, const QString& path);

private:
    void keep();

    Desk& desk_;
    domain::CaseDocument document_;
    std::string content_;
    std::vector<Owner> owners_;
    QLabel* fileName_;
    QComboBox* owner_;
    Segments* direction_;
    DateEdit* date_;
    QLineEdit* sender_;
    QLineEdit* caseNumber_;
    QLineEdit* reference_;
};

}  // namespace kamerklaar::ui
