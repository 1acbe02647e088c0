// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/chapter_editor.h"

#include <QtCore/QDateTime>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/parliament/place_bar.h"
#include "ui/pages/parliament/text_race.h"
#include "ui/shell/design.h"
#include "ui/widgets/rich_edit.h"
#include "ui/widgets/rich_tools.h"
#include "ui/widgets/strip.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

ChapterEditor::ChapterEditor(Desk& desk, QWidget* page)
    : QWidget(page),
      desk_(desk),
      form_(desk.scheme(), desk.language()),
      edit_(new RichEdit(this)),
      editing_(desk, form_, *edit_),
      tools_(new RichTools(*edit_, this, this)),
      place_(new PlaceBar(*edit_, this)),
      insertions_(new Insertions(*edit_, desk.language(), page)),
      heading_(new QLabel(this)),
      state_(new QLabel(this)),
      race_(new TextRace(this)),
      draft_(new Strip(Banner::Kind::Notice, this)),
      refusal_(new Strip(Banner::Kind::Fault, this)),
      setAside_(new Strip(Banner::Kind::Notice, this)) {
    edit_->setPlaceholderText(tr("Write here, or insert a table, chart or list."));
    race_->hide();
    makeStrips();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::tight);
    down->addWidget(makeHead());
    for (QWidget* strip : std::initializer_list<QWidget*>{race_, refusal_, draft_, setAside_}) {
        down->addWidget(strip);
    }
    down->addWidget(tools_);
    down->addWidget(edit_, 1);
    down->addWidget(place_);
    addShortcuts();
    connect(tools_, &RichTools::wanted, insertions_, &Insertions::ask);
    connect(edit_, &RichEdit::changeWanted, insertions_, &Insertions::change);
    connect(place_, &PlaceBar::changeWanted, insertions_, &Insertions::change);
    const auto origin = [this](const RichPlace& place) {
        if (place.what == RichPlace::What::Figure) {
            Q_EMIT originWanted(place.text);
        }
    };
    connect(edit_, &RichEdit::originWanted, this, origin);
    connect(place_, &PlaceBar::originWanted, this, origin);
    connect(edit_, &RichEdit::edited, this, [this] {
        showState();
        Q_EMIT bodyChanged(editing_.body());
    });
    connect(&editing_, &FormEditing::opened, this, &ChapterEditor::showOpened);
    connect(&editing_, &FormEditing::stateChanged, this, &ChapterEditor::showState);
    connect(&editing_, &FormEditing::refused, this, &ChapterEditor::sayRefused);
    connect(race_, &TextRace::keepMine, this, [this] {
        editing_.keepMine();
        editing_.save();
    });
    connect(race_, &TextRace::takeTheirs, &editing_, &FormEditing::takeTheirs);
}

ChapterEditor::~ChapterEditor() {
    editing_.keepDraft();
}

QWidget* ChapterEditor::makeHead() {
    auto* head = new QWidget(this);
    setRole(heading_, TextRole::Heading);
    heading_->setObjectName(QStringLiteral("chapterHeading"));
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    state_->setObjectName(QStringLiteral("saveState"));
    setRole(state_, TextRole::Small);
    auto* across = new QHBoxLayout(head);
    across->setContentsMargins({});
    across->addWidget(heading_, 1);
    across->addWidget(state_);
    return head;
}

void ChapterEditor::makeStrips() {
    draft_->setObjectName(QStringLiteral("draft"));
    draft_->makeClosable();
    QPushButton* drop = draft_->addButton(tr("Drop the draft"), QStringLiteral("dropDraft"));
    connect(drop, &QPushButton::clicked, &editing_, &FormEditing::dropDraft);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->makeClosable();
    setAside_->setObjectName(QStringLiteral("setAside"));
    setAside_->makeClosable();
    QPushButton* back =
        setAside_->addButton(tr("Bring back my text"), QStringLiteral("bringBackMine"));
    connect(back, &QPushButton::clicked, &editing_, &FormEditing::bringBackMine);
}

void ChapterEditor::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Save, [this] { editing_.save(); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { Q_EMIT stepWanted(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { Q_EMIT stepWanted(-1); });
}

void ChapterEditor::setHeading(const QString& heading) {
    heading_->setText(heading);
    edit_->setAccessibleName(tr("Text of %1").arg(heading));
}

void ChapterEditor::open(const Chapter& chapter) {
    insertions_->putAway();
    if (!(chapter == editing_.chapter())) {
        savedAt_.clear();
    }
    editing_.open(chapter);
}

void ChapterEditor::setMoment(std::shared_ptr<const ReportMoment> moment) {
    values_ = std::make_shared<BoundValues>(moment);
    edit_->setValues(values_);
    insertions_->setMoment(std::move(moment));
    place_->refresh();
}

void ChapterEditor::showOpened() {
    refusal_->hide();
    tools_->setEditable(editing_.isEditable());
    draft_->show(editing_.drafts().restoredFrom().has_value()
                     ? tr("What you typed and did not save was put back: draft of %1.")
                           .arg(words::moment(*editing_.drafts().restoredFrom()))
                     : QString());
    setAside_->show(editing_.hasSetAside()
                        ? tr("Your own text was set aside. It can be brought back until this "
                             "chapter is saved or closed.")
                        : QString());
    if (editing_.isActing()) {
        savedAt_ = QDateTime::fromSecsSinceEpoch(desk_.context().clock.now().unixSeconds())
                       .toString(QStringLiteral("HH:mm"));
    }
    place_->refresh();
    showState();
    Q_EMIT storedChanged();
    Q_EMIT bodyChanged(editing_.body());
}

void ChapterEditor::showState() {
    if (!editing_.isOpen()) {
        return;
    }
    const bool isTouched = editing_.isTouched();
    state_->setText(!editing_.isEditable()              ? tr("Read only")
                    : !isTouched && !savedAt_.isEmpty() ? tr("Saved at %1").arg(savedAt_)
                                                        : keptWords(editing_.drafts(), isTouched));
    if (editing_.race().has_value()) {
        race_->show(*editing_.race(), editing_.body(), edit_->values());
    } else {
        race_->hide();
    }
}

void ChapterEditor::sayRefused(const domain::Problems& problems) {
    refusal_->show(words::sentences(problems, desk_.language()));
}

}  // namespace kamerklaar::ui
