// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>

#include "domain/notation.h"
#include "ui/pages/parliament/report_moment.h"
#include "ui/widgets/rich_edit.h"
#include "ui/widgets/rich_tools.h"

namespace kamerklaar::ui {

class BlockPicker;
class ClaimForm;
class FieldForm;
class FigurePicker;
class LinkForm;
class NoteForm;
class PaperForm;
class Picker;
class Popover;

/// Asks for what is put into a text, beside the place where it comes, and puts it there.
class Insertions : public QObject {
    Q_OBJECT
public:
    /// `page` is what the questions may stand over.
    Insertions(RichEdit& edit, domain::Language language, QWidget* page);

    void setMoment(std::shared_ptr<const ReportMoment> moment);
    void ask(RichTools::Insertion what);
    /// Something that stands there already.
    void change(const RichPlace& place);
    void putAway();

private:
    void open(QWidget* content);
    void follow(Picker& picker);
    void follow(FieldForm& form);
    void put(domain::RichSpan::Kind kind, const QString& text);
    void putBlock(const QString& name);
    void putClaim(const QString& condition, const QString& words);
    void putLink(const QString& address, const QString& words);
    template <typename Set>
    void putWords(RichPlace::What what, const QString& words, Set set);
    /// The place that is being changed, when it is still there; nothing for something new.
    [[nodiscard]] std::optional<RichAtom> changed() const;

    RichEdit& edit_;
    QWidget* page_;
    Popover* popover_;
    FigurePicker* figures_;
    BlockPicker* blocks_;
    BlockPicker* passages_;
    ClaimForm* claim_;
    NoteForm* note_;
    PaperForm* paper_;
    LinkForm* link_;
    std::shared_ptr<const ReportMoment> moment_;
    RichPlace place_;  ///< that is being changed
};

}  // namespace kamerklaar::ui
