// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/forms/bound_fields.h"

class QVBoxLayout;

namespace kamerklaar::ui {

/// One part of the form, with its name in the index. A section makes its fields, tells the form
/// which path each stands for, and is done.
class Section : public QWidget {
    Q_OBJECT
public:
    /// `name` is for the index, short; `title` stands above the fields.
    Section(const QString& name, const QString& title, const QString& explanation,
            BoundFields& form, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const { return name_; }

protected:
    /// A line for a date, an amount or a number.
    template <typename Edit>
    FieldRow* addEntry(const std::string& path, const QString& name) {
        auto* edit = new Edit(this);
        return addRow(path, name, edit, FieldRow::Shape::Beside);
    }
    FieldRow* addText(const std::string& path, const QString& name, int lines = 4);
    FieldRow* addChoice(const std::string& path, const QString& name, const Choices& choices,
                        ChoiceCombo::None none = ChoiceCombo::None::Offered);

    template <typename Edit>
    FieldRow* addRow(const std::string& path, const QString& name, Edit* edit,
                     FieldRow::Shape shape) {
        auto* row = new FieldRow(name, edit, form_.language(), shape, this);
        form_.bind(path, edit, row);
        add(row);
        return row;
    }
    void add(QWidget* widget);
    /// Everything after it keeps to the top.
    void finish();

    BoundFields& form_;

private:
    QString name_;
    QVBoxLayout* layout_;
};

}  // namespace kamerklaar::ui
