// SPDX-License-Identifier: EUPL-1.2
#include "work/dossier_events.h"

#include <algorithm>

namespace kamerklaar::work {
namespace {

using EventKind = DossierEvent::What;

/// Collects what has a day.
class Events {
public:
    Events(Store& store, domain::MunicipalityId municipality)
        : store_(store), municipality_(municipality) {}

    std::vector<DossierEvent> take() {
        addAsked();
        addDecided();
        addReported();
        addObjections();
        addDocuments();
        std::stable_sort(found_.begin(), found_.end(),
                         [](const auto& left, const auto& right) { return left.day > right.day; });
        return std::move(found_);
    }

private:
    DossierEvent& add(EventKind what, std::optional<domain::Date> day,
                      const domain::Subject& about) {
        if (!day) {
            return nothing_;
        }
        DossierEvent event;
        event.what = what;
        event.day = *day;
        event.about = about;
        return found_.emplace_back(std::move(event));
    }
    template <typename Noun>
    [[nodiscard]] std::vector<Noun> all() {
        return store_.records<Noun>().all(municipality_);
    }

    void addAsked() {
        for (const auto& one : all<domain::Application>()) {
            add(EventKind::ApplicationReceived, one.receivedOn, one.subject()).amount = one.gross;
        }
        for (const auto& one : all<domain::Notification>()) {
            add(EventKind::NotificationReceived, one.receivedOn, one.subject()).detail =
                one.activity;
            add(EventKind::NotificationDecided, one.decidedOn, one.subject()).detail = one.activity;
        }
    }
    void addDecided() {
        for (const domain::Decision& one : store_.decisions().all(municipality_)) {
            if (one.status == domain::DecisionStatus::Approved &&
                one.decisionKind != domain::DecisionKind::Payment) {
                add(EventKind::Decided, one.date, one.subject()).decision = one;
            }
        }
        for (const domain::Payment& one : store_.ledger().payments(municipality_)) {
            const bool hasOrder = one.decision.isStored();
            DossierEvent& event =
                add(EventKind::Paid, one.paidOn,
                    hasOrder ? domain::Subject{domain::Decision::kind, one.decision.value}
                             : domain::Subject{domain::Subject::Kind::Payment, one.id.value});
            event.number = one.instalment;
            event.amount = one.net;
            event.detail = one.reference;
        }
    }
    void addReported() {
        for (const ReportHeader& one : store_.reports().headers(municipality_)) {
            DossierEvent& event = add(EventKind::ReportReceived, one.receivedOn,
                                      {domain::Subject::Kind::Report, one.id.value});
            event.number = one.year;
            event.amount = one.spent;
        }
        for (const auto& one : all<domain::ContinuityReport>()) {
            add(EventKind::ContinuityReportReceived, one.receivedOn, one.subject());
        }
        for (const auto& one : all<domain::SisaReturn>()) {
            DossierEvent& event = add(EventKind::SisaReceived, one.receivedOn, one.subject());
            event.number = one.year;
            event.amount = one.spent;
        }
    }
    void addObjections() {
        for (const auto& one : all<domain::Objection>()) {
            add(EventKind::ObjectionReceived, one.receivedOn, one.subject());
            add(EventKind::ObjectionRuled, one.decidedOn, one.subject());
        }
    }
    /// A letter is a document too: it stands here once.
    void addDocuments() {
        std::vector<domain::DocumentId> letters;
        for (const auto& one : all<domain::Letter>()) {
            add(EventKind::LetterMade, one.date, one.subject()).detail = one.title;
            letters.push_back(one.document);
        }
        for (const domain::CaseDocument& one :
             store_.documents().of({domain::Subject::Kind::Municipality, municipality_.value})) {
            if (std::find(letters.begin(), letters.end(), one.id) == letters.end()) {
                add(EventKind::DocumentKept, one.date,
                    {domain::Subject::Kind::Document, one.id.value})
                    .detail = one.fileName;
            }
        }
    }

    Store& store_;
    domain::MunicipalityId municipality_;
    std::vector<DossierEvent> found_;
    DossierEvent nothing_;  ///< takes what is said of something without a day
};

}  // namespace

std::vector<DossierEvent> dossierEvents(Store& store, domain::MunicipalityId municipality) {
    return Events(store, municipality).take();
}

}  // namespace kamerklaar::work
