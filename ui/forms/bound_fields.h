// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <functional>
#include <string>
#include <vector>

#include "domain/notation.h"
#include "domain/scheme.h"
#include "ui/forms/texts.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/line_table.h"

namespace kamerklaar::ui {

/// Which widget stands for which field path, both ways. Sections tell it what they made; the rest
/// of the page sees texts and problems and never a widget.
class BoundFields : public QObject {
    Q_OBJECT
public:
    BoundFields(const domain::Scheme& scheme, domain::Language language, QObject* parent = nullptr);

    [[nodiscard]] const domain::Scheme& scheme() const { return scheme_; }
    [[nodiscard]] domain::Language language() const { return language_; }
    [[nodiscard]] Choices termChoices(domain::TermKind kind) const {
        return choicesOf(scheme_.termsOf(kind), language_);
    }

    // ---- For the sections, while they are made ----

    using ShowProblems = std::function<void(const domain::Problems&)>;
    using ShowLastYear = std::function<void(const QString&)>;

    /// `field` is a TypedEdit, TextBox or ChoiceCombo.
    template <typename Edit>
    void bind(const std::string& path, Edit* field, ShowProblems problems, ShowLastYear lastYear) {
        field->setObjectName(QString::fromStdString(path));
        connect(field, &Edit::edited, this, [this, path] { Q_EMIT edited(path); });
        connect(field, &Edit::left, this, [this, path] { Q_EMIT left(path); });
        fields_.push_back({path,
                           field,
                           [field] { return field->typed(); },
                           [field](const QString& text) { field->setTyped(text); },
                           std::move(problems),
                           std::move(lastYear),
                           {},
                           false});
    }
    template <typename Edit>
    void bind(const std::string& path, Edit* field, FieldRow* row) {
        bind(
            path, field, [row](const domain::Problems& problems) { row->setProblems(problems); },
            [row](const QString& text) { row->setLastYear(text); });
    }
    /// For a choice: its names, so that last year's code is shown in words.
    void setChoices(const std::string& path, Choices choices);
    /// For a field that is shown and never typed in.
    void setReadOnly(const std::string& path);
    void bindLines(const std::string& list, LineTable* table);
    /// Problems of `path` that no field takes, such as "sectors" as a whole; `widget` is where a
    /// jump to them leads, where no field lies below the path.
    void bindProblems(const std::string& path, ShowProblems problems, QWidget* widget = nullptr);

    // ---- For the page ----

    [[nodiscard]] Texts texts() const;
    [[nodiscard]] ListNames lists() const;
    /// Nobody is told that something was edited.
    void setTexts(const Texts& texts);
    void setLastYear(const Texts& texts);
    void setEditable(bool editable);
    /// Shows each problem at its field; returns those that no field takes.
    domain::Problems showProblems(const domain::Problems& problems);
    /// The widget of a path; nullptr for none.
    [[nodiscard]] QWidget* widgetOf(const std::string& path) const;
    /// The same, after its line or cell was made current.
    [[nodiscard]] QWidget* reach(const std::string& path) const;
    /// The path of the cell that is current in a list; empty where `list` is none.
    [[nodiscard]] std::string cellPath(const std::string& list) const;
    /// What the reader calls a field: "Summary", "Interventions, line 3: Name".
    [[nodiscard]] QString nameOf(const std::string& path) const;
    /// A text as it is read: for a choice the name of its code.
    [[nodiscard]] QString wordsAt(const std::string& path, const QString& text) const;

Q_SIGNALS:
    /// Made by hand. `path` is the field's, or that of a list as a whole.
    void edited(const std::string& path);
    /// Other texts were put into the form.
    void replaced();
    /// The field was left: what it says may be judged now.
    void left(const std::string& path);

private:
    struct Field {
        std::string path;
        QWidget* widget;
        std::function<QString()> typed;
        std::function<void(const QString&)> setTyped;
        ShowProblems showProblems;
        ShowLastYear showLastYear;
        Choices choices;
        bool isReadOnly;
    };
    struct Lines {
        std::string list;
        LineTable* table;
    };
    struct Whole {
        std::string path;
        ShowProblems showProblems;
        QWidget* widget;
    };
    [[nodiscard]] Field* fieldAt(const std::string& path);
    [[nodiscard]] const Field* fieldAt(const std::string& path) const;
    void showInLines(const Lines& lines, const domain::Problems& problems,
                     std::vector<bool>& taken) const;

    const domain::Scheme& scheme_;
    domain::Language language_;
    std::vector<Field> fields_;
    std::vector<Lines> lines_;
    std::vector<Whole> wholes_;
};

}  // namespace kamerklaar::ui
