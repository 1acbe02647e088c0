// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/section.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/text_box.h"

namespace kamerklaar::ui {

Section::Section(const QString& name, const QString& title, const QString& explanation,
                 BoundFields& form, QWidget* parent)
    : QWidget(parent), form_(form), name_(name), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(room::page, room::wide, room::page, room::page);
    layout_->setSpacing(room::wide);
    if (!title.isEmpty()) {
        auto* heading = new QLabel(title, this);
        setRole(heading, TextRole::Heading);
        layout_->addWidget(heading);
    }
    if (!explanation.isEmpty()) {
        auto* label = new QLabel(explanation, this);
        label->setWordWrap(true);
        setRole(label, TextRole::Quiet);
        layout_->addWidget(label);
    }
}

FieldRow* Section::addText(const std::string& path, const QString& name, int lines) {
    return addRow(path, name, new TextBox(lines, this), FieldRow::Shape::Above);
}

FieldRow* Section::addChoice(const std::string& path, const QString& name, const Choices& choices,
                             ChoiceCombo::None none) {
    FieldRow* row =
        addRow(path, name, new ChoiceCombo(choices, this, none), FieldRow::Shape::Beside);
    form_.setChoices(path, choices);
    return row;
}

void Section::add(QWidget* widget) {
    layout_->addWidget(widget);
}

void Section::finish() {
    layout_->addStretch(1);
}

}  // namespace kamerklaar::ui
