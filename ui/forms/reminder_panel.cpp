// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/reminder_panel.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {

namespace {

using ReminderLine = ReminderPanel::Line;
using State = ReminderPanel::State;

constexpr int mostReminders = 8;
/// What is proposed; whoever makes the letters decides.
constexpr int usualDays = 14;

Chip chipOf(State state) {
    switch (state) {
        case State::Waiting:
            return {ReminderPanel::tr("waits"), QStringLiteral("expected"), Tone::Neutral};
        case State::Made:
            return {ReminderPanel::tr("made"), QStringLiteral("approved"), Tone::Good};
        case State::NotMade:
            return {ReminderPanel::tr("not made"), QStringLiteral("warning"), Tone::Bad};
    }
    return {};
}

/// "2025", and whether it was sent back.
QString reportWords(const work::ReminderCase& one) {
    const QString year = QString::number(one.late.report.year);
    return one.late.report.status == domain::ReportStatus::Returned
               ? ReminderPanel::tr("%1 (sent back)", "report of a year").arg(year)
               : year;
}

int countOf(const std::vector<ReminderLine>& lines, State state) {
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(),
                      [state](const ReminderLine& line) { return line.state == state; }));
}

}  // namespace

ReminderPanel::ReminderPanel(Desk& desk, QWidget* parent)
    : Card(tr("Reminders"), parent),
      desk_(desk),
      model_(new ColumnModel<ReminderLine>(
          columns(),
          [](const ReminderLine& line) {
              return Address{Place::Dossier, line.reminder.late.municipality.id.value,
                             QStringLiteral("documents")};
          },
          this)),
      table_(new ListTable(model_, tr("Municipalities that get a reminder"), this)),
      answerBy_(new DateEdit(this)),
      answerRow_(
          new FieldRow(tr("Answer by"), answerBy_, desk.language(), FieldRow::Shape::Beside, this)),
      progress_(new QProgressBar(this)),
      outcome_(new QLabel(this)),
      make_(new QPushButton(this)),
      stop_(new QPushButton(tr("Stop"), this)),
      close_(new QPushButton(tr("Close"), this)) {
    setObjectName(QStringLiteral("reminders"));
    setNote(
        tr("Each municipality gets a letter of the template for reminders, kept among its "
           "documents. Nothing is sent."));
    table_->setObjectName(QStringLiteral("reminderList"));
    table_->setProperty("bare", true);
    table_->showWhole(mostReminders);
    table_->sortInitially(-1, Qt::AscendingOrder);
    addContent(table_);
    addContent(makeFoot());
    addContent(outcome_);
    connect(table_, &ListTable::jumped, this, &ReminderPanel::goTo);
    connect(make_, &QPushButton::clicked, this, &ReminderPanel::begin);
    connect(stop_, &QPushButton::clicked, this, &ReminderPanel::stop);
    connect(close_, &QPushButton::clicked, this, &ReminderPanel::putAway);
}

QWidget* ReminderPanel::makeFoot() {
    answerBy_->setObjectName(QStringLiteral("reminderAnswerBy"));
    progress_->setObjectName(QStringLiteral("reminderProgress"));
    progress_->setAccessibleName(tr("Letters made"));
    outcome_->setObjectName(QStringLiteral("reminderOutcome"));
    outcome_->setWordWrap(true);
    make_->setObjectName(QStringLiteral("makeReminders"));
    makePrimary(make_);
    stop_->setObjectName(QStringLiteral("stopReminders"));
    close_->setObjectName(QStringLiteral("closeReminders"));
    auto* foot = new QWidget(this);
    auto* across = new FlowLayout(foot);
    across->addWidget(answerRow_);
    across->addWidget(progress_);
    across->addGap();
    for (QPushButton* button : {make_, stop_, close_}) {
        button->setAutoDefault(false);
        across->addWidget(button);
    }
    return foot;
}

