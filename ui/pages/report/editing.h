// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/form_editing.h"
#include "ui/pages/report/texts.h"
#include "work/reporting.h"

namespace kamerklaar::ui {

/// One report while somebody works on it.
class Editing : public FormEditing {
    Q_OBJECT
public:
    Editing(Desk& desk, BoundFields& form, QObject* parent = nullptr);

    /// False when there is no such report. Puts back a draft.
    bool open(domain::ReportId id);
    [[nodiscard]] const work::ReportCase& report() const { return report_; }

    /// The form as a report, with everything there is to say about it.
    [[nodiscard]] ReadReport judged() const;

    // ---- Acts; each says whether it was done ----

    bool save();
    /// `seen` is the version that stood there when the step was chosen.
    bool takeStep(domain::ReportAct act, const QString& reason, int seen);
    bool makeNote(const QString& text);
    bool setTerm(std::optional<domain::Period> period, std::optional<domain::Date> due);

protected:
    [[nodiscard]] std::optional<Version> load() const override;
    void taken(const std::any& thing) override;

private:
    [[nodiscard]] std::optional<Version> load(domain::ReportId id) const;
    /// A command that concerns no field of the form: what is typed stays as it is.
    template <typename Command>
    bool actBeside(const Command& command);

    work::ReportCase report_;
};

}  // namespace kamerklaar::ui
