// SPDX-License-Identifier: EUPL-1.2
#include "store/scheme_rows.h"

#include "domain/terms.h"
#include "store/term_key.h"

namespace kamerklaar::store {
namespace {

using domain::Date;
using domain::Scheme;

void readHead(Connection& connection, Scheme& scheme) {
    Rows rows = connection.query(
        uR"(SELECT code, name, short_name, bwb_id, publication, legal_basis, kind, ceiling,
                maximum_per_municipality, spending_first, spending_last, extension_last,
                maxima_count_vat_fund, small_number_threshold, last_day_of_application,
                last_day_of_extension_request, continuity_due, settlement_weeks, objection_weeks,
                sisa_code, sisa_due_month, sisa_due_day
            FROM scheme)"_qs);
    Date first;
    Date last;
    std::optional<int> month;
    std::optional<int> day;
    if (rows.next()) {
        rows.read(scheme.code, scheme.name, scheme.shortName, scheme.bwbId, scheme.publication,
                  scheme.legalBasis, scheme.kind, scheme.ceiling, scheme.maximumPerMunicipality,
                  first, last, scheme.lastDayOfExtension, scheme.maximaCountVatFund,
                  scheme.smallNumberThreshold, scheme.lastDayOfApplication,
                  scheme.lastDayOfExtensionRequest, scheme.continuityDue, scheme.settlementWeeks,
                  scheme.objectionWeeks, scheme.sisaCode, month, day);
        scheme.spendingPeriod = rows.period(first, last);
        if (month && day) {
            scheme.sisaDue = Scheme::DayOfYear{*month, *day};
        }
    }
}

void readYears(Connection& connection, Scheme& scheme) {
    Rows rows = connection.query(
        uR"(SELECT number, label, first_day, last_day, ceiling, reservation
            FROM scheme_year ORDER BY number)"_qs);
    Date first;
    Date last;
    while (rows.next()) {
        domain::ProgrammeYear& year = scheme.programmeYears.emplace_back();
        rows.read(year.number, year.label, first, last, year.ceiling, year.reservation);
        year.period = rows.period(first, last);
    }
}

void readInstalments(Connection& connection, Scheme& scheme) {
    Rows rows = connection.query(
        uR"(SELECT number, calendar_year, planned_on, window_first, window_last, maximum,
                national_maximum, article
            FROM scheme_instalment ORDER BY number)"_qs);
    Date first;
    Date last;
    while (rows.next()) {
        domain::InstalmentPlan& plan = scheme.instalments.emplace_back();
        rows.read(plan.number, plan.calendarYear, plan.plannedOn, first, last, plan.maximum,
                  plan.nationalMaximum, plan.article);
        plan.window = rows.period(first, last);
    }
}

void readRounds(Connection& connection, Scheme& scheme) {
    Rows rows = connection.query(
        uR"(SELECT calendar_year, first_day, last_day, due, article, note
            FROM scheme_round ORDER BY calendar_year)"_qs);
    Date first;
    Date last;
    while (rows.next()) {
        domain::RoundPlan& plan = scheme.rounds.emplace_back();
        rows.read(plan.calendarYear, first, last, plan.due, plan.article, plan.note);
        plan.period = rows.period(first, last);
    }
}

void readTerms(Connection& connection, Scheme& scheme) {
    Rows rows = connection.query(
        uR"(SELECT kind, code, name, name_english, article, marked, note
            FROM scheme_term ORDER BY position)"_qs);
    std::string kind;
    while (rows.next()) {
        domain::Term& term = scheme.terms.emplace_back();
        rows.read(kind, term.code, term.name, term.nameEnglish, term.article, term.marked,
                  term.note);
        const auto known = domain::termKindFrom(kind);
        if (!known) {
            rows.damaged("a list of terms that is none");
        }
        term.kind = *known;
    }
}

void readRules(Connection& connection, Scheme& scheme) {
    Rows rows = connection.query(
        uR"(SELECT kind, severity, article, measure, note FROM scheme_rule ORDER BY position)"_qs);
    std::string kind;
    std::string severity;
    while (rows.next()) {
        domain::SchemeRule& rule = scheme.rules.emplace_back();
        rows.read(kind, severity, rule.article, rule.limit, rule.note);
        const auto knownKind = domain::problemKindFrom(kind);
        const auto knownSeverity = domain::severityFrom(severity);
        if (!knownKind || !knownSeverity) {
            rows.damaged("a rule that is none");
        }
        rule.kind = *knownKind;
        rule.severity = *knownSeverity;
    }
}

void readLists(Connection& connection, Scheme& scheme) {
    Rows dues = connection.query(
        uR"(SELECT code, name, name_english, due, article FROM scheme_due ORDER BY position)"_qs);
    while (dues.next()) {
        domain::DueDate& due = scheme.dueDates.emplace_back();
        dues.read(due.code, due.name, due.nameEnglish, due.date, due.article);
    }
    Rows texts = connection.query(uR"(SELECT code, body FROM scheme_text ORDER BY position)"_qs);
    while (texts.next()) {
        domain::SchemeText& text = scheme.texts.emplace_back();
        texts.read(text.code, text.text);
    }
    Rows listed = connection.query(
        uR"(SELECT list_letter, code, name, statistics_name, province_code, province, region
            FROM scheme_municipality ORDER BY position)"_qs);
    while (listed.next()) {
        domain::ListedMunicipality& place = scheme.municipalities.emplace_back();
        listed.read(place.listLetter, place.code, place.name, place.statisticsName,
                    place.provinceCode, place.province, place.region);
    }
}

void writeYears(Connection& connection, const Scheme& scheme) {
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        connection.change(
            uR"(INSERT INTO scheme_year
                (number, label, first_day, last_day, ceiling, reservation)
                VALUES (?, ?, ?, ?, ?, ?))"_qs,
            year.number, year.label, year.period.first(), year.period.last(), year.ceiling,
            year.reservation);
    }
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        connection.change(
            uR"(INSERT INTO scheme_instalment
                (number, calendar_year, planned_on, window_first, window_last, maximum,
                 national_maximum, article)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_qs,
            plan.number, plan.calendarYear, plan.plannedOn, plan.window.first(), plan.window.last(),
            plan.maximum, plan.nationalMaximum, plan.article);
    }
    for (const domain::RoundPlan& plan : scheme.rounds) {
        connection.change(
            uR"(INSERT INTO scheme_round
                (calendar_year, first_day, last_day, due, article, note)
                VALUES (?, ?, ?, ?, ?, ?))"_qs,
            plan.calendarYear, plan.period.first(), plan.period.last(), plan.due, plan.article,
            plan.note);
    }
}

