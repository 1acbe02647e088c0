// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "ui/forms/form_plan.h"
#include "ui/forms/section.h"
#include "ui/forms/sketch.h"

namespace kamerklaar::ui {

/// One part of a form that is made from a noun's description: each field has the editor of its
/// kind.
class PartSection : public Section {
    Q_OBJECT
public:
    PartSection(const QString& title, const QString& explanation, BoundFields& form,
                QWidget* parent = nullptr);

    FieldRow* addField(const FieldSketch& field, const QString& name, const FieldLook& look);

    using NameOfColumn = std::function<QString(const std::string& column)>;
    void addLines(const FieldSketch& list, const QString& name, const FieldLook& look,
                  const NameOfColumn& nameOf);

private:
    FieldRow* rowFor(const FieldSketch& field, const QString& name, const FieldLook& look);
};

}  // namespace kamerklaar::ui
