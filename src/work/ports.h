// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/application.h"
#include "domain/case_document.h"
#include "domain/contact_person.h"
#include "domain/continuity_report.h"
#include "domain/decision.h"
#include "domain/dossier_notes.h"
#include "domain/fields.h"
#include "domain/figures.h"
#include "domain/grant.h"
#include "domain/municipality.h"
#include "domain/notification.h"
#include "domain/problem.h"
#include "domain/publication.h"
#include "domain/scheme.h"
#include "domain/selection.h"
#include "domain/sisa_return.h"
#include "domain/yearly_report.h"
#include "work/journal_entry.h"
#include "work/journal_link.h"

// What the work needs from outside. The store implements most of it, once, for SQLite and
// PostgreSQL; nothing here says how anything is kept. All calls are made on one thread. Any call
// may throw GroundGaveWay.
namespace kamerklaar::work {

/// The ground under the program gave way: disk full, connection lost, file broken. Thrown by the
/// store, caught in one place of the window, the command line and each background job. What was
/// committed before is safe, what was under way is not half done.
class GroundGaveWay : public std::runtime_error {
public:
    /// `technical` goes to the log, never to the screen.
    GroundGaveWay(domain::Problem problem, const std::string& technical)
        : std::runtime_error(technical), problem_(std::move(problem)) {}
    [[nodiscard]] const domain::Problem& problem() const { return problem_; }

private:
    domain::Problem problem_;
};

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual domain::Timestamp now() const = 0;
    [[nodiscard]] domain::Date today() const { return now().date(); }
};

/// All or nothing. Rolls back when it goes out of scope uncommitted. Transactions may be nested:
/// only the outermost one commits.
class Transaction {
public:
    virtual ~Transaction() = default;
    virtual void commit() = 0;
};

/// One moment of the file, for as long as it lives: what is read meanwhile belongs together. Writes
/// nothing and keeps nobody waiting who wants to begin; within a transaction it is part of that. No
/// transaction is begun while a moment is held outside one.
class Moment {
public:
    virtual ~Moment() = default;
};

class Schemes {
public:
    virtual ~Schemes() = default;
    /// Holds until the next call of set().
    [[nodiscard]] virtual const domain::Scheme& current() = 0;
    /// Once, when a file is made: the scheme, and its municipalities as recipients.
    virtual void set(const domain::Scheme& scheme) = 0;
};

class Municipalities {
public:
    virtual ~Municipalities() = default;
    /// By name.
    [[nodiscard]] virtual std::vector<domain::Municipality> all() = 0;
    [[nodiscard]] virtual std::optional<domain::Municipality> find(domain::MunicipalityId id) = 0;
    virtual domain::MunicipalityId add(const domain::Municipality& municipality) = 0;
};

/// Everything of one noun that describes itself (domain/describe.h). One implementation keeps all.
template <typename Noun>
class Records {
public:
    using Of = std::optional<domain::MunicipalityId>;
    virtual ~Records() = default;
    /// By municipality, then in the order in which they were added; without what was withdrawn.
    [[nodiscard]] virtual std::vector<Noun> all(Of of = {}) = 0;
    /// Withdrawn or not.
    [[nodiscard]] virtual std::optional<Noun> find(domain::Id<Noun> id) = 0;
    virtual domain::Id<Noun> add(const Noun& noun) = 0;
    /// False, and nothing is written, when the stored version is not `noun.version`; otherwise the
    /// stored version becomes one higher.
    [[nodiscard]] virtual bool update(const Noun& noun) = 0;
};

/// The store itself refuses an approval by the preparer, and by whoever approved an earlier stage
/// for the same municipality (GroundGaveWay: it cannot happen through the work layer), and any
/// change of an approved decision but its reversal.
class Decisions : public Records<domain::Decision> {
public:
    /// Those that wait for somebody to approve, the longest waiting first.
    [[nodiscard]] virtual std::vector<domain::Decision> prepared() = 0;
};

