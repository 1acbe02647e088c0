// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <optional>

#include "ui/pages/report/report_form.h"
#include "ui/shell/desk.h"
#include "work/reporting.h"

namespace kamerklaar::ui {

/// Somebody else saved the report while it was open here.
struct Race {
    work::ReportCase theirs;
    QString who;
    QString when;
    std::vector<std::string> paths;  ///< what they changed
};

/// One report while somebody works on it: what was stored when it was opened, what was typed since,
/// its draft, and what happens when two people save. Knows the form's texts and no widget.
class Editing : public QObject {
    Q_OBJECT
public:
    Editing(Desk& desk, ReportForm& form, QObject* parent = nullptr);

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
    void keepDraft();
    /// Throws away what was typed since the report was saved.
    void dropDraft();
    /// When the draft that was put back on opening was written.
    [[nodiscard]] std::optional<domain::Timestamp> restoredFrom() const { return restoredFrom_; }
    [[nodiscard]] std::optional<domain::Timestamp> keptAt() const { return keptAt_; }

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
    [[nodiscard]] std::optional<work::Draft> storedDraft(domain::ReportId id) const;
    void take(work::ReportCase report, const Texts& texts);
    /// Takes up the version that is stored after an act of our own.
    void takeUp();
    void meet(work::ReportCase theirs);
    bool done(const domain::Problems& problems);
    void discardDraft();

    Desk& desk_;
    ReportForm& form_;
    QTimer pause_;
    std::optional<work::ReportCase> open_;
    Texts stored_;  ///< as the report was opened
    Texts kept_;    ///< what the draft in the store holds
    std::optional<Race> race_;
    std::optional<Texts> setAside_;
    domain::Problems refusals_;
    Texts refused_;  ///< what stood in the form when it was refused
    std::optional<domain::Timestamp> restoredFrom_;
    std::optional<domain::Timestamp> keptAt_;
    bool acting_ = false;
};

}  // namespace kamerklaar::ui
