// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/status_bar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "domain/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/report_status.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

/// The step that goes on, and the one that goes back, are a key away: so twenty reports are worked
/// through without the mouse. They lie beside the key for the next report, but take a second key,
/// so that nobody approves by a slip of the finger.
QKeySequence keysOf(const domain::StatusStep& step, bool isFirst) {
    if (step.act == domain::ReportAct::SendBack) {
        return Qt::CTRL | Qt::SHIFT | Qt::Key_F9;
    }
    return isFirst ? QKeySequence(Qt::CTRL | Qt::Key_F9) : QKeySequence();
}

}  // namespace

StatusBar::StatusBar(const Editing& editing, const Desk& desk, QWidget* parent)
    : QFrame(parent),
      editing_(editing),
      desk_(desk),
      status_(new StatusChip(this)),
      term_(new QLabel(this)),
      kept_(new QLabel(this)),
      steps_(new QHBoxLayout),
      save_(new QPushButton(tr("&Save"), this)),
      next_(new QPushButton(tr("Next"), this)) {
    status_->setObjectName(QStringLiteral("reportStatus"));
    setRole(term_, TextRole::Quiet);
    setRole(kept_, TextRole::Quiet);
    kept_->setObjectName(QStringLiteral("kept"));
    kept_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    save_->setObjectName(QStringLiteral("save"));
    save_->setToolTip(tr("Save (Ctrl+S)"));
    save_->setAutoDefault(false);
    connect(save_, &QPushButton::clicked, this, &StatusBar::saveWanted);

    next_->setObjectName(QStringLiteral("nextReport"));
    next_->setAutoDefault(false);
    next_->setShortcut(Qt::Key_F8);
    connect(next_, &QPushButton::clicked, this, &StatusBar::nextWanted);

    auto* acts = new QWidget(this);
    auto* across = new QHBoxLayout(acts);
    across->setContentsMargins({});
    across->setSpacing(room::small);
    across->addWidget(save_);
    across->addLayout(steps_);
    across->addWidget(next_);
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(room::page, room::tight, room::page, room::small);
    layout->setSpacing(room::small);
    layout->addWidget(status_);
    layout->addWidget(term_);
    layout->addGap();
    layout->addWidget(kept_);
    layout->addWidget(acts);
}

void StatusBar::offerNext(bool isThere) {
    next_->setEnabled(isThere);
    next_->setToolTip(isThere ? tr("The next report that waits for assessment (F8)")
                              : tr("No other report waits for assessment."));
    next_->setAccessibleDescription(next_->toolTip());
}

void StatusBar::refresh() {
    const work::ReportCase& open = editing_.report();
    const domain::ReportStatus status = open.report.status;
    const domain::Date due = domain::dueOf(open.report, open.round);
    status_->setChip(words::chipOf(words::stateOf(status, due, open.around.hasAward, desk_.today()),
                                   desk_.language()));
    const domain::Period period = domain::periodOf(open.report, open.round);
    term_->setText(
        tr("%1 up to and including %2 · due %3", "first day, last day, due date")
            .arg(words::date(period.first()), words::date(period.last()), words::date(due)));
    kept_->setText(editing_.isEditable()
                       ? keptWords(editing_.drafts(), editing_.isTouched())
                       : tr("Approved reports are reopened before they are changed."));
    save_->setVisible(editing_.isEditable());
    save_->setEnabled(editing_.isTouched() && !editing_.race().has_value());
    if (shown_ != status) {
        shown_ = status;
        showSteps();
    }
}

void StatusBar::showSteps() {
    while (QLayoutItem* old = steps_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    bool isFirst = true;
    for (const domain::StatusStep& step : domain::statusTable()) {
        if (step.from != *shown_) {
            continue;
        }
        auto* button =
            new QPushButton(words::text(domain::words(step.act, desk_.language())), this);
        const std::string_view code = domain::codeOf(step.act);
        button->setObjectName(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
        button->setAutoDefault(false);
        if (isFirst) {
            makePrimary(button);
        }
        const QKeySequence keys = keysOf(step, isFirst);
        button->setShortcut(keys);
        button->setToolTip(keys.isEmpty()
                               ? QString()
                               : tr("%1 (%2)", "act, keys")
                                     .arg(button->text(), keys.toString(QKeySequence::NativeText)));
        isFirst = false;
        connect(button, &QPushButton::clicked, this,
                [this, act = step.act] { Q_EMIT wanted(act); });
        steps_->addWidget(button);
    }
}

}  // namespace kamerklaar::ui
