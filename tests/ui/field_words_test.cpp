// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/field_words.h"

#include <set>

#include "ui/shell/speech.h"
#include "ui/support.h"
#include "ui/words/journal_words.h"
#include "ui/words/words.h"
#include "work/stored_fields.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

using Kind = domain::Subject::Kind;
using domain::DecisionKind;

/// Puts one line in each list of a noun that describes itself; leaves all else as it is.
struct OneLineEach {
    void code(const std::string&, const std::string&) {}
    void words(const std::string&, const std::string&) {}
    template <typename Value>
    void number(const std::string&, Value&) {}
    template <typename Value>
    void money(const std::string&, Value&) {}
    template <typename Value>
    void date(const std::string&, Value&) {}
    template <typename Value>
    void moment(const std::string&, Value&) {}
    template <typename Value>
    void period(const std::string&, Value&) {}
    void yesNo(const std::string&, bool) {}
    template <typename Value, typename Codes>
    void choice(const std::string&, Value&, const Codes&) {}
    template <typename Tag>
    void ref(const std::string&, domain::Id<Tag>&) {}
    template <typename Line>
    void lines(const std::string&, std::vector<Line>& lines) {
        describe(*this, lines.emplace_back());
    }
};

struct Spelled {
    Kind of;
    domain::Fields fields;
};

domain::YearlyReport reportWithLines() {
    domain::YearlyReport report;
    report.categories = {{"a", {}, {}}};
    report.sectors = {{"scholen", {}, {}}};
    report.interventions.emplace_back();
    report.indicators.emplace_back();
    report.factors = {{"onderwijs", domain::Movement::Unknown, {}}};
    report.partners.emplace_back();
    return report;
}

/// The fields of everything that the journal tells of.
std::vector<Spelled> everything(const domain::Scheme& scheme) {
    std::vector<Spelled> all{
        {Kind::File, work::fieldsOf(scheme)},
        {Kind::Report, domain::fieldsOf(reportWithLines())},
        {Kind::Round, domain::fieldsOf(domain::Round())},
        {Kind::Municipality, work::fieldsOf(domain::Municipality(), {domain::Allocation()})},
        {Kind::Instalment, domain::fieldsOf(domain::Instalment())},
        {Kind::Payment, domain::fieldsOf(domain::Payment())},
        {Kind::Document, domain::fieldsOf(domain::CaseDocument())},
        {Kind::Person, domain::fieldsOf(domain::Person())},
        {Kind::Edition, domain::fieldsOf(domain::Edition())},
    };
    OneLineEach oneLineEach;
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        Noun noun;
        describe(oneLineEach, noun);
        all.push_back({Noun::kind, domain::fieldsOf(noun)});
    });
    for (const auto& [kind, code] : domain::decisionKindCodes) {
        domain::Decision decision;
        decision.decisionKind = kind;
        decision.terms = domain::emptyTerms(kind);
        std::visit([&](auto& terms) { describe(oneLineEach, terms); }, decision.terms);
        all.push_back({Kind::Decision, domain::fieldsOf(decision)});
    }
    return all;
}

std::string lastOf(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

}  // namespace

TEST_CASE("every field of everything that the journal tells of has a name, in both languages") {
    const Office office;
    const auto language = GENERATE(domain::Language::Dutch, domain::Language::English);
    ui::Speech speech;
    speech.speak(language);
    const domain::Scheme& scheme = office.desk->scheme();
    std::size_t seen = 0;
    for (const Spelled& spelled : everything(scheme)) {
        for (const domain::Field& field : spelled.fields) {
            const std::string raw = lastOf(field.path);
            const QString name = ui::words::fieldName(spelled.of, field.path, scheme, language);
            INFO(domain::codeOf(spelled.of) << ": " << field.path << " is " << name.toStdString());
            CHECK(!name.isEmpty());
            CHECK(name.toStdString() != raw);
            CHECK_FALSE(name.endsWith(QStringLiteral(": ") + ui::words::text(raw)));
            ++seen;
        }
    }
    CHECK(seen > 300);
}

TEST_CASE("a path means what it means in its own noun") {
    const Office office(Office::Filled::No, domain::Language::English);
    const domain::Scheme& scheme = office.desk->scheme();
    const auto name = [&](Kind of, const char* path) {
        return ui::words::fieldName(of, path, scheme, domain::Language::English);
    };
    CHECK(name(Kind::Notification, "nature") == QStringLiteral("What is notified"));
    CHECK(name(Kind::SisaReturn, "findings/0/nature") ==
          QStringLiteral("Finding 1: Kind of finding"));
    CHECK(name(Kind::SisaReturn, "isFinal") == QStringLiteral("Final account"));
    CHECK(name(Kind::Edition, "isFinal") == QStringLiteral("Final"));
    CHECK(name(Kind::Decision, "number") == QStringLiteral("Reference of the letter"));
    CHECK(name(Kind::Decision, "terms/instalments/2/number") ==
          QStringLiteral("Instalment 3: Number"));
    CHECK(name(Kind::File, "instalments/3/maximum") ==
          QStringLiteral("Instalment 3: Maximum per municipality"));
    CHECK(name(Kind::Decision, "terms/spendingPeriod/last") ==
          QStringLiteral("Last day of the spending period"));
}