std::vector<Column<ReminderLine>> ReminderPanel::columns() const {
    return {
        column::text<ReminderLine>(
            tr("Municipality"),
            [](const ReminderLine& line) { return line.reminder.late.municipality.name; }),
        column::text<ReminderLine>(
            tr("Report"),
            [](const ReminderLine& line) { return reportWords(line.reminder).toStdString(); }),
        column::count<ReminderLine>(
            tr("Days late"), desk_.language(),
            [](const ReminderLine& line) { return line.reminder.late.daysLate; }),
        column::date<ReminderLine>(
            tr("Last reminder"), [](const ReminderLine& line) { return line.reminder.remindedOn; }),
        column::state<ReminderLine>(tr("Letter"),
                                    [](const ReminderLine& line) { return chipOf(line.state); }),
        {tr("Why not"), [](const ReminderLine& line) { return line.why; }}};
}

QString ReminderPanel::recipients(const std::vector<work::ReminderCase>& cases) {
    constexpr std::size_t mostNames = 12;
    QStringList names;
    for (const work::ReminderCase& one : cases) {
        if (names.size() == mostNames) {
            names.append(tr("and %1 more").arg(cases.size() - mostNames));
            break;
        }
        names.append(QStringLiteral("%1 %2").arg(QString::fromStdString(one.late.municipality.name),
                                                 reportWords(one)));
    }
    return names.join(u'\n');
}

void ReminderPanel::offer(std::vector<work::ReminderCase> cases) {
    std::vector<ReminderLine> lines;
    for (work::ReminderCase& one : cases) {
        lines.push_back({std::move(one), State::Waiting, {}});
    }
    model_->setRows(std::move(lines));
    table_->fitColumns(5);
    next_ = 0;
    isRunning_ = false;
    answerBy_->setValue(desk_.today().plusDays(usualDays));
    answerRow_->setProblems({});
    outcome_->hide();
    showState();
    answerBy_->setFocus();
}

void ReminderPanel::begin() {
    const domain::Problems problems = answerBy_->problems();
    answerRow_->setProblems(problems);
    if (!problems.empty()) {
        answerBy_->setFocus();
        return;
    }
    isRunning_ = true;
    showState();
    stop_->setFocus();
    QTimer::singleShot(0, this, &ReminderPanel::makeNext);
}

void ReminderPanel::makeNext() {
    if (!isRunning_) {
        return;
    }
    std::vector<ReminderLine> lines = model_->rows();
    ReminderLine& line = lines[next_];
    const auto made = desk_.act(Topic::Documents, [&](const work::Context& context) {
        return work::remind(context, desk_.tools().letters, line.reminder.late.report.id,
                            answerBy_->value());
    });
    line.state = made ? State::Made : State::NotMade;
    line.why = made ? QString() : words::sentences(made.error(), desk_.language());
    line.why.replace(u'\n', u' ');
    model_->setRows(std::move(lines));
    table_->fitColumns(5);
    ++next_;
    isRunning_ = next_ < model_->rows().size();
    showState();
    if (isRunning_) {
        QTimer::singleShot(0, this, &ReminderPanel::makeNext);
    } else {
        close_->setFocus();
    }
}

void ReminderPanel::stop() {
    isRunning_ = false;
    showState();
    close_->setFocus();
}

void ReminderPanel::showState() {
    const auto count = static_cast<int>(model_->rows().size());
    const bool hasBegun = isRunning_ || next_ > 0;
    make_->setText(tr("Make %n letter(s)", nullptr, count));
    make_->setVisible(!hasBegun);
    permit(*make_, desk_, work::Act::MakeLetter, count > 0);
    answerRow_->setVisible(!hasBegun);
    progress_->setVisible(hasBegun);
    progress_->setRange(0, count);
    progress_->setValue(static_cast<int>(next_));
    stop_->setVisible(isRunning_);
    close_->setVisible(!isRunning_);
    if (!hasBegun || isRunning_) {
        return;
    }
    const int waiting = countOf(model_->rows(), State::Waiting);
    const QString told = tr("%1 made, %2 not made.", "letters")
                             .arg(countOf(model_->rows(), State::Made))
                             .arg(countOf(model_->rows(), State::NotMade));
    outcome_->setText(
        waiting > 0
            ? tr("%1 Stopped: %n municipality(ies) not reached.", nullptr, waiting).arg(told)
            : told);
    outcome_->show();
}

void ReminderPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (isRunning_) {
            stop();
        } else {
            Q_EMIT putAway();
        }
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace kamerklaar::ui
