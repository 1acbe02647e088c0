// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/widgets/problem_line.h"

class QLabel;

namespace kamerklaar::ui {

/// One field of a form: its name, the field, what it was last year beside it, and below it what is
/// wrong. The name is the field's buddy and its name for a screen reader.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    enum class Shape {
        Beside,  ///< name before the field: short values
        Above,   ///< name over the field: texts
    };
    FieldRow(const QString& name, QWidget* field, domain::Language language,
             Shape shape = Shape::Beside, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* field() const { return field_; }
    [[nodiscard]] QString name() const { return name_; }
    /// "Last year: …"; nothing is shown for an empty text.
    void setLastYear(const QString& value);
    /// The same place for another source: the words as they are given.
    void setBeside(const QString& words);
    /// A quiet word that stays below the field: what is asked here.
    void setHint(const QString& hint);
    void setProblems(const domain::Problems& problems);

private:
    QString name_;
    QWidget* field_;
    QLabel* beside_;
    QLabel* hint_;
    ProblemLine* problems_;
};

/// Marks a field in the style sheet with the gravest of these problems: property "severity" is
/// refused, asks, flagged or empty.
void markSeverity(QWidget* field, const domain::Problems& problems);

}  // namespace kamerklaar::ui
