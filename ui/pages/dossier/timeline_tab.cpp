// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/timeline_tab.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/address_of.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/journal_list.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/decision_words.h"

namespace kamerklaar::ui {

namespace {

using work::DossierEvent;
using EventKind = DossierEvent::What;

constexpr int mostPerSubject = 1000;

QString nameOf(const DossierEvent& event, domain::Language language) {
    switch (event.what) {
        case EventKind::ApplicationReceived:
            return TimelineTab::tr("Application received");
        case EventKind::Decided:
            return words::kindOf(*event.decision, language);
        case EventKind::Paid:
            return TimelineTab::tr("Instalment %1 paid").arg(event.number);
        case EventKind::ReportReceived:
            return TimelineTab::tr("Progress report %1 received").arg(event.number);
        case EventKind::ContinuityReportReceived:
            return TimelineTab::tr("Continuity report received");
        case EventKind::SisaReceived:
            return TimelineTab::tr("SiSa return %1 received").arg(event.number);
        case EventKind::NotificationReceived:
            return TimelineTab::tr("Notification received");
        case EventKind::NotificationDecided:
            return TimelineTab::tr("Notification decided");
        case EventKind::ObjectionReceived:
            return TimelineTab::tr("Objection received");
        case EventKind::ObjectionRuled:
            return TimelineTab::tr("Objection ruled on");
        case EventKind::LetterMade:
            return TimelineTab::tr("Letter made");
        case EventKind::DocumentKept:
            return TimelineTab::tr("Document");
    }
    return {};
}

QString detailOf(const DossierEvent& event, domain::Language language) {
    return event.decision ? words::inShort(*event.decision, language) : words::text(event.detail);
}

std::vector<Column<DossierEvent>> eventColumns(domain::Language language) {
    return {column::date<DossierEvent>(TimelineTab::tr("Day"),
                                       [](const DossierEvent& event) { return event.day; }),
            {TimelineTab::tr("What"),
             [language](const DossierEvent& event) { return nameOf(event, language); }},
            {TimelineTab::tr("In short"),
             [language](const DossierEvent& event) { return detailOf(event, language); }},
            column::money<DossierEvent>(TimelineTab::tr("Amount (€)"), language,
                                        [](const DossierEvent& event) { return event.amount; })};
}

/// What belongs to a municipality: itself, its money, reports, records, decisions, and the
/// documents of these.
std::vector<domain::Subject> subjectsOf(work::Store& store, domain::MunicipalityId municipality) {
    using Kind = domain::Subject::Kind;
    std::vector<domain::Subject> subjects{{Kind::Municipality, municipality.value}};
    for (const work::ReportHeader& report : store.reports().headers(municipality)) {
        subjects.push_back({Kind::Report, report.id.value});
    }
    for (const domain::Decision& decision : store.decisions().all(municipality)) {
        subjects.push_back(decision.subject());
    }
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        for (const Noun& noun : store.records<Noun>().all(municipality)) {
            subjects.push_back(noun.subject());
        }
    });
    for (const domain::Subject& subject : std::vector(subjects)) {
        for (const domain::CaseDocument& document : store.documents().of(subject)) {
            subjects.push_back({Kind::Document, document.id.value});
        }
    }
    for (const domain::Instalment& instalment : store.ledger().instalments(municipality)) {
        subjects.push_back({Kind::Instalment, instalment.id.value});
    }
    for (const domain::Payment& payment : store.ledger().payments(municipality)) {
        if (payment.id.isStored()) {
            subjects.push_back({Kind::Payment, payment.id.value});
        }
    }
    return subjects;
}

std::vector<work::JournalEntry> entriesOf(work::Store& store, domain::MunicipalityId municipality) {
    std::vector<work::JournalEntry> entries;
    for (const domain::Subject& subject : subjectsOf(store, municipality)) {
        work::JournalFilter filter;
        filter.subject = subject;
        for (work::JournalEntry& entry : store.journal().read(filter, 0, mostPerSubject)) {
            entries.push_back(std::move(entry));
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto& l, const auto& r) { return l.number > r.number; });
    return entries;
}

}  // namespace

TimelineTab::TimelineTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent),
      which_(new Segments(tr("Which timeline"), {tr("What happened"), tr("What was done here")},
                          this)),
      model_(new ColumnModel<DossierEvent>(
          eventColumns(desk.language()),
          [this](const DossierEvent& event) { return addressOf(event.about, municipality_); },
          this)),
      events_(new ListTable(model_, tr("What happened"), this)),
      nothing_(new EmptyState(
          QStringLiteral("journal"), tr("Nothing has happened yet"),
          tr("Decisions, payments, reports and letters of this municipality come to stand here by "
             "themselves, each on its own day. It begins with the application."),
          this)),
      journal_(new JournalList(desk.scheme(), desk.language(), this)),
      stack_(new QStackedWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, room::normal, 0, 0);
    layout->setSpacing(room::normal);
    which_->setObjectName(QStringLiteral("whichTimeline"));
    events_->setObjectName(QStringLiteral("events"));
    layout->addWidget(which_, 0, Qt::AlignLeft);
    auto* happened = new QWidget(stack_);
    auto* down = new QVBoxLayout(happened);
    down->setContentsMargins({});
    down->addWidget(events_, 1);
    down->addWidget(nothing_, 1);
    QPushButton* first =
        nothing_->addButton(tr("To the application"), QStringLiteral("toApplication"));
    connect(first, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Dossier, municipality_.value, QStringLiteral("application")});
    });
    stack_->addWidget(happened);
    stack_->addWidget(journal_);
    layout->addWidget(stack_, 1);
    connect(which_, &Segments::changed, this, [this] {
        stack_->setCurrentIndex(which_->chosen());
        show(municipality_);
    });
    connect(events_, &ListTable::jumped, this, &DossierTab::goTo);
    connect(journal_, &JournalList::goTo, this, &DossierTab::goTo);
}

void TimelineTab::show(domain::MunicipalityId municipality) {
    municipality_ = municipality;
    if (which_->chosen() == 0) {
        showEvents();
    } else {
        showJournal();
    }
}

void TimelineTab::showEvents() {
    model_->setRows(desk_.read([&] { return work::dossierEvents(desk_.store(), municipality_); },
                               std::vector<DossierEvent>()));
    events_->setVisible(model_->shownRows() > 0);
    nothing_->setVisible(model_->shownRows() == 0);
    events_->fitColumns(2);
}

void TimelineTab::showJournal() {
    work::Store& store = desk_.store();
    using Entries = std::vector<work::JournalEntry>;
    Entries entries = desk_.read([&] { return entriesOf(store, municipality_); }, Entries());
    auto names =
        desk_.read([&] { return std::optional(words::SubjectNames(store, desk_.language())); },
                   std::optional<words::SubjectNames>());
    if (names.has_value()) {
        journal_->show(std::move(entries), *std::move(names));
    }
}

}  // namespace kamerklaar::ui
