// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/insertions.h"

#include "ui/pages/parliament/block_picker.h"
#include "ui/pages/parliament/claim_form.h"
#include "ui/pages/parliament/figure_picker.h"
#include "ui/pages/parliament/reference_forms.h"
#include "ui/widgets/popover.h"

namespace kamerklaar::ui {

namespace {

using domain::RichSpan;
using PlaceKind = RichPlace::What;

RichSpan spanOf(RichSpan::Kind kind, const QString& text) {
    RichSpan span;
    span.kind = kind;
    span.text = text.toStdString();
    return span;
}

}  // namespace

Insertions::Insertions(RichEdit& edit, domain::Language language, QWidget* page)
    : QObject(page),
      edit_(edit),
      page_(page),
      popover_(new Popover(page)),
      figures_(new FigurePicker(popover_)),
      blocks_(new BlockPicker(BlockPicker::Of::Blocks, popover_)),
      passages_(new BlockPicker(BlockPicker::Of::Passages, popover_)),
      claim_(new ClaimForm(language, popover_)),
      note_(new NoteForm(language, popover_)),
      paper_(new PaperForm(language, popover_)),
      link_(new LinkForm(language, popover_)) {
    for (Picker* picker : std::initializer_list<Picker*>{figures_, blocks_, passages_}) {
        follow(*picker);
    }
    for (FieldForm* form : std::initializer_list<FieldForm*>{claim_, note_, paper_, link_}) {
        follow(*form);
    }
    connect(figures_, &FigurePicker::figureChosen, this,
            [this](const QString& name) { put(RichSpan::Kind::Figure, name); });
    connect(note_, &NoteForm::done, this,
            [this](const QString& words) { put(RichSpan::Kind::Note, words); });
    connect(paper_, &PaperForm::done, this,
            [this](const QString& number) { put(RichSpan::Kind::Paper, number); });
    connect(blocks_, &BlockPicker::blockChosen, this, &Insertions::putBlock);
    connect(passages_, &BlockPicker::blockChosen, this, &Insertions::putBlock);
    connect(claim_, &ClaimForm::done, this, &Insertions::putClaim);
    connect(link_, &LinkForm::done, this, &Insertions::putLink);
}

void Insertions::follow(Picker& picker) {
    picker.hide();
    connect(&picker, &Picker::putAway, this, &Insertions::putAway);
}

void Insertions::follow(FieldForm& form) {
    form.hide();
    connect(&form, &FieldForm::putAway, this, &Insertions::putAway);
}

void Insertions::setMoment(std::shared_ptr<const ReportMoment> moment) {
    moment_ = std::move(moment);
    figures_->show(moment_);
    blocks_->show(moment_->data);
    passages_->show(moment_->data);
    claim_->show(moment_);
}

void Insertions::putAway() {
    popover_->putAway();
}

void Insertions::open(QWidget* content) {
    const QRect at = edit_.cursorRect();
    popover_->open(content, {edit_.viewport()->mapTo(page_, at.topLeft()), at.size()});
}

void Insertions::ask(RichTools::Insertion what) {
    using Insertion = RichTools::Insertion;
    if (moment_ == nullptr || edit_.isReadOnly()) {
        return;
    }
    edit_.setFocus();
    place_ = {};
    const RichPlace here = edit_.place();
    const bool hasWords = edit_.textCursor().hasSelection();
    const auto textOf = [&here](PlaceKind kind) {
        return here.what == kind ? here.text : QString();
    };
    switch (what) {
        case Insertion::Figure:
            open(figures_);
            return figures_->begin();
        case Insertion::Block:
            open(blocks_);
            return blocks_->begin();
        case Insertion::Passage:
            open(passages_);
            return passages_->begin();
        case Insertion::Note:
            open(note_);
            return note_->begin({});
        case Insertion::Paper:
            open(paper_);
            return paper_->begin({});
        case Insertion::Claim:
            open(claim_);
            return claim_->begin(textOf(PlaceKind::Claim),
                                 !hasWords && here.what != PlaceKind::Claim);
        case Insertion::Link:
            open(link_);
            return link_->begin(textOf(PlaceKind::Link), !hasWords && here.what != PlaceKind::Link);
    }
}

void Insertions::change(const RichPlace& place) {
    using Insertion = RichTools::Insertion;
    switch (place.what) {
        case PlaceKind::Claim:
            return ask(Insertion::Claim);
        case PlaceKind::Link:
            return ask(Insertion::Link);
        case PlaceKind::Figure:
            ask(Insertion::Figure);
            break;
        case PlaceKind::Note:
            ask(Insertion::Note);
            note_->begin(place.text);
            break;
        case PlaceKind::Paper:
            ask(Insertion::Paper);
            paper_->begin(place.text);
            break;
        case PlaceKind::Inserted:
        case PlaceKind::Nothing:
            return;
    }
    place_ = place;
}

std::optional<RichAtom> Insertions::changed() const {
    auto atom = atomAfter(*edit_.document(), place_.start);
    const bool isThere = place_.what != PlaceKind::Nothing && atom && atom->text == place_.text;
    return isThere ? atom : std::nullopt;
}

void Insertions::put(RichSpan::Kind kind, const QString& text) {
    putAway();
    const RichSpan span = spanOf(kind, text);
    edit_.perform([&](RichHand& hand) {
        if (const auto atom = changed()) {
            hand.replace(*atom, span);
        } else {
            hand.insert(domain::RichSpans{span});
        }
    });
}

void Insertions::putBlock(const QString& name) {
    putAway();
    domain::RichBlock block;
    block.kind = domain::RichBlock::Kind::Inserted;
    block.name = name.toStdString();
    edit_.perform([&](RichHand& hand) { hand.insert(domain::RichText{block}); });
}

/// Words that are selected, those around the cursor that have it already, or new ones.
template <typename Set>
void Insertions::putWords(RichPlace::What what, const QString& words, Set set) {
    putAway();
    const RichPlace here = edit_.place();
    const bool isWithin = !edit_.textCursor().hasSelection() && here.what == what;
    if (isWithin) {
        edit_.select(here);
    }
    const int end = edit_.textCursor().selectionEnd();
    if (edit_.textCursor().hasSelection()) {
        edit_.perform([&](RichHand& hand) { set(hand); });
        QTextCursor cursor = edit_.textCursor();
        cursor.setPosition(end);
        edit_.setTextCursor(cursor);
        return;
    }
    edit_.perform([&](RichHand& hand) { hand.insert(spanOf(RichSpan::Kind::Words, words), set); });
}

void Insertions::putClaim(const QString& condition, const QString& words) {
    putWords(PlaceKind::Claim, words, [&](RichHand& hand) { hand.setClaim(condition); });
}

void Insertions::putLink(const QString& address, const QString& words) {
    putWords(PlaceKind::Link, words, [&](RichHand& hand) { hand.setLink(address); });
}

}  // namespace kamerklaar::ui
