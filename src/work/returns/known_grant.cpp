// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/known_grant.h"

#include "domain/ensure.h"
#include "domain/fields.h"
#include "work/grant_book.h"
#include "work/sheet_of.h"
#include "work/surroundings.h"

namespace kamerklaar::work::returns {
namespace {

using Line = std::map<std::string, std::string>;

std::string countText(std::optional<std::int64_t> number) {
    return number ? std::to_string(*number) : std::string();
}

bool goesOn(const domain::Intervention& intervention) {
    return intervention.status == domain::InterventionStatus::Planned ||
           intervention.status == domain::InterventionStatus::Running;
}

Line lineOf(const domain::Intervention& before) {
    return {{"naam", before.name},
            {"categorie", before.category},
            {"grondslag", before.basis},
            {"niveau", before.njiLevel},
            {"kader", before.meetsQualityFramework == domain::Answer::Unknown
                          ? std::string()
                          : std::string(domain::codeOf(before.meetsQualityFramework))},
            {"kader_toelichting", before.qualityNote},
            {"leeftijd", before.ageBand},
            {"plaats", before.place},
            {"uitvoerder", before.provider},
            {"bereik_vorig", countText(before.reachActual)},
            {"kosten_vorig", canonical(before.cost)}};
}

Line lineOf(const domain::Indicator& before) {
    return {{"naam", before.name},
            {"eenheid", before.unit},
            {"bron", before.source},
            {"nulmeting", countText(before.baseline)},
            {"streefwaarde", countText(before.target)},
            {"werkelijk_vorig", countText(before.actual)}};
}

void addSpending(Line& values, const std::string& rowKey, const domain::Scheme& scheme,
                 domain::TermKind kind, const std::vector<domain::SpendingLine>& lines) {
    domain::Money total;
    for (const domain::Term& term : scheme.termsOf(kind)) {
        for (const domain::SpendingLine& line : lines) {
            if (line.code == term.code) {
                values["vorig." + rowKey + "." + term.code] = canonical(line.spent);
                total += line.spent;
            }
        }
    }
    values["vorig." + rowKey + ".totaal"] = canonical(total);
}

std::vector<domain::ContactPerson> contactsOf(Store& store, domain::Date today,
                                              domain::MunicipalityId id) {
    std::vector<domain::ContactPerson> contacts = domain::contactsOn(
        store.records<domain::ContactPerson>().all(id), today, store.schemes().current());
    if (!contacts.empty()) {
        return contacts;
    }
    for (const domain::Application& application : store.records<domain::Application>().all(id)) {
        if (!application.contact.empty()) {
            contacts.emplace_back().name = application.contact;
        }
    }
    return contacts;
}

}  // namespace

domain::Result<KnownGrant> knownGrant(Store& store, domain::Date today, int year,
                                      domain::MunicipalityId id) {
    const auto round = store.rounds().ofYear(year);
    if (!round) {
        return domain::refused(domain::ProblemKind::NothingToReport, "round", {std::int64_t{year}});
    }
    const auto municipality = store.municipalities().find(id);
    if (!municipality) {
        return domain::refused(domain::ProblemKind::NotFound, "municipality",
                               {std::to_string(id.value)});
    }
    KnownGrant known;
    known.municipality = *municipality;
    known.round = *round;
    const auto headers = store.reports().headers(id);
    for (const ReportHeader& header : headers) {
        if (header.round == round->id) {
            known.report = store.reports().find(header.id).value();
        }
    }
    domain::ensure(known.report.id.isStored(), "every municipality has a report in every round");
    const domain::GrantState grant = GrantBook(store, id).on(id, today);
    known.around = surroundingsOf(*round, today, grant, headers);
    if (const ReportHeader* before = receivedBefore(*round, headers)) {
        known.lastYear = store.reports().find(before->id);
    }
    known.awarded = grant.awarded;
    known.paid = grant.paid.net();
    known.contacts = contactsOf(store, today, id);
    return known;
}

std::map<std::string, std::string> knownValues(const KnownGrant& known,
                                               const domain::Scheme& scheme) {
    const domain::Period period = domain::periodOf(known.report, known.round);
    const domain::ContactPerson first =
        known.contacts.empty() ? domain::ContactPerson() : known.contacts.front();
    Line values = {{"gemeente.code", known.municipality.code},
                   {"gemeente.naam", known.municipality.name},
                   {"ronde", std::to_string(known.round.year)},
                   {"periode.van", period.first().iso()},
                   {"periode.tot", period.last().iso()},
                   {"verleend.bruto", canonical(known.awarded.gross)},
                   {"verleend.bcf", canonical(known.awarded.vatFund)},
                   {"verleend.netto", canonical(known.awarded.net())},
                   {"betaald", canonical(known.paid)},
                   {"besteed.eerder", canonical(known.around.spentInEarlierRounds)},
                   {"contact.naam", first.name},
                   {"contact.email", first.email},
                   {"contact.telefoon", first.telephone}};
    if (known.lastYear) {
        addSpending(values, "categorie", scheme, domain::TermKind::CostCategory,
                    known.lastYear->categories);
        addSpending(values, "sector", scheme, domain::TermKind::Sector, known.lastYear->sectors);
    }
    return values;
}

std::vector<std::map<std::string, std::string>> knownLines(const KnownGrant& known,
                                                           const FormSheet& sheet) {
    std::vector<Line> lines;
    if (!known.lastYear) {
        return lines;
    }
    if (sheet.lineKey == "interventie") {
        for (const domain::Intervention& one : known.lastYear->interventions) {
            if (goesOn(one)) {
                lines.push_back(lineOf(one));
            }
        }
    } else if (sheet.lineKey == "indicator") {
        for (const domain::Indicator& one : known.lastYear->indicators) {
            lines.push_back(lineOf(one));
        }
    } else {
        for (const domain::Partner& one : known.lastYear->partners) {
            lines.push_back(
                {{"soort", one.kind}, {"naam", one.name}, {"bijdrage", one.contribution}});
        }
    }
    return lines;
}

}  // namespace kamerklaar::work::returns
