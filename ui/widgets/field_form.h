// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "domain/notation.h"
#include "domain/problem.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace kamerklaar::ui {

class FieldRow;
class ProblemLine;

/// A short form for one act, with the problems beside its fields, a button that does it and one
/// that puts the form away.
class FieldForm : public Card {
    Q_OBJECT
public:
    FieldForm(const QString& heading, const QString& doText, domain::Language language,
              QWidget* parent = nullptr);

    /// `path` is what problems call the field.
    void addField(const std::string& path, const QString& name, QWidget* field);
    /// Those without a field of this form stand above the buttons.
    void setProblems(const domain::Problems& problems);
    void takeFocus();

Q_SIGNALS:
    void wanted();
    void putAway();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    domain::Language language_;
    std::map<std::string, FieldRow*> rows_;
    QWidget* fields_;
    ProblemLine* others_;
    QPushButton* do_;
};

}  // namespace kamerklaar::ui
