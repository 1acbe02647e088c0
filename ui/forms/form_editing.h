// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <any>
#include <optional>

#include "ui/forms/bound_fields.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/race.h"

namespace kamerklaar::ui {

/// One thing while somebody works on it: what was stored when it was opened, what was typed since,
/// its draft, and what happens when two people save. Knows the form's texts and no widget. Who
/// derives from it reads and saves things of one kind.
class FormEditing : public QObject {
    Q_OBJECT
public:
    ~FormEditing() override;

    [[nodiscard]] bool isOpen() const { return open_.has_value(); }
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] bool isEditable() const { return isOpen() && open_->mayBeEdited; }

    /// The desk announced a change: reads again, or finds that somebody else was here.
    void readAgain();

    // ---- The draft ----

    /// The form was changed otherwise than by typing, as by taking back.
    void touch() { drafts_.touch(); }

    /// Writes what was typed at once; nothing when nothing was typed since it was last written.
    void keepDraft() { drafts_.keep(); }
    /// Throws away what was typed since the thing was saved.
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
    /// Another version stands in the form, or what may be done with it moved.
    void opened();
    /// A draft was written or dropped, or a race began or ended.
    void stateChanged();
    /// An act was refused, with everything that was said.
    void refused(const kamerklaar::domain::Problems& problems);

protected:
    FormEditing(Desk& desk, BoundFields& form, QObject* parent);

    /// A thing as it is stored.
    struct Version {
        Texts texts;
        int number = 0;
        bool mayBeEdited = true;
        std::any thing;  ///< for who derives
    };
    /// What is open now, read again; nothing for what is not stored.
    [[nodiscard]] virtual std::optional<Version> load() const = 0;
    /// Whose journal says who was faster.
    [[nodiscard]] virtual domain::Subject subject() const { return of_.subject; }
    /// Another version was taken up: its `thing` holds from now on.
    virtual void taken(const std::any& thing) = 0;

    /// Puts a version into the form, with the draft of it where there is one.
    void open(const work::DraftOf& of, Version version);
    void close();
    /// After an act of our own: what is stored now, under another name where it was new.
    void openAgain(const work::DraftOf& of);
    /// The stored version moved on, and what was typed stays as it is.
    void stayOn(Version version);
    /// Nothing is left to be kept: it was saved.
    void saved() { drafts_.discard(); }
    /// An act was refused; false.
    bool sayRefused(const domain::Problems& problems);
    /// `problems`, and of the last refusal what still holds: its field says the same as then.
    [[nodiscard]] domain::Problems withRefusals(domain::Problems problems) const;

    [[nodiscard]] Texts typed() const { return form_.texts(); }

    Desk& desk_;
    BoundFields& form_;
    /// While an act of our own runs: its announcement is no news.
    bool acting_ = false;

private:
    void take(Version version, const Texts& texts);
    void meet(Version theirs);

    DraftKeeper drafts_;
    work::DraftOf of_;
    std::optional<Version> open_;
    std::optional<Race> race_;
    std::optional<Version> theirs_;  ///< their version, while there is a race
    std::optional<Texts> setAside_;
    domain::Problems refusals_;
    Texts refused_;  ///< what stood in the form when it was refused
};

}  // namespace kamerklaar::ui
