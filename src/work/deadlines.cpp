// SPDX-License-Identifier: EUPL-1.2
#include "work/deadlines.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "work/due_case.h"
#include "work/grant_book.h"

namespace kamerklaar::work {

DueItem& DueCase::add(DueItem::What what, domain::Date due, std::string source,
                      domain::Subject about, bool isOurs) {
    DueItem& item = items.emplace_back();
    item.what = what;
    item.municipality = municipality;
    item.due = due;
    item.source = std::move(source);
    item.about = about;
    item.isOurs = isOurs;
    return item;
}

std::string DueCase::articleOf(std::initializer_list<domain::ProblemKind> kinds,
                               std::optional<domain::Date> day) const {
    for (const domain::ProblemKind kind : kinds) {
        if (const domain::SchemeRule* rule = scheme.rule(kind); rule && !rule->article.empty()) {
            return rule->article;
        }
    }
    for (const domain::DueDate& date : scheme.dueDates) {
        if (date.date == day && !date.article.empty()) {
            return date.article;
        }
    }
    return {};
}

domain::Subject DueCase::dossier() const {
    return {domain::Subject::Kind::Municipality, municipality.id.value};
}

bool DueCase::counts(const domain::Decision& decision) const {
    return domain::countsOn(decision, decisions, today);
}

namespace {

using domain::Date;
using What = DueItem::What;

/// As long as one can still be asked for; a settled or extended grant is not extended again.
bool canAskForExtension(const DueCase& due) {
    const auto& last = due.scheme.lastDayOfExtensionRequest;
    return last && due.today <= *last && due.state.hasAward && !due.state.isExtended &&
           !due.state.settled;
}

void addExtensionRequest(DueCase& due) {
    due.add(What::ExtensionRequest, *due.scheme.lastDayOfExtensionRequest,
            due.articleOf(
                {domain::ProblemKind::ExtensionRequestLate, domain::ProblemKind::ExtensionTooLong}),
            due.dossier());
}

void addOwn(Store& store, const std::vector<domain::Municipality>& municipalities,
            std::optional<domain::MunicipalityId> of, std::vector<DueItem>& items) {
    for (const domain::Deadline& own : store.records<domain::Deadline>().all(of)) {
        if (own.doneOn) {
            continue;
        }
        DueItem& item = items.emplace_back();
        item.what = What::Own;
        item.name = own.name;
        item.due = own.due;
        item.source = own.source;
        item.about = own.subject();
        item.isOurs = true;
        for (const domain::Municipality& municipality : municipalities) {
            if (municipality.id == own.municipality) {
                item.municipality = municipality;
            }
        }
    }
}

/// What parliament was promised and has not got yet; it is of no municipality.
void addCommitments(Store& store, std::vector<DueItem>& items) {
    for (const domain::Commitment& commitment : store.records<domain::Commitment>().all()) {
        if (commitment.fulfilledOn || !commitment.due) {
            continue;
        }
        DueItem& item = items.emplace_back();
        item.what = What::Commitment;
        item.name = commitment.promise;
        item.due = *commitment.due;
        item.source = commitment.source;
        item.about = commitment.subject();
        item.isOurs = true;
    }
}

DueItem& addDayOf(const domain::DueDate& day, Date due, std::vector<DueItem>& items) {
    DueItem& item = items.emplace_back();
    item.what = What::SchemeDate;
    item.name = day.name;
    item.nameEnglish = day.nameEnglish;
    item.due = due;
    item.source = day.article;
    return item;
}

/// Days of the scheme that hold for one municipality and not for another: until when it may ask
/// for an extension, and spend with and without one.
bool dependsOnGrant(const domain::Scheme& scheme, Date day) {
    return day == scheme.lastDayOfExtensionRequest || day == scheme.spendingPeriod.last() ||
           day == scheme.lastDayOfExtension;
}

/// The scheme's own days that are still to come, but for those that stand in the list already.
/// For one municipality, those that depend on its grant are left to addEndOfSpending.
void addSchemeDates(const domain::Scheme& scheme, Date today, bool isOfOne,
                    std::vector<DueItem>& items) {
    std::set<std::pair<std::string, std::string>> known;
    for (const DueItem& item : items) {
        known.emplace(item.due.iso(), item.source);
    }
    for (const domain::DueDate& day : scheme.dueDates) {
        const bool isTold = known.contains({day.date.iso(), day.article}) ||
                            (isOfOne && dependsOnGrant(scheme, day.date));
        if (day.date >= today && !isTold) {
            addDayOf(day, day.date, items);
        }
    }
}

/// The last day on which this municipality may spend, in the words that the scheme has for it with
/// or without an extension. What is settled is not spent on any more.
void addEndOfSpending(DueCase& due) {
    const Date last = due.state.spendingPeriod.last();
    const auto named = due.state.isExtended ? due.scheme.lastDayOfExtension
                                            : std::optional(due.scheme.spendingPeriod.last());
    for (const domain::DueDate& day : due.scheme.dueDates) {
        if (day.date == named && due.today <= last && !due.state.settled) {
            addDayOf(day, last, due.items).municipality = due.municipality;
        }
    }
}

void sortByUrgency(std::vector<DueItem>& items) {
    std::stable_sort(items.begin(), items.end(), [](const DueItem& l, const DueItem& r) {
        const auto nameOf = [](const DueItem& item) {
            return item.municipality ? item.municipality->name : std::string();
        };
        return std::tuple(l.due, l.what, nameOf(l)) < std::tuple(r.due, r.what, nameOf(r));
    });
}

}  // namespace

std::vector<DueItem> dueItems(Store& store, Date today, std::optional<domain::MunicipalityId> of) {
    const GrantBook book(store, of);
    const std::vector<domain::Municipality> municipalities = store.municipalities().all();
    std::vector<DueItem> items;
    bool anyoneMayAsk = false;
    for (const domain::Municipality& municipality : municipalities) {
        if (of && municipality.id != *of) {
            continue;
        }
        DueCase due{store,
                    book.scheme(),
                    today,
                    municipality,
                    book.on(municipality.id, today),
                    book.decisionsOf(municipality.id),
                    items};
        addDueFromMunicipality(due);
        addDueFromMinistry(due);
        if (of) {
            addEndOfSpending(due);
        }
        if (canAskForExtension(due) && (of || !anyoneMayAsk)) {
            addExtensionRequest(due);
            anyoneMayAsk = true;
            if (!of) {
                // One line for all of them together.
                items.back().municipality.reset();
                items.back().about = {};
            }
        }
    }
    addOwn(store, municipalities, of, items);
    if (!of) {
        addCommitments(store, items);
    }
    addSchemeDates(book.scheme(), today, of.has_value(), items);
    sortByUrgency(items);
    return items;
}

}  // namespace kamerklaar::work