class People {
public:
    virtual ~People() = default;
    [[nodiscard]] virtual std::vector<domain::Person> all() = 0;
    [[nodiscard]] virtual std::optional<domain::Person> find(domain::PersonId id) = 0;
    virtual void setRoles(domain::PersonId id, domain::Roles roles) = 0;
    [[nodiscard]] virtual std::optional<domain::Person> byAccount(const std::string& account) = 0;
    virtual domain::PersonId add(const domain::Person& person) = 0;
};

/// Awards, instalments, payments and reported spending, added up by the store. Each reads either
/// one municipality or, without one, all.
class Ledger {
public:
    using Of = std::optional<domain::MunicipalityId>;
    virtual ~Ledger() = default;
    /// What decisions that count award, and what is reserved where there is no award yet.
    [[nodiscard]] virtual std::vector<domain::Allocation> allocations(Of of = {}) = 0;
    /// What the scheme reserved when the file was made, whatever was awarded since.
    [[nodiscard]] virtual std::vector<domain::Allocation> reservations(Of of = {}) = 0;
    [[nodiscard]] virtual std::vector<domain::Instalment> instalments(Of of = {}) = 0;
    /// From payment orders that count, and from before there were any.
    [[nodiscard]] virtual std::vector<domain::Payment> payments(Of of = {}) = 0;
    /// One line per report that counts, with the period it covers; rounds up to `lastYear` only.
    [[nodiscard]] virtual std::vector<domain::PeriodSpending> spending(
        Of of = {}, std::optional<int> lastYear = {}) = 0;
    /// The same as allocations, instalments and payments of all municipalities, added up per
    /// programme year, calendar year and day; municipality, id and number are 0 in each line.
    [[nodiscard]] virtual domain::LedgerRows nationalSums(std::optional<int> lastYear = {}) = 0;

    virtual void add(const domain::Allocation& allocation) = 0;
    virtual domain::InstalmentId add(const domain::Instalment& instalment) = 0;
    /// Day and amounts of a planned instalment.
    virtual void update(const domain::Instalment& instalment) = 0;
};

class Rounds {
public:
    virtual ~Rounds() = default;
    /// By year.
    [[nodiscard]] virtual std::vector<domain::Round> all() = 0;
    [[nodiscard]] virtual std::optional<domain::Round> find(domain::RoundId id) = 0;
    [[nodiscard]] virtual std::optional<domain::Round> ofYear(int year) = 0;
    virtual domain::RoundId add(const domain::Round& round) = 0;
    /// False, and nothing is written, when the stored version is not `round.version`; otherwise the
    /// stored version becomes one higher.
    [[nodiscard]] virtual bool update(const domain::Round& round) = 0;
};

/// A report without its lines: what lists and grids show.
struct ReportHeader {
    domain::ReportId id;
    domain::MunicipalityId municipality;
    domain::RoundId round;
    int year = 0;
    domain::ReportStatus status = domain::ReportStatus::Expected;
    domain::Date due;
    domain::Period period;
    std::optional<domain::Date> receivedOn;
    domain::Money planned;
    domain::Money spent;
    int version = 0;
};

/// Of an intervention in a report what municipalities are compared by.
struct ComparedIntervention {
    domain::MunicipalityId municipality;
    std::string name;
    std::string basis;  ///< code, or empty
    domain::Money cost;
    std::optional<std::int64_t> reached;
    friend bool operator==(const ComparedIntervention&, const ComparedIntervention&) = default;
};

