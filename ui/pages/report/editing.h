// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <optional>

#include "ui/forms/bound_fields.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/race.h"
#include "ui/pages/report/texts.h"
#include "ui/shell/desk.h"
#include "work/reporting.h"

namespace kamerklaar::ui {

/// One report while somebody works on it: what was stored when it was opened, what was typed since,
/// its draft, and what happens when two people save. Knows the form's texts and no widget.
class Editing : public QObject {
    Q_OBJECT
public:
    Editing(Desk& desk, BoundFields& form, QObject* parent = nullptr);

    /// False when there is no such report. Puts back a draft.
    bool open(domain::ReportId id);
    [[nodiscard]] bool isOpen() const { return open_.has_value(); }
    [[nodiscard]] const work::ReportCase& report() const { return *open_; }
    [[nodiscard]] const Texts& storedTexts() const { return stored_; }
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] bool isEditable() const;

    /// The form as a report, with everything there is to say about it.
    [[nodiscard]] ReadReport judged() const;

    /// The desk announced a change: reads again, or finds that somebody else was here.
    void readAgain();

    // ---- Acts; each says whether it was done ----

    bool save();
    bool takeStep(domain::ReportAct act, const QString& reason);
    bool setTerm(std::optional<domain::Period> period, std::optional<domain::Date> due);

    // ---- The draft ----

    /// Writes what was typed at once; nothing when nothing was typed since it was last written.
    void keepDraft() { drafts_.keep(); }
    /// Throws away what was typed since the report was saved.
    void dropDraft();
    [[nodiscard]] const DraftKeeper& drafts() const { return drafts_; }

    // ---- The lost race ----

    [[nodiscard]] const std::optional<Race>& race() const { return race_; }
    /// My typing on top of their version: fields that only they changed take theirs.
    void keepMine();
    /// Their version; mine is set aside and can be brought back.
    void takeTheirs();
    [[nodiscard]] bool hasSetAside() const { return setAside_.has_value(); }
    void bringBackMine();

Q_SIGNALS:
    /// Another version of the report stands in the form, or its status moved.
    void opened();
    /// A draft was written or dropped, or a race began or ended.
    void stateChanged();
    /// An act was refused, with everything that was said.
    void refused(const kamerklaar::domain::Problems& problems);

private:
    [[nodiscard]] std::optional<work::ReportCase> load(domain::ReportId id) const;
    void take(work::ReportCase report, const Texts& texts);
    void meet(work::ReportCase theirs);
    bool done(const domain::Problems& problems);

    Desk& desk_;
    BoundFields& form_;
    DraftKeeper drafts_;
    std::optional<work::ReportCase> open_;
    Texts stored_;  ///< as the report was opened
    std::optional<Race> race_;
    std::optional<work::ReportCase> theirs_;  ///< their version, while there is a race
    std::optional<Texts> setAside_;
    domain::Problems refusals_;
    Texts refused_;  ///< what stood in the form when it was refused
    bool acting_ = false;
};

}  // namespace kamerklaar::ui
