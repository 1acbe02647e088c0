// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <map>
#include <string>
#include <vector>

#include "domain/fields.h"
#include "ui/forms/bound_fields.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/sketch.h"

namespace kamerklaar::ui {

class FormHistory;

/// An editor of a noun, made from the noun's own description (domain/describe.h). The object name
/// of each field is its path, that of a grid is the path of its list. Fields that are in no part
/// keep the value that was given.
///
/// It takes and gives the canonical texts of domain/fields.h; domain::fromFields makes the noun.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    RecordForm(const FormPlan& plan, Sketch sketch, const domain::Scheme& scheme,
               domain::Language language, QWidget* parent = nullptr);

    /// As typed; what is no value is empty here and stands in problems(). Empty lines at the end of
    /// a list are left out.
    [[nodiscard]] domain::Fields fields() const;
    /// Of what was typed and is no value, and of days that have to be there and are not.
    [[nodiscard]] domain::Problems problems() const;

    /// Shows each beside its field; returns those that no field of the form takes.
    domain::Problems setProblems(const domain::Problems& problems);
    /// Whether a problem with this path stands beside a field.
    [[nodiscard]] bool takes(const std::string& path) const;
    /// What these fields were last year, beside each.
    void setLastYear(const domain::Fields& fields);
    /// A word of another source beside one field; an empty text takes it away.
    void setBeside(const std::string& path, const QString& words);
    void setEditable(bool editable);
    void undo();
    void redo();
    /// Takes the focus to a field or cell, or to the first field.
    void goTo(const std::string& path = {});

    /// The texts that these fields would have in the form.
    [[nodiscard]] Texts textsOf(const domain::Fields& fields) const;
    /// What goes through the form unseen from now on; what it shows stays as it is.
    void setGiven(domain::Fields fields) { given_ = std::move(fields); }
    /// The fields by their paths, for drafts and races.
    [[nodiscard]] BoundFields& bound() { return bound_; }

Q_SIGNALS:
    void edited();
    /// The field, or a list as a whole, was left: what it says may be judged now.
    void left(const std::string& path);

private:
    void addPart(const FormPart& part, const FormPlan& plan);
    [[nodiscard]] QString nameOf(const std::string& path, const FieldLook& look) const;
    /// The path of a field below this one where the form has none by this name itself, such as the
    /// first day for a period.
    [[nodiscard]] std::string shownPath(const std::string& path) const;
    [[nodiscard]] bool isShown(const std::string& path) const;
    using Cells = std::vector<std::pair<std::string, const FieldSketch*>>;
    [[nodiscard]] Cells cellsOf(const Texts& texts, const FieldSketch& list) const;

    const domain::Scheme& scheme_;
    domain::Language language_;
    domain::Subject::Kind of_;
    BoundFields bound_;
    Sketch sketch_;  ///< of the fields that the form shows
    std::map<std::string, FieldRow*> rows_;
    domain::Fields given_;
    FormHistory* history_ = nullptr;
};

/// The form of a noun.
template <domain::Described Noun>
[[nodiscard]] RecordForm* recordForm(FormPlan plan, const domain::Scheme& scheme,
                                     domain::Language language, QWidget* parent = nullptr) {
    plan.of = Noun::kind;
    return new RecordForm(plan, sketchOf<Noun>(scheme, language), scheme, language, parent);
}

}  // namespace kamerklaar::ui
