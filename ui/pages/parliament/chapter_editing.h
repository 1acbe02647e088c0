// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QTimer>

#include "domain/publication.h"
#include "ui/forms/form_editing.h"

namespace kamerklaar::ui {

class RichEdit;

/// Which text of which year.
struct Chapter {
    int year = 0;
    domain::DocumentForm form = domain::DocumentForm::KamerReport;
    std::string part;
    friend bool operator==(const Chapter&, const Chapter&) = default;
};

/// The text of one chapter while somebody writes it. It is kept as a draft while it is typed, and
/// saved when it is left, and after a pause: each time as one act, which is one version.
class ChapterEditing : public FormEditing {
    Q_OBJECT
public:
    ChapterEditing(Desk& desk, BoundFields& form, RichEdit& edit, QObject* parent = nullptr);

    /// Saves what was open before.
    void open(const Chapter& chapter);
    [[nodiscard]] const Chapter& chapter() const { return chapter_; }
    /// As it is stored, or as it begins.
    [[nodiscard]] const domain::ReportText& stored() const { return stored_; }
    /// Text as it is typed now.
    [[nodiscard]] std::string body() const;
    /// False when it was refused; true when there is nothing to save too.
    bool save();
    /// Another text in its place, as a version of its own.
    void replaceWith(const std::string& body);
    /// While an act of this chapter runs: what the desk announces is known here.
    [[nodiscard]] bool isActing() const { return acting_; }

protected:
    [[nodiscard]] std::optional<Version> load() const override;
    void taken(const std::any& thing) override;
    [[nodiscard]] domain::Subject subject() const override;

private:
    /// Under one name whether or not the chapter is stored by now.
    [[nodiscard]] work::DraftOf draftOf() const;
    [[nodiscard]] domain::ReportText read() const;

    RichEdit& edit_;
    QTimer pause_;
    Chapter chapter_;
    domain::ReportText stored_;
};

}  // namespace kamerklaar::ui