TEST_CASE("values are read as lists, terms of the regulation and references say them") {
    const Office office(Office::Filled::No, domain::Language::English);
    const domain::Scheme& scheme = office.desk->scheme();
    const ui::words::SubjectNames names(*office.store, domain::Language::English);
    const auto value = [&](Kind of, const char* path, const char* text) {
        return ui::words::fieldValue(
            of, path, text, scheme, domain::Language::English,
            [&](const domain::Subject& subject) { return names.nameOf(subject); });
    };
    CHECK(value(Kind::Decision, "decisionKind", "award") == QStringLiteral("award"));
    CHECK(value(Kind::Decision, "status", "declined") == QStringLiteral("declined"));
    CHECK(value(Kind::Report, "status", "in_review") == QStringLiteral("in review"));
    CHECK(value(Kind::SisaReturn, "cbsStatus", "not_plausible") == QStringLiteral("not plausible"));
    CHECK(value(Kind::SisaReturn, "isFinal", "yes") == QStringLiteral("yes"));
    CHECK(value(Kind::Application, "factors/0/factorDomain", "omgeving") ==
          QStringLiteral("Social surroundings"));
    CHECK(value(Kind::Explanation, "difference", "sisa_payments") ==
          QStringLiteral("SiSa return and payments"));
    CHECK(value(Kind::Application, "assessedBy", "1") == QStringLiteral("Ankie de Wit"));
    CHECK(value(Kind::Notification, "decision", "12") == QStringLiteral("no. 12"));
    CHECK(value(Kind::Person, "roles", "administrator,officer") ==
          QStringLiteral("policy officer, administrator"));
    CHECK(value(Kind::SpendingSplit, "parts/0/programmeYear", "0") ==
          QStringLiteral("after the last programme year"));
    CHECK(value(Kind::Selection, "indicators/0/weight", "1500") == QStringLiteral("1.5"));
    CHECK(value(Kind::Decision, "decidedBy", "") == QStringLiteral("–"));
}

TEST_CASE("every act has its words") {
    std::set<QString> seen;
    for (int act = 0; act <= static_cast<int>(work::lastAct); ++act) {
        const QString done = ui::words::actDone(static_cast<work::Act>(act));
        CHECK_FALSE(done.isEmpty());
        seen.insert(done);
    }
    CHECK(seen.size() == static_cast<std::size_t>(work::lastAct) + 1);
}

TEST_CASE("records and decisions are called by what they are, and lead to where they stand") {
    const Office office(Office::Filled::No, domain::Language::English);
    const domain::Municipality municipality = office.store->municipalities().all().front();
    domain::SisaReturn sisa;
    domain::Notification notification;
    domain::Decision decision;
    sisa.municipality = notification.municipality = decision.municipality = municipality.id;
    sisa.year = 2025;
    notification.receivedOn = domain::Date::known(2026, 2, 3);
    decision.decisionKind = DecisionKind::Amendment;
    decision.number = "5178141";
    decision.terms = domain::AwardTerms();
    decision.preparedBy = office.desk->context().person;
    const auto transaction = office.store->begin();
    sisa.id = office.store->records<domain::SisaReturn>().add(sisa);
    notification.id = office.store->records<domain::Notification>().add(notification);
    decision.id = office.store->decisions().add(decision);

    const ui::words::SubjectNames names(*office.store, domain::Language::English);
    const QString where = QStringLiteral(", ") + ui::words::text(municipality.name);
    CHECK(names.nameOf(sisa.subject()) == QStringLiteral("SiSa return on 2025") + where);
    CHECK(names.nameOf(notification.subject()) ==
          QStringLiteral("Notification of 03-02-2026") + where);
    CHECK(names.nameOf(decision.subject()) == QStringLiteral("Amendment 5178141") + where);
    const auto tab = [&](const char* part) {
        return ui::Address{ui::Place::Dossier, municipality.id.value, QString::fromLatin1(part)};
    };
    CHECK(names.addressOf(sisa.subject()) == tab("sisa/sisa_return/1"));
    CHECK(names.addressOf(notification.subject()) == tab("notifications/notification/1"));
    CHECK(names.addressOf(decision.subject()) ==
          ui::Address{ui::Place::Decision, decision.id.value, {}});
}
