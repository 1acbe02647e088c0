// SPDX-License-Identifier: EUPL-1.2
#include "work/taking_over_form.h"

#include "domain/sisa_return.h"
#include "domain/words.h"

namespace kamerklaar::work::takeover {
namespace {

using Column = WorkbookWriter::Column;
using CellKind = WorkbookWriter::CellKind;
using domain::Scheme;

const std::vector<std::string>& yesOrNo() {
    static const std::vector<std::string> answers = {"ja", "nee"};
    return answers;
}

class Form {
public:
    Form& text(const std::string& key, const std::string& title, const std::string& help = {}) {
        return add(key, title, CellKind::Text, help);
    }
    Form& money(const std::string& key, const std::string& title, const std::string& help = {}) {
        return add(key, title, CellKind::Money, help);
    }
    Form& day(const std::string& key, const std::string& title, const std::string& help = {}) {
        return add(key, title, CellKind::Date, help);
    }
    Form& count(const std::string& key, const std::string& title, const std::string& help = {}) {
        return add(key, title, CellKind::Count, help);
    }
    Form& choice(const std::string& key, const std::string& title, std::vector<std::string> choices,
                 const std::string& help = {}) {
        add(key, title, CellKind::Text, help);
        columns_.back().choices = std::move(choices);
        return *this;
    }
    Form& municipality(bool isLocked) {
        text("gemeentecode", "Gemeentecode").text("gemeente", "Gemeente");
        for (Column& column : columns_) {
            column.isLocked = isLocked;
        }
        return *this;
    }
    Form& locked() {
        columns_.back().isLocked = true;
        return *this;
    }
    [[nodiscard]] std::vector<Column> take() { return std::move(columns_); }

private:
    Form& add(const std::string& key, const std::string& title, CellKind kind,
              const std::string& help) {
        Column column;
        column.key = key;
        column.title = title;
        column.kind = kind;
        column.help = help;
        columns_.push_back(std::move(column));
        return *this;
    }

    std::vector<Column> columns_;
};

std::vector<Column> awards(const Scheme& scheme) {
    Form form;
    form.municipality(true)
        .text("kenmerk", "Kenmerk van de verlening")
        .day("datum", "Datum van de verlening")
        .day("ingang", "Geldt vanaf", "Leeg: vanaf de datum van de verlening.")
        .money("bruto", "Verleend, bruto", "Zoals de verlening nu luidt, met de wijzigingen erin.")
        .money("bcf", "Deel voor het BTW-compensatiefonds", "Vul 0 in als er geen is.")
        .money("netto", "Verleend, netto", "Bruto min het deel voor het BTW-compensatiefonds.");
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        form.money(yearKey(year.number), "Programmajaar " + year.label + ", bruto",
                   "Alle jaren leeg: verdeeld zoals de regeling reserveert.");
    }
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        form.money(instalmentKey(plan.number),
                   "Termijn " + std::to_string(plan.number) + " gepland, bruto",
                   "Alle termijnen leeg: verdeeld zoals de regeling bepaalt.");
    }
    form.day("besteding_van", "Besteding vanaf", "Leeg: zoals de regeling.")
        .day("besteding_tot", "Besteding tot en met", "Leeg: zoals de regeling.");
    for (const domain::RoundPlan& round : scheme.rounds) {
        form.day(reportDueKey(round.calendarYear),
                 "Verslag over " + std::to_string(round.calendarYear) + " uiterlijk op",
                 "Zoals de verlening het bepaalt. Leeg: de dag van de verslagronde.");
    }
    return form.text("verplichtingen", "Verplichtingen").take();
}

std::vector<Column> payments() {
    return Form()
        .municipality(false)
        .count("termijn", "Termijn")
        .day("betaald_op", "Betaald op")
        .money("netto", "Aan de gemeente")
        .money("bcf", "In het BTW-compensatiefonds", "Vul 0 in als er niets is gestort.")
        .text("kenmerk", "Kenmerk van de betaling")
        .take();
}

