// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/return_view.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/returns/answer_grid.h"
#include "ui/pages/returns/correction_form.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/remark_list.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int messageLetters = 30;
constexpr int besideChoice = 64;  // paddings of the style sheet and the arrow

using work::returns::Message;
using work::returns::Weight;

Choices sendersIn(Desk& desk) {
    Choices choices{{{}, ReturnView::tr("As the file says")}};
    const auto all = desk.read([&] { return desk.store().municipalities().all(); },
                               std::vector<domain::Municipality>());
    for (const domain::Municipality& one : all) {
        choices.push_back({QString::number(one.id.value), words::text(one.name)});
    }
    return choices;
}

Choices yearsIn(Desk& desk) {
    Choices choices{{{}, ReturnView::tr("Year as the file says")}};
    const auto [first, last] = desk.read(
        [&] {
            const domain::Scheme& scheme = desk.store().schemes().current();
            return std::pair(scheme.firstCalendarYear(), scheme.lastCalendarYear());
        },
        std::pair(1, 0));
    for (int year = first; year <= last; ++year) {
        choices.push_back({QString::number(year), QString::number(year)});
    }
    return choices;
}

QString sentenceOf(const Message& message, domain::Language language) {
    const QString words = words::text(message.text.in(language));
    const QString places = words::text(work::returns::placesInWords(message.places, language));
    return places.isEmpty()
               ? words
               : ReturnView::tr("%1: %2", "cells, what there is to say").arg(places, words);
}

}  // namespace

ReturnView::ReturnView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new QLabel(this)),
      sender_(new ChoiceCombo(sendersIn(desk), this, ChoiceCombo::None::Absent)),
      year_(new ChoiceCombo(yearsIn(desk), this, ChoiceCombo::None::Absent)),
      report_(new QPushButton(tr("Open the re&port"), this)),
      sendBack_(new QPushButton(tr("Send &back …"), this)),
      takeOver_(new QPushButton(tr("&Take over"), this)),
      heading_(new QLabel(this)),
      messages_(new RemarkList(tr("Nothing is wrong with this workbook."), desk.language(), this)),
      grid_(new AnswerGrid(desk.language(), this)),
      correction_(new CorrectionForm(desk.language(), this)) {
    messages_->setObjectName(QStringLiteral("messages"));
    messages_->setAccessibleName(tr("Findings about this workbook"));
    auto* left = new QWidget(this);
    left->setMinimumWidth(fontMetrics().averageCharWidth() * messageLetters);
    auto* leftDown = new QVBoxLayout(left);
    leftDown->setContentsMargins({});
    leftDown->setSpacing(room::small);
    setRole(heading_, TextRole::Heading);
    leftDown->addWidget(heading_);
    leftDown->addWidget(messages_, 1);
    grid_->addContent(correction_);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(room::normal);
    splitter->addWidget(left);
    splitter->addWidget(grid_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::small);
    down->addWidget(makeHead());
    down->addWidget(splitter, 1);
    connect(messages_, &RemarkList::wanted, this, &ReturnView::follow);
    connect(grid_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReturnView::showCell);
    connect(grid_->table(), &QTableView::activated, this, [this] { correction_->takeFocus(); });
    connect(sender_, &ChoiceCombo::edited, this,
            [this] { Q_EMIT senderChosen(sender_->typed().toLongLong()); });
    connect(year_, &ChoiceCombo::edited, this,
            [this] { Q_EMIT yearChosen(year_->typed().toInt()); });
    connect(report_, &QPushButton::clicked, this, &ReturnView::reportWanted);
    connect(sendBack_, &QPushButton::clicked, this, &ReturnView::sendBackWanted);
    connect(takeOver_, &QPushButton::clicked, this, &ReturnView::takeOverWanted);
}

