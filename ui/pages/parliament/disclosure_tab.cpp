// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/disclosure_tab.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/forms/record_card.h"
#include "ui/forms/record_place.h"
#include "ui/pages/parliament/press_card.h"
#include "ui/pages/parliament/register_plans.h"
#include "ui/shell/design.h"
#include "ui/widgets/chip.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using domain::PressAgreement;
using domain::Submission;

}  // namespace

DisclosureTab::DisclosureTab(Desk& desk, QWidget* parent)
    : ParliamentTab(desk, parent),
      place_(new RecordPlace(this)),
      state_(new StatusChip(this)),
      words_(new QLabel(this)),
      submission_(recordCard<Submission>(
          desk, planOfSubmission(), work::Act::SaveSubmission,
          {tr("Letter to parliament"), tr("&Save letter to parliament")}, this)),
      press_(new PressCard(desk, this)) {
    submission_->setObjectName(QStringLiteral("submissionCard"));
    submission_->setMayBePutAway(false);
    place_->head().addWidget(makeState());
    place_->overview().addWidget(submission_);
    place_->overview().addWidget(press_);
    connect(press_->table(), &ListTable::jumped, this, &ParliamentTab::goTo);
}

QWidget* DisclosureTab::makeState() {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(room::normal);
    state_->setObjectName(QStringLiteral("holdState"));
    words_->setObjectName(QStringLiteral("holdWords"));
    words_->setWordWrap(true);
    across->addWidget(state_);
    across->addWidget(words_, 1);
    return row;
}

void DisclosureTab::setYear(int year) {
    if (year != year_) {
        place_->close();
        submission_->keepDraft();
    }
    ParliamentTab::setYear(year);
}

Submission DisclosureTab::stored() const {
    Submission found;
    found.year = year_;
    for (const Submission& one : desk_.store().records<Submission>().all()) {
        if (one.year == year_) {
            found = one;
        }
    }
    return found;
}

void DisclosureTab::refresh() {
    Submission fresh;
    fresh.year = year_;
    const Submission submission = desk_.read([this] { return stored(); }, fresh);
    showState(submission);
    openSubmission(submission);
    place_->readAgain();
    press_->refresh(year_);
}

void DisclosureTab::showState(const Submission& submission) {
    if (submission.informedOn) {
        state_->setChip({tr("may go out"), QStringLiteral("approved"), Tone::Good});
        words_->setText(
            tr("Parliament was informed on %1. Press release and public summary may go out.")
                .arg(words::date(*submission.informedOn)));
    } else {
        state_->setChip({tr("held"), QStringLiteral("lock"), Tone::Caution});
        words_->setText(
            tr("Press release and public summary are held until the day on which parliament was "
               "informed is recorded below."));
    }
}

void DisclosureTab::openSubmission(const Submission& submission) {
    const bool isShown = shownYear_ == year_ && submission_->editing().id() == submission.id.value;
    if (isShown) {
        submission_->readAgain();
        return;
    }
    shownYear_ = year_;
    if (!submission.id.isStored() || !submission_->open(submission.id.value)) {
        submission_->begin({}, domain::fieldsOf(submission), std::to_string(year_));
    }
}

void DisclosureTab::openPart(const QString& part) {
    const std::int64_t id = part.section(QLatin1Char('/'), -1).toLongLong();
    if (part.startsWith(QLatin1String("municipality/"))) {
        for (const work::PressState& state :
             desk_.read([this] { return work::pressStates(desk_.store(), year_); },
                        std::vector<work::PressState>())) {
            if (state.municipality.id.value == id) {
                put(state.agreement);
            }
        }
        return;
    }
    const auto found =
        desk_.read([&] { return desk_.store().records<PressAgreement>().find({id}); },
                   std::optional<PressAgreement>());
    if (found) {
        put(*found);
    }
}

void DisclosureTab::put(const PressAgreement& agreement) {
    const auto municipality =
        desk_.read([&] { return desk_.store().municipalities().find(agreement.municipality); },
                   std::optional<domain::Municipality>());
    auto* card = recordCard<PressAgreement>(
        desk_, planOfPressAgreement(), work::Act::SavePressAgreement,
        {tr("Press release: %1").arg(words::text(municipality ? municipality->name : "")),
         tr("&Save consent")},
        this);
    card->setObjectName(QStringLiteral("pressAgreementCard"));
    place_->put(card);
    if (!agreement.id.isStored() || !card->open(agreement.id.value)) {
        card->begin(agreement.municipality, domain::fieldsOf(agreement),
                    std::to_string(agreement.year));
    }
    card->form().goTo();
}

void DisclosureTab::leave() {
    place_->keepDraft();
    submission_->keepDraft();
}

}  // namespace kamerklaar::ui