class Reports {
public:
    virtual ~Reports() = default;
    /// By municipality's name, then year.
    [[nodiscard]] virtual std::vector<ReportHeader> headers(
        std::optional<domain::MunicipalityId> of = {}, std::optional<domain::RoundId> in = {}) = 0;
    [[nodiscard]] virtual std::optional<domain::YearlyReport> find(domain::ReportId id) = 0;
    /// All reports of a round with all their lines, by municipality's name.
    [[nodiscard]] virtual std::vector<domain::YearlyReport> ofRound(domain::RoundId round) = 0;
    /// By municipality's name, then as they stand in the report.
    [[nodiscard]] virtual std::vector<ComparedIntervention> comparedIn(domain::RoundId round) = 0;
    virtual domain::ReportId add(const domain::YearlyReport& report) = 0;
    /// Writes everything including the status. False, and nothing is written, when the stored
    /// version is not `report.version`; otherwise the stored version becomes one higher.
    [[nodiscard]] virtual bool update(const domain::YearlyReport& report) = 0;
    virtual void addEvent(domain::ReportId report, const domain::StatusEvent& event) = 0;
    /// Oldest first.
    [[nodiscard]] virtual std::vector<domain::StatusEvent> events(domain::ReportId report) = 0;
};

/// What a form is about: something that is stored, or something new.
struct DraftOf {
    domain::Subject subject;              ///< number 0 for a new one
    domain::MunicipalityId municipality;  ///< of a new one, where it is for one
    std::string form;                     ///< of a new one: which form, where its kind has several
    friend bool operator==(const DraftOf&, const DraftOf&) = default;
};

/// What somebody typed and has not saved yet: texts as typed, right or wrong, by field path.
struct Draft {
    DraftOf of;
    domain::PersonId person;
    int baseVersion = 0;  ///< of what the typing started from
    domain::Timestamp savedAt;
    std::vector<std::pair<std::string, std::string>> fields;
};

/// Drafts are no acts: they are written at once, outside the journal, and go when the thing is
/// saved.
class Drafts {
public:
    virtual ~Drafts() = default;
    [[nodiscard]] virtual std::optional<Draft> find(const DraftOf& of, domain::PersonId person) = 0;
    virtual void put(const Draft& draft) = 0;
    virtual void discard(const DraftOf& of, domain::PersonId person) = 0;
};

class Documents {
public:
    virtual ~Documents() = default;
    /// Newest first; without content.
    [[nodiscard]] virtual std::vector<domain::CaseDocument> of(const domain::Subject& subject) = 0;
    /// Empty when there is no such document.
    [[nodiscard]] virtual std::optional<std::string> content(domain::DocumentId id) = 0;
    /// Keeps the bytes with their hash and size.
    virtual domain::CaseDocument add(const domain::CaseDocument& document,
                                     const std::string& content) = 0;
};

class Editions {
public:
    virtual ~Editions() = default;
    [[nodiscard]] virtual std::optional<domain::Edition> ofYear(int year) = 0;
    /// Adds it, or updates it when the stored version is `edition.version`; false when it is not.
    [[nodiscard]] virtual bool put(const domain::Edition& edition) = 0;
};

/// Which journal entries to read. Newest first.
struct JournalFilter {
    std::optional<domain::Subject> subject;
    std::optional<domain::PersonId> person;
    std::optional<domain::Date> from;
    std::optional<domain::Date> upTo;
    std::optional<std::int64_t> number;  ///< this one
    std::optional<std::int64_t> after;   ///< later ones than this one
};

class Journal {
public:
    virtual ~Journal() = default;
    /// Inside a transaction only. Numbers the entry and chains it to the one before.
    virtual void append(const JournalEntry& entry) = 0;
    [[nodiscard]] virtual std::vector<JournalEntry> read(const JournalFilter& filter, int offset,
                                                         int count) = 0;
    [[nodiscard]] virtual std::int64_t size() = 0;
    /// When the last entry was written; the file's own idea of "today".
    [[nodiscard]] virtual std::optional<domain::Timestamp> lastMoment() = 0;
    /// Every entry in order, for verifying.
    virtual void forEach(const std::function<void(const JournalEntry&)>& visit) = 0;
    /// The same as it is stored and hashed, with what stands beside each link.
    using VisitLink = std::function<void(const JournalLink&, const std::vector<PrivateValue>&)>;
    virtual void forEachLink(const VisitLink& visit) = 0;
};

/// What the file itself can say about its soundness.
class Soundness {
public:
    virtual ~Soundness() = default;
    /// The engine's own integrity, foreign keys, what the engine is to refuse by itself, the
    /// journal's chain of hashes, documents' hashes.
    [[nodiscard]] virtual domain::Problems check() = 0;
};