void writeLists(Connection& connection, const Scheme& scheme) {
    int position = 0;
    for (const domain::DueDate& due : scheme.dueDates) {
        connection.change(
            uR"(INSERT INTO scheme_due
                (position, code, name, name_english, due, article) VALUES (?, ?, ?, ?, ?, ?))"_qs,
            position++, due.code, due.name, due.nameEnglish, due.date, due.article);
    }
    for (const domain::Term& term : scheme.terms) {
        connection.change(
            uR"(INSERT INTO scheme_term
                (term, position, kind, code, name, name_english, article, marked, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_qs,
            termKey(term.kind, term.code), position++, domain::codeOf(term.kind), term.code,
            term.name, term.nameEnglish, term.article, term.marked, term.note);
    }
    for (const domain::SchemeRule& rule : scheme.rules) {
        connection.change(
            uR"(INSERT INTO scheme_rule
                (position, kind, severity, article, measure, note) VALUES (?, ?, ?, ?, ?, ?))"_qs,
            position++, domain::codeOf(rule.kind), domain::codeOf(rule.severity), rule.article,
            rule.limit, rule.note);
    }
    for (const domain::SchemeText& text : scheme.texts) {
        connection.change(uR"(INSERT INTO scheme_text (position, code, body) VALUES (?, ?, ?))"_qs,
                          position++, text.code, text.text);
    }
    for (const domain::ListedMunicipality& place : scheme.municipalities) {
        connection.change(
            uR"(INSERT INTO scheme_municipality
                (position, list_letter, code, name, statistics_name, province_code, province,
                 region) VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_qs,
            position++, place.listLetter, place.code, place.name, place.statisticsName,
            place.provinceCode, place.province, place.region);
    }
}

}  // namespace

const Scheme& SchemeRows::current() {
    if (setIn_ != 0 && setIn_ != transactions_.current()) {
        setIn_ = 0;
        known_ = {};
    }
    if (known_.code.empty()) {
        known_ = read();
    }
    return known_;
}

Scheme SchemeRows::read() {
    Scheme scheme;
    readHead(connection_, scheme);
    readYears(connection_, scheme);
    readInstalments(connection_, scheme);
    readRounds(connection_, scheme);
    readTerms(connection_, scheme);
    readRules(connection_, scheme);
    readLists(connection_, scheme);
    return scheme;
}

void SchemeRows::set(const Scheme& scheme) {
    transactions_.willWrite();
    known_ = {};
    setIn_ = transactions_.current();
    const std::optional<Scheme::DayOfYear>& due = scheme.sisaDue;
    connection_.change(
        uR"(INSERT INTO scheme
            (id, code, name, short_name, bwb_id, publication, legal_basis, kind, ceiling,
             maximum_per_municipality, spending_first, spending_last, extension_last,
             maxima_count_vat_fund, small_number_threshold, last_day_of_application,
             last_day_of_extension_request, continuity_due, settlement_weeks, objection_weeks,
             sisa_code, sisa_due_month, sisa_due_day)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_qs,
        scheme.code, scheme.name, scheme.shortName, scheme.bwbId, scheme.publication,
        scheme.legalBasis, scheme.kind, scheme.ceiling, scheme.maximumPerMunicipality,
        scheme.spendingPeriod.first(), scheme.spendingPeriod.last(), scheme.lastDayOfExtension,
        scheme.maximaCountVatFund, scheme.smallNumberThreshold, scheme.lastDayOfApplication,
        scheme.lastDayOfExtensionRequest, scheme.continuityDue, scheme.settlementWeeks,
        scheme.objectionWeeks, scheme.sisaCode, due ? std::optional(due->month) : std::nullopt,
        due ? std::optional(due->day) : std::nullopt);
    writeYears(connection_, scheme);
    writeLists(connection_, scheme);
    for (const domain::ListedMunicipality& place : scheme.municipalities) {
        municipalities_.add({{},
                             place.listLetter,
                             place.code,
                             place.name,
                             place.statisticsName,
                             place.provinceCode,
                             place.province,
                             place.region});
    }
}

}  // namespace kamerklaar::store
