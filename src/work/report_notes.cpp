// SPDX-License-Identifier: EUPL-1.2
#include "work/report_notes.h"

#include "domain/ensure.h"
#include "work/recording.h"

namespace kamerklaar::work {

using domain::ReportNote;

std::vector<NoteMade> notesOn(Store& store, const domain::YearlyReport& report) {
    constexpr int mostChanges = 1'000;
    std::vector<NoteMade> notes;
    for (ReportNote& note : store.records<ReportNote>().all(report.municipality)) {
        if (note.report != report.id) {
            continue;
        }
        JournalFilter about;
        about.subject = note.subject();
        const std::vector<JournalEntry> entries = store.journal().read(about, 0, mostChanges);
        domain::ensure(!entries.empty(), "every record has its journal entry");
        const JournalEntry& first = entries.back();
        notes.push_back({std::move(note), first.person, first.at});
    }
    return notes;
}

domain::Result<ReportNote> noteReport(const Context& context, domain::ReportId id,
                                      const std::string& text) {
    const auto about = context.store.reports().find(id);
    if (!about) {
        return domain::refused(domain::ProblemKind::NotFound, "report");
    }
    auto note = begun<ReportNote>(context.store, context.clock.today(), about->municipality);
    note.report = id;
    note.text = text;
    return save(context, note);
}

}  // namespace kamerklaar::work