std::vector<Column> reports(const Scheme& scheme) {
    Form form;
    form.municipality(true)
        .count("jaar", "Verslagjaar")
        .locked()
        .day("ontvangen_op", "Ontvangen op")
        .day("periode_van", "Periode vanaf", "Leeg: de periode van de verslagronde.")
        .day("periode_tot", "Periode tot en met", "Leeg: de periode van de verslagronde.");
    for (const domain::Term& category : scheme.termsOf(domain::TermKind::CostCategory)) {
        form.money(plannedKey(category.code), "Gepland: " + category.name,
                   "Zonder compensabele btw. Vul 0 in als er niets was gepland.");
        form.money(spentKey(category.code), "Besteed: " + category.name,
                   "Zonder compensabele btw. Vul 0 in als er niets is besteed.");
    }
    return form.choice("goedgekeurd", "Al goedgekeurd", yesOrNo(), "Leeg: nog te beoordelen.")
        .text("samenvatting", "Samenvatting")
        .take();
}

std::vector<Column> sisa(const Scheme& scheme) {
    return Form()
        .municipality(true)
        .count("jaar", "SiSa-jaar")
        .locked()
        .day("ontvangen_op", "Ontvangen op")
        .money("besteed", "Besteed in het jaar", "Zoals opgegeven, zonder compensabele btw.")
        .money("cumulatief", "Cumulatief tot en met het jaar", "Zoals opgegeven.")
        .choice("afgerond", "Activiteiten afgerond", yesOrNo())
        .choice("eindverantwoording", "Eindverantwoording", yesOrNo())
        .choice("aard_controle", "Aard controle", auditKindNames(scheme))
        .choice("cbs", "Oordeel van het CBS", cbsStatusNames(), "Leeg: ontvangen.")
        .day("cbs_op", "Datum van dat oordeel")
        .text("toelichting", "Toelichting")
        .take();
}

}  // namespace

const char* nameOf(SheetKind sheet) {
    switch (sheet) {
        case SheetKind::Awards:
            return "Verlening";
        case SheetKind::Payments:
            return "Betalingen";
        case SheetKind::Reports:
            return "Verslagen";
        case SheetKind::Sisa:
            return "SiSa";
    }
    return "";
}

std::vector<Column> columnsOf(SheetKind sheet, const Scheme& scheme) {
    switch (sheet) {
        case SheetKind::Awards:
            return awards(scheme);
        case SheetKind::Payments:
            return payments();
        case SheetKind::Reports:
            return reports(scheme);
        case SheetKind::Sisa:
            return sisa(scheme);
    }
    return {};
}

bool isPrefilled(SheetKind sheet, const std::string& key) {
    const bool isAboutYear = sheet == SheetKind::Reports || sheet == SheetKind::Sisa;
    return key == "gemeentecode" || key == "gemeente" ||
           (key == "termijn" && sheet == SheetKind::Payments) || (key == "jaar" && isAboutYear);
}

std::string yearKey(int programmeYear) {
    return "jaar_" + std::to_string(programmeYear);
}
std::string instalmentKey(int number) {
    return "termijn_" + std::to_string(number);
}
std::string reportDueKey(int year) {
    return "verslag_" + std::to_string(year) + "_voor";
}
std::string plannedKey(const std::string& category) {
    return "gepland_" + category;
}
std::string spentKey(const std::string& category) {
    return "besteed_" + category;
}

std::string listOf(const std::vector<std::string>& values) {
    std::string list;
    for (const std::string& value : values) {
        list += (list.empty() ? "" : ", ") + value;
    }
    return list;
}

std::vector<std::string> auditKindNames(const Scheme& scheme) {
    std::vector<std::string> names;
    for (const domain::Term& term : scheme.termsOf(domain::TermKind::AuditKind)) {
        names.push_back(term.name);
    }
    return names;
}

std::vector<std::string> cbsStatusNames() {
    std::vector<std::string> names;
    for (const auto& [status, code] : domain::cbsStatusCodes) {
        if (status != domain::CbsStatus::NotReceived) {
            names.push_back(domain::words(status, domain::Language::Dutch));
        }
    }
    return names;
}

std::vector<int> sisaYears(const Scheme& scheme) {
    std::vector<int> years;
    const domain::Date last = scheme.lastDayOfExtension.value_or(scheme.spendingPeriod.last());
    for (int year = scheme.spendingPeriod.first().year(); scheme.sisaDue && year <= last.year();
         ++year) {
        years.push_back(year);
    }
    return years;
}

}  // namespace kamerklaar::work::takeover