QWidget* ReturnView::makeHead() {
    title_->setObjectName(QStringLiteral("returnTitle"));
    title_->setTextFormat(Qt::PlainText);
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(title_, TextRole::Heading);
    // What is there at first is a sentence, which is read whole.
    for (ChoiceCombo* choice : {sender_, year_}) {
        choice->setMinimumWidth(fontMetrics().horizontalAdvance(choice->itemText(0)) +
                                besideChoice);
    }
    sender_->setObjectName(QStringLiteral("sender"));
    sender_->setAccessibleName(tr("Sender"));
    sender_->setToolTip(tr("Whose workbook this is. What is chosen is held against the file."));
    year_->setObjectName(QStringLiteral("returnYear"));
    year_->setAccessibleName(tr("Year of the return"));
    year_->setToolTip(
        tr("Which year this SiSa return is over. What is chosen is held against the file."));
    report_->setObjectName(QStringLiteral("openReport"));
    sendBack_->setObjectName(QStringLiteral("sendBack"));
    sendBack_->setToolTip(
        tr("Makes the municipality's own file with each finding at its cell, and the covering "
           "letter. Nothing is sent."));
    takeOver_->setObjectName(QStringLiteral("takeOver"));
    makePrimary(takeOver_);
    auto* head = new QWidget(this);
    auto* across = new FlowLayout(head);
    across->setContentsMargins({});
    across->setSpacing(room::normal);
    across->addWidget(title_);
    across->addGap();
    across->addWidget(sender_);
    across->addWidget(year_);
    across->addWidget(report_);
    across->addWidget(sendBack_);
    across->addWidget(takeOver_);
    return head;
}

void ReturnView::show(std::optional<Sight> one) {
    one_ = std::move(one);
    setVisible(one_.has_value());
    if (!one_) {
        return;
    }
    const QString name = words::text(one_->file->name);
    const bool isReadable = one_->file->isReadable();
    title_->setText(one_->municipality && one_->year
                        ? tr("%1 – %2, %3", "file, municipality, year")
                              .arg(name, words::text(one_->municipality->name))
                              .arg(*one_->year)
                        : name);
    sender_->setTyped(one_->asked->municipality ? QString::number(one_->asked->municipality->value)
                                                : QString());
    sender_->setEnabled(!one_->isTakenOver && isReadable);
    year_->setTyped(one_->asked->round ? QString::number(*one_->asked->round) : QString());
    year_->setVisible(one_->isSisa);
    year_->setEnabled(sender_->isEnabled());
    report_->setText(one_->isSisa ? tr("Open the &dossier") : tr("Open the re&port"));
    report_->setVisible(one_->record.has_value());
    const work::Act act = one_->isSisa ? work::Act::SaveSisaReturn : work::Act::SaveReport;
    sendBack_->setVisible(!one_->isSisa);
    permit(*sendBack_, desk_, work::Act::AttachDocument,
           !one_->isTakenOver && isReadable && one_->record && !one_->messages->empty(),
           whyNotSentBack());
    permit(*takeOver_, desk_, act, one_->mayBeTakenOver,
           one_->isTakenOver ? tr("This workbook was taken over already.")
                             : tr("Errors stand in the way; they are listed below. Choose the "
                                  "sender, correct the answer, or send the workbook back."));
    correction_->setLists(*one_->reading);
    correction_->setEditable(desk_.may(act) && !one_->isTakenOver);
    showMessages();
    grid_->show(*one_);
    showCell();
}

QString ReturnView::whyNotSentBack() const {
    if (one_->isTakenOver) {
        return tr("This workbook was taken over already.");
    }
    if (!one_->file->isReadable()) {
        return tr("This file cannot be read, so that nothing can be noted in it.");
    }
    return one_->record ? tr("Nothing was found in this workbook that has to go back.")
                        : tr("It is not known yet whose workbook this is: choose the sender.");
}

void ReturnView::showMessages() {
    std::vector<Remark> remarks;
    for (const Message& message : *one_->messages) {
        remarks.push_back({message.weight == Weight::Error ? domain::Severity::Refused
                                                           : domain::Severity::Flagged,
                           sentenceOf(message, desk_.language()),
                           message.keys.empty() ? QString() : words::text(message.keys.front())});
    }
    heading_->setText(tr("Findings (%1)").arg(remarks.size()));
    messages_->show(std::move(remarks));
}

void ReturnView::showCell() {
    correction_->show(grid_->current());
}

void ReturnView::goToLine(const std::string& line) {
    for (const work::returns::Answer& answer : one_->reading->answers) {
        if (answer.rowKey == line) {
            follow(words::text(answer.key()));
            return;
        }
    }
}

void ReturnView::follow(const QString& target) {
    if (grid_->goTo(target.toStdString())) {
        grid_->table()->setFocus();
    }
}

}  // namespace kamerklaar::ui
