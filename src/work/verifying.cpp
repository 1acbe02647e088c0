// SPDX-License-Identifier: EUPL-1.2
#include "work/verifying.h"

#include <algorithm>
#include <map>
#include <set>

#include "work/journal_replay.h"
#include "work/stored_fields.h"
#include "work/sum_checks.h"

namespace kamerklaar::work {
namespace {

using domain::Problems;
using domain::Subject;

void append(Problems& problems, const Problems& more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

std::vector<domain::YearlyReport> allReports(Store& store) {
    std::vector<domain::YearlyReport> all;
    for (const domain::Round& round : store.rounds().all()) {
        for (domain::YearlyReport& report : store.reports().ofRound(round.id)) {
            all.push_back(std::move(report));
        }
    }
    return all;
}

/// The regulation, and the mark of an example, which journals say nothing of that began before they
/// had a word for it.
void compareFile(Store& store, JournalReplay& journal, Problems& problems) {
    const Subject file{Subject::Kind::File, 0};
    const domain::Fields known = journal.fieldsOf(file);
    const bool saysMadeUp = std::any_of(known.begin(), known.end(),
                                        [](const auto& field) { return field.path == madeUpPath; });
    const bool isMadeUp = saysMadeUp && store.isExample();
    journal.compare(file, fieldsOf(store.schemes().current(), isMadeUp), problems);
}

void compareMunicipalities(Store& store, JournalReplay& journal, Problems& problems) {
    std::map<domain::MunicipalityId, std::vector<domain::Allocation>> allocations;
    for (const domain::Allocation& allocation : store.ledger().reservations()) {
        allocations[allocation.municipality].push_back(allocation);
    }
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        journal.compare({Subject::Kind::Municipality, municipality.id.value},
                        fieldsOf(municipality, allocations[municipality.id]), problems);
    }
}

void compareMoney(Store& store, JournalReplay& journal, Problems& problems) {
    for (const domain::Instalment& instalment : store.ledger().instalments()) {
        journal.compare({Subject::Kind::Instalment, instalment.id.value},
                        domain::fieldsOf(instalment), problems);
    }
    // One that follows from an order is held against the journal as that decision.
    for (const domain::Payment& payment : store.ledger().payments()) {
        if (!payment.decision.isStored()) {
            journal.compare({Subject::Kind::Payment, payment.id.value}, domain::fieldsOf(payment),
                            problems);
        }
    }
}

/// Those that are in the lists, and those that only the journal knows of: withdrawn since.
template <typename Noun>
void compareAll(Records<Noun>& records, JournalReplay& journal, Problems& problems) {
    std::set<std::int64_t> listed;
    for (const Noun& noun : records.all()) {
        listed.insert(noun.id.value);
        journal.compare(noun.subject(), fieldsOf(noun), problems);
    }
    for (const std::int64_t id : journal.idsOf(Noun::kind)) {
        const auto noun = listed.contains(id) ? std::nullopt : records.find({id});
        if (noun) {
            journal.compare(noun->subject(), fieldsOf(*noun), problems);
        }
    }
}

void compareDossiers(Store& store, JournalReplay& journal, Problems& problems) {
    compareAll(store.decisions(), journal, problems);
    forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        compareAll(store.records<Noun>(), journal, problems);
    });
}

void compareReports(Store& store, const std::vector<domain::YearlyReport>& reports,
                    JournalReplay& journal, Problems& problems) {
    for (const domain::Round& round : store.rounds().all()) {
        journal.compare({Subject::Kind::Round, round.id.value}, domain::fieldsOf(round), problems);
        if (const auto edition = store.editions().ofYear(round.year)) {
            journal.compare({Subject::Kind::Edition, round.year}, domain::fieldsOf(*edition),
                            problems);
        }
    }
    for (const domain::YearlyReport& report : reports) {
        journal.compare({Subject::Kind::Report, report.id.value}, domain::fieldsOf(report),
                        problems);
        journal.compareSteps(report.id, store.reports().events(report.id), problems);
    }
}

/// Everything that may have documents: what they are kept under and what the journal says so of.
std::vector<Subject> subjectsWithDocuments(Store& store,
                                           const std::vector<domain::YearlyReport>& reports,
                                           const JournalReplay& journal) {
    std::map<std::pair<int, std::int64_t>, Subject> subjects;
    const auto add = [&subjects](const Subject& subject) {
        subjects.emplace(std::pair(static_cast<int>(subject.kind), subject.id), subject);
    };
    add({Subject::Kind::File, 0});
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        add({Subject::Kind::Municipality, municipality.id.value});
    }
    for (const domain::YearlyReport& report : reports) {
        add({Subject::Kind::Report, report.id.value});
    }
    for (const std::int64_t id : journal.idsOf(Subject::Kind::Document)) {
        add(subjectIn(journal.fieldsOf({Subject::Kind::Document, id})));
    }
    std::vector<Subject> list;
    for (const auto& [key, subject] : subjects) {
        list.push_back(subject);
    }
    return list;
}

void compareDocuments(Store& store, const std::vector<domain::YearlyReport>& reports,
                      JournalReplay& journal, Problems& problems) {
    for (const Subject& subject : subjectsWithDocuments(store, reports, journal)) {
        for (const domain::CaseDocument& document : store.documents().of(subject)) {
            journal.compare({Subject::Kind::Document, document.id.value},
                            domain::fieldsOf(document), problems);
        }
    }
}

}  // namespace

Problems verify(Store& store) {
    const std::unique_ptr<Moment> moment = store.moment();
    Problems problems = store.soundness().check();
    const std::vector<domain::YearlyReport> reports = allReports(store);

    JournalReplay journal(store.journal());
    append(problems, journal.contradictions());
    compareFile(store, journal, problems);
    for (const domain::Person& person : store.people().all()) {
        journal.compare({Subject::Kind::Person, person.id.value}, domain::fieldsOf(person),
                        problems);
    }
    compareMunicipalities(store, journal, problems);
    compareMoney(store, journal, problems);
    compareDossiers(store, journal, problems);
    compareReports(store, reports, journal, problems);
    compareDocuments(store, reports, journal, problems);
    append(problems, journal.unseen());
    append(problems, checkSums(store, reports));
    return problems;
}

}  // namespace kamerklaar::work
