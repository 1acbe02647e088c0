// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>
#include <optional>

#include "ui/forms/texts.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

/// Keeps what is typed into a form and not saved yet: after a pause, and at once when it is asked.
/// A crash costs half a sentence at most.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// What has to be kept now; nothing to be kept is empty.
    using Typed = std::function<Texts()>;
    DraftKeeper(Desk& desk, Typed typed, QObject* parent = nullptr);

    struct Kept {
        Texts texts;
        int baseVersion = 0;
    };
    /// From now on this is kept, as typed on top of `version`. Gives what was kept before.
    std::optional<Kept> open(const work::DraftOf& of, int version);
    /// The form stands on another version now; what it holds is still kept.
    void setVersion(int version);
    /// Nothing is kept any more until something is opened again; what was written stays.
    void close();

    /// Something was typed.
    void touch();
    /// Writes what is to be kept, unless it is written already.
    void keep();
    /// It was saved, or thrown away.
    void discard();

    [[nodiscard]] std::optional<domain::Timestamp> keptAt() const { return keptAt_; }
    /// When the draft that was given back on opening was written.
    [[nodiscard]] std::optional<domain::Timestamp> restoredFrom() const { return restoredFrom_; }

Q_SIGNALS:
    /// A draft was written or went.
    void changed();

private:
    Desk& desk_;
    Typed typed_;
    QTimer pause_;
    std::optional<work::DraftOf> of_;
    int version_ = 0;
    Texts kept_;
    std::optional<domain::Timestamp> keptAt_;
    std::optional<domain::Timestamp> restoredFrom_;
};

/// "Concept bewaard 10:32", or that there is nothing to keep.
[[nodiscard]] QString keptWords(const DraftKeeper& drafts, bool isTouched);

}  // namespace kamerklaar::ui