/// Keeps one noun; Store keeps all of them.
template <typename Noun>
class Keeps {
public:
    virtual ~Keeps() = default;
    virtual Records<Noun>& recordsOf(std::type_identity<Noun>) = 0;
};

/// Calls `visit` with a std::type_identity of each noun of a dossier, decisions apart.
template <typename Visit>
void forEachNoun(Visit&& visit) {
    visit(std::type_identity<domain::Application>{});
    visit(std::type_identity<domain::Notification>{});
    visit(std::type_identity<domain::ContinuityReport>{});
    visit(std::type_identity<domain::SisaReturn>{});
    visit(std::type_identity<domain::Explanation>{});
    visit(std::type_identity<domain::SpendingSplit>{});
    visit(std::type_identity<domain::Objection>{});
    visit(std::type_identity<domain::Deadline>{});
    visit(std::type_identity<domain::LetterTemplate>{});
    visit(std::type_identity<domain::Letter>{});
    visit(std::type_identity<domain::Selection>{});
    visit(std::type_identity<domain::ReportText>{});
    visit(std::type_identity<domain::Consultation>{});
    visit(std::type_identity<domain::Commitment>{});
    visit(std::type_identity<domain::PressAgreement>{});
    visit(std::type_identity<domain::Submission>{});
    visit(std::type_identity<domain::PublicationRuling>{});
    visit(std::type_identity<domain::Restatement>{});
    visit(std::type_identity<domain::HouseStyle>{});
    visit(std::type_identity<domain::SealedEdition>{});
    visit(std::type_identity<domain::ContactPerson>{});
    visit(std::type_identity<domain::ReportNote>{});
}

/// One file or database.
class Store : public Keeps<domain::Application>,
              public Keeps<domain::Notification>,
              public Keeps<domain::ContinuityReport>,
              public Keeps<domain::SisaReturn>,
              public Keeps<domain::Explanation>,
              public Keeps<domain::SpendingSplit>,
              public Keeps<domain::Objection>,
              public Keeps<domain::Deadline>,
              public Keeps<domain::LetterTemplate>,
              public Keeps<domain::Letter>,
              public Keeps<domain::Selection>,
              public Keeps<domain::ReportText>,
              public Keeps<domain::Consultation>,
              public Keeps<domain::Commitment>,
              public Keeps<domain::PressAgreement>,
              public Keeps<domain::Submission>,
              public Keeps<domain::PublicationRuling>,
              public Keeps<domain::Restatement>,
              public Keeps<domain::HouseStyle>,
              public Keeps<domain::SealedEdition>,
              public Keeps<domain::ContactPerson>,
              public Keeps<domain::ReportNote> {
public:
    ~Store() override = default;
    template <typename Noun>
    [[nodiscard]] Records<Noun>& records() {
        return static_cast<Keeps<Noun>&>(*this).recordsOf(std::type_identity<Noun>{});
    }
    virtual Decisions& decisions() = 0;
    [[nodiscard]] virtual std::unique_ptr<Transaction> begin() = 0;
    [[nodiscard]] virtual std::unique_ptr<Moment> moment() = 0;
    virtual Schemes& schemes() = 0;
    virtual Municipalities& municipalities() = 0;
    virtual People& people() = 0;
    virtual Ledger& ledger() = 0;
    virtual Rounds& rounds() = 0;
    virtual Reports& reports() = 0;
    virtual Drafts& drafts() = 0;
    virtual Documents& documents() = 0;
    virtual Editions& editions() = 0;
    virtual Journal& journal() = 0;
    virtual Soundness& soundness() = 0;

    /// Made-up data: said on every screen and every page of output.
    [[nodiscard]] virtual bool isExample() = 0;
    virtual void markAsExample() = 0;
    /// For titles: the name of the file or database.
    [[nodiscard]] virtual std::string displayName() const = 0;
};

}  // namespace kamerklaar::work
