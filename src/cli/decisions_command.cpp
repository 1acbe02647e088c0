// SPDX-License-Identifier: EUPL-1.2
#include <map>

#include "cli/listing.h"
#include "domain/words.h"
#include "work/sheet_of.h"

namespace kamerklaar::cli {
namespace {

using domain::Decision;
using domain::Money;

/// What a decision moves, net; nothing for one that moves no money.
struct AmountOf {
    std::optional<Money> operator()(const domain::AwardTerms& terms) const { return terms.net; }
    std::optional<Money> operator()(const domain::PaymentOrder& order) const { return order.net; }
    std::optional<Money> operator()(const domain::SettlementTerms& terms) const {
        return terms.gross - terms.vatFund;
    }
    std::optional<Money> operator()(const domain::RecoveryTerms& terms) const {
        return terms.amount;
    }
    template <typename Terms>
    std::optional<Money> operator()(const Terms& /*unused*/) const {
        return {};
    }
};

/// The decisions that were asked for, with the names that go with them.
struct Found {
    std::vector<Decision> decisions;
    std::map<domain::MunicipalityId, domain::Municipality> municipalities;
    std::map<domain::PersonId, std::string> people;

    [[nodiscard]] std::string nameOf(domain::MunicipalityId id) const {
        const auto found = municipalities.find(id);
        return found == municipalities.end() ? std::string() : found->second.name;
    }
    [[nodiscard]] std::string nameOf(domain::PersonId id) const {
        const auto found = people.find(id);
        return found == people.end() ? std::string() : found->second;
    }
};

Found find(work::Store& store, std::optional<domain::MunicipalityId> of, bool waiting) {
    Found found;
    found.decisions = waiting ? store.decisions().prepared() : store.decisions().all(of);
    if (of) {
        std::erase_if(found.decisions,
                      [of](const Decision& decision) { return decision.municipality != *of; });
    }
    for (domain::Municipality& municipality : store.municipalities().all()) {
        found.municipalities.emplace(municipality.id, std::move(municipality));
    }
    for (const domain::Person& person : store.people().all()) {
        found.people.emplace(person.id, person.name);
    }
    return found;
}

work::WorkbookWriter::Sheet sheetOf(const Found& found, Language language) {
    using CellKind = work::WorkbookWriter::CellKind;
    work::SheetOf sheet(language, {"Besluiten", "Decisions"},
                        Words{"Besluiten", "Decisions"}.in(language));
    sheet.column({"Nr.", "No."}, CellKind::Count)
        .column({"Gemeente", "Municipality"})
        .column({"Besluit", "Decision"})
        .column({"Kenmerk", "Reference"})
        .column({"Datum", "Date"}, CellKind::Date)
        .column({"Geldt vanaf", "In force from"}, CellKind::Date)
        .money({"Netto", "Net"})
        .column({"Stand", "State"})
        .column({"Voorbereid door", "Prepared by"})
        .column({"Besloten door", "Decided by"});
    for (const Decision& decision : found.decisions) {
        const auto amount = std::visit(AmountOf(), decision.terms);
        const std::string state = decision.reversedBy.isStored()
                                      ? sheet.in({"teruggedraaid", "reversed"})
                                      : domain::words(decision.status, language);
        sheet.row({std::to_string(decision.id.value), found.nameOf(decision.municipality),
                   domain::words(decision.decisionKind, language), decision.number,
                   decision.date.iso(), decision.effectiveOn.iso(),
                   amount ? work::canonical(*amount) : std::string(), state,
                   found.nameOf(decision.preparedBy), found.nameOf(decision.decidedBy)});
    }
    return sheet.take();
}

Json jsonOf(const Found& found) {
    Json json;
    Json& list = json["decisions"] = Json::array();
    for (const Decision& decision : found.decisions) {
        Json one;
        one["id"] = decision.id.value;
        one["kind"] = domain::codeIn(domain::decisionKindCodes, decision.decisionKind);
        one["status"] = domain::codeIn(domain::decisionStatusCodes, decision.status);
        if (const auto of = found.municipalities.find(decision.municipality);
            of != found.municipalities.end()) {
            put(one, of->second);
        }
        one["number"] = decision.number;
        one["date"] = decision.date.iso();
        one["effective_on"] = decision.effectiveOn.iso();
        if (const auto amount = std::visit(AmountOf(), decision.terms)) {
            one["net"] = amount->inCents();
        }
        one["prepared_by"] = found.nameOf(decision.preparedBy);
        one["decided_by"] = found.nameOf(decision.decidedBy);
        one["reversed"] = decision.reversedBy.isStored();
        list.push_back(std::move(one));
    }
    return json;
}

int runDecisions(const Arguments& arguments, Language language) {
    return list(arguments, language, [&](work::Store& store) -> domain::Result<Listing> {
        const auto of = municipalityIn(arguments, store);
        if (!of) {
            return tl::unexpected(of.error());
        }
        const Found found = find(store, *of, arguments.has("waiting"));
        return Listing{sheetOf(found, language), jsonOf(found), {}};
    });
}

}  // namespace

const Command& decisionsCommand() {
    static const Command command = {
        "decisions",
        {"geeft de besluiten, of die op goedkeuring wachten",
         "gives the decisions, or those that wait for approval"},
        {R"(Gebruik: kamerklaar-cli decisions BESTAND [--waiting] [--municipality CODE] [--json]

Geeft de besluiten: wat, voor wie, sinds wanneer, door wie voorbereid en door wie besloten. Het nummer
vooraan is dat van approve en decline.

  --waiting            alleen wat op een tweede persoon wacht, het langst wachtende eerst
  --municipality CODE  van één gemeente, bij code of naam
  --json               als JSON, bedragen in hele centen: decisions
)",
         R"(Usage: kamerklaar-cli decisions FILE [--waiting] [--municipality CODE] [--json]

Gives the decisions: what, for whom, since when, who prepared and who decided. The number in front is
that of approve and decline.

  --waiting            only what waits for a second person, the longest waiting first
  --municipality CODE  of one municipality, by code or name
  --json               as JSON, amounts in whole cents: decisions
)"},
        {{"municipality"}, {"waiting", "json"}},
        runDecisions};
    return command;
}

}  // namespace kamerklaar::cli
