// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/timeline_tab.h"

#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/journal_list.h"

namespace kamerklaar::ui {

namespace {

constexpr int mostPerSubject = 1000;

/// What belongs to a municipality: itself, its money, its reports and the documents of these.
std::vector<domain::Subject> subjectsOf(work::Store& store, domain::MunicipalityId municipality) {
    using Kind = domain::Subject::Kind;
    std::vector<domain::Subject> subjects{{Kind::Municipality, municipality.value}};
    for (const work::ReportHeader& report : store.reports().headers(municipality)) {
        subjects.push_back({Kind::Report, report.id.value});
    }
    for (const domain::Subject& subject : std::vector(subjects)) {
        for (const domain::CaseDocument& document : store.documents().of(subject)) {
            subjects.push_back({Kind::Document, document.id.value});
        }
    }
    for (const domain::Instalment& instalment : store.ledger().instalments(municipality)) {
        subjects.push_back({Kind::Instalment, instalment.id.value});
    }
    for (const domain::Payment& payment : store.ledger().payments(municipality)) {
        subjects.push_back({Kind::Payment, payment.id.value});
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
    : DossierTab(desk, parent), list_(new JournalList(desk.scheme(), desk.language(), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, room::normal, 0, 0);
    layout->addWidget(list_);
    connect(list_, &JournalList::goTo, this, &DossierTab::goTo);
}

void TimelineTab::show(domain::MunicipalityId municipality) {
    work::Store& store = desk_.store();
    using Entries = std::vector<work::JournalEntry>;
    Entries entries = desk_.read([&] { return entriesOf(store, municipality); }, Entries());
    const auto names =
        desk_.read([&] { return std::optional(words::SubjectNames(store, desk_.language())); },
                   std::optional<words::SubjectNames>());
    if (names.has_value()) {
        list_->show(std::move(entries), *names);
    }
}

}  // namespace kamerklaar::ui
