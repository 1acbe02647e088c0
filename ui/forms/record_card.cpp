// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/record_card.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/forms/race_panel.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/strip.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

RecordCard::RecordCard(Desk& desk, RecordForm* form, RecordWays ways, work::Act act,
                       const Words& words, QWidget* parent)
    : Card(words.heading, parent),
      desk_(desk),
      form_(form),
      editing_(new RecordEditing(desk, *form, std::move(ways), this)),
      act_(act),
      kept_(new QLabel(this)),
      race_(new RacePanel(form->bound(), this)),
      draft_(new Strip(Banner::Kind::Notice, this)),
      refusal_(new Strip(Banner::Kind::Fault, this)),
      setAside_(new Strip(Banner::Kind::Notice, this)),
      above_(new QWidget(this)),
      others_(new ProblemLine(desk.language(), this)) {
    setRole(kept_, TextRole::Quiet);
    kept_->setObjectName(QStringLiteral("kept"));
    addBesideHeading(kept_);
    race_->hide();
    makeStrips();
    auto* above = new QVBoxLayout(above_);
    above->setContentsMargins({});
    for (QWidget* part : std::initializer_list<QWidget*>{race_, refusal_, draft_, setAside_, above_,
                                                         others_, form_}) {
        addContent(part);
    }
    others_->setObjectName(QStringLiteral("aboutTheWhole"));  // no field has this path
    addContent(makeButtons(words.save));
    auto* saving = new QShortcut(QKeySequence::Save, this);
    saving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QShortcut::activated, this, &RecordCard::save);
    connect(form_, &RecordForm::edited, this, &RecordCard::showState);
    connect(form_, &RecordForm::left, this, &RecordCard::judge);
    connect(editing_, &FormEditing::opened, this, &RecordCard::showOpened);
    connect(editing_, &FormEditing::stateChanged, this, &RecordCard::showState);
    connect(editing_, &FormEditing::refused, this, &RecordCard::sayRefusal);
    connect(race_, &RacePanel::keepMine, editing_, &FormEditing::keepMine);
    connect(race_, &RacePanel::takeTheirs, editing_, &FormEditing::takeTheirs);
}

RecordCard::~RecordCard() {
    editing_->keepDraft();
}

void RecordCard::makeStrips() {
    draft_->setObjectName(QStringLiteral("draft"));
    draft_->makeClosable();
    QPushButton* drop = draft_->addButton(tr("Drop the draft"), QStringLiteral("dropDraft"));
    connect(drop, &QPushButton::clicked, editing_, &FormEditing::dropDraft);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->makeClosable();
    setAside_->setObjectName(QStringLiteral("setAside"));
    setAside_->makeClosable();
    QPushButton* back =
        setAside_->addButton(tr("Bring back my entry"), QStringLiteral("bringBackMine"));
    connect(back, &QPushButton::clicked, editing_, &FormEditing::bringBackMine);
}

QWidget* RecordCard::makeButtons(const QString& saveWords) {
    buttons_ = new QWidget(this);
    auto* across = new QHBoxLayout(buttons_);
    across->setContentsMargins(0, room::small, 0, 0);
    save_ = new QPushButton(saveWords, buttons_);
    save_->setObjectName(QStringLiteral("save"));
    save_->setToolTip(tr("%1 (Ctrl+S)").arg(QString(saveWords).remove(u'&')));
    makePrimary(save_);
    away_ = new QPushButton(tr("Close"), buttons_);
    away_->setObjectName(QStringLiteral("cancel"));
    away_->setToolTip(tr("What you typed is kept as a draft (Escape)."));
    across->addWidget(save_);
    across->addWidget(away_);
    across->addStretch(1);
    connect(save_, &QPushButton::clicked, this, &RecordCard::save);
    connect(away_, &QPushButton::clicked, this, [this] {
        keepDraft();
        Q_EMIT putAway();
    });
    return buttons_;
}

void RecordCard::addAbove(QWidget* widget) {
    above_->layout()->addWidget(widget);
}

void RecordCard::addButton(QPushButton* button) {
    static_cast<QHBoxLayout*>(buttons_->layout())->insertWidget(1, button);
}

bool RecordCard::open(std::int64_t id) {
    keepDraft();
    return editing_->open(id);
}

void RecordCard::begin(domain::MunicipalityId municipality, domain::Fields proposal,
                       const std::string& form) {
    keepDraft();
    editing_->begin(municipality, std::move(proposal), form);
}

void RecordCard::readAgain() {
    editing_->readAgain();
    showState();
}

bool RecordCard::save() {
    wasToBeSaved_ = true;
    judge();
    if (!editing_->save()) {
        return false;
    }
    Q_EMIT saved(editing_->id());
    return true;
}

void RecordCard::setLocked(bool isLocked) {
    isLocked_ = isLocked;
    form_->setEditable(!isLocked && editing_->isEditable() && desk_.may(act_));
    showState();
}

void RecordCard::setMayBePutAway(bool mayBePutAway) {
    away_->setVisible(mayBePutAway);
}

void RecordCard::showOpened() {
    refusal_->hide();
    wasToBeSaved_ = false;
    setLocked(isLocked_ && !editing_->drafts().restoredFrom().has_value());
    draft_->show(editing_->drafts().restoredFrom().has_value()
                     ? tr("What you typed and did not save was put back: draft of %1.")
                           .arg(words::moment(*editing_->drafts().restoredFrom()))
                     : QString());
    setAside_->show(editing_->hasSetAside()
                        ? tr("Your own entry was set aside. It can be brought back until this is "
                             "saved or closed.")
                        : QString());
    judge();
}

void RecordCard::showState() {
    if (!editing_->isOpen()) {
        return;
    }
    const bool isOpenToEdit = editing_->isEditable() && !isLocked_;
    const bool mayGoOn = isOpenToEdit && !editing_->race().has_value();
    const bool isTouched = editing_->isTouched();
    const bool saysNothing = !isOpenToEdit || (editing_->isNew() && !isTouched);
    kept_->setText(saysNothing ? QString() : keptWords(editing_->drafts(), isTouched));
    buttons_->setVisible(isOpenToEdit);
    permit(*save_, desk_, act_, mayGoOn && (isTouched || editing_->isNew()));
    if (editing_->race().has_value()) {
        refusal_->hide();
        race_->show(*editing_->race(), form_->bound().texts());
    } else {
        race_->hide();
    }
}

domain::Problems RecordCard::findings() const {
    domain::Problems found = editing_->judged();
    if (editing_->isNew() && !wasToBeSaved_) {
        std::erase_if(found, [](const domain::Problem& problem) {
            return problem.kind == domain::ProblemKind::Missing &&
                   problem.severity == domain::Severity::Refused;
        });
    }
    return found;
}

void RecordCard::judge() {
    if (!editing_->isOpen()) {
        return;
    }
    showState();
    others_->show(form_->setProblems(findings()));
    Q_EMIT judged();
}

void RecordCard::sayRefusal(const domain::Problems& problems) {
    judge();
    QStringList general;
    std::string first;
    for (const domain::Problem& problem : problems) {
        if (form_->takes(problem.field)) {
            first = first.empty() ? problem.field : first;
        } else {
            general.append(words::sentence(problem, desk_.language()));
        }
    }
    if (general.isEmpty()) {
        general.append(
            tr("Not saved: fill in or change what is marked below. What you typed stays here as a "
               "draft."));
    }
    refusal_->show(general.join(u'\n'));
    if (!first.empty()) {
        form_->goTo(first);
    }
}

void RecordCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !away_->isHidden()) {
        keepDraft();
        Q_EMIT putAway();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace kamerklaar::ui
