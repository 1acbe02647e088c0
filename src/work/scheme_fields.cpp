// SPDX-License-Identifier: EUPL-1.2
#include "work/stored_fields.h"

namespace kamerklaar::work {
namespace {

using domain::Scheme;

/// Collects fields below a path; what is absent is empty.
class SchemeFields {
public:
    void below(const std::string& list, const std::string& key) { path_ = list + "/" + key + "/"; }
    void add(const char* name, const std::string& text) { fields_.push_back({path_ + name, text}); }
    void add(const char* name, std::int64_t number) { add(name, std::to_string(number)); }
    void add(const char* name, const std::optional<std::int64_t>& number) {
        add(name, number ? std::to_string(*number) : std::string());
    }
    void add(const char* name, domain::Date date) { add(name, date.iso()); }
    void add(const char* name, const std::optional<domain::Date>& date) {
        add(name, date ? date->iso() : std::string());
    }
    void add(const char* name, const std::optional<domain::Money>& amount) {
        add(name, amount ? std::to_string(amount->inCents()) : std::string());
    }
    void add(const char* name, domain::Period period) {
        add(name, period.first().iso() + "/" + period.last().iso());
    }
    void addFlag(const char* name, bool flag) { add(name, std::string(flag ? "yes" : "no")); }
    [[nodiscard]] domain::Fields take() { return std::move(fields_); }

private:
    std::string path_;
    domain::Fields fields_;
};

void addHead(SchemeFields& out, const Scheme& scheme) {
    out.add("code", scheme.code);
    out.add("name", scheme.name);
    out.add("shortName", scheme.shortName);
    out.add("bwbId", scheme.bwbId);
    out.add("publication", scheme.publication);
    out.add("legalBasis", scheme.legalBasis);
    out.add("kind", scheme.kind);
    out.add("ceiling", scheme.ceiling);
    out.add("maximumPerMunicipality", scheme.maximumPerMunicipality);
    out.add("spendingPeriod", scheme.spendingPeriod);
    out.add("lastDayOfExtension", scheme.lastDayOfExtension);
    out.add("lastDayOfApplication", scheme.lastDayOfApplication);
    out.add("lastDayOfExtensionRequest", scheme.lastDayOfExtensionRequest);
    out.add("continuityDue", scheme.continuityDue);
    out.add("settlementWeeks", scheme.settlementWeeks);
    out.add("objectionWeeks", scheme.objectionWeeks);
    out.add("sisaCode", scheme.sisaCode);
    out.add("sisaDue/month", scheme.sisaDue ? std::optional(scheme.sisaDue->month) : std::nullopt);
    out.add("sisaDue/day", scheme.sisaDue ? std::optional(scheme.sisaDue->day) : std::nullopt);
    out.addFlag("maximaCountVatFund", scheme.maximaCountVatFund);
    out.add("smallNumberThreshold", scheme.smallNumberThreshold);
}

void addCalendar(SchemeFields& out, const Scheme& scheme) {
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        out.below("programmeYears", std::to_string(year.number));
        out.add("label", year.label);
        out.add("period", year.period);
        out.add("ceiling", year.ceiling);
        out.add("reservation", year.reservation);
    }
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        out.below("instalments", std::to_string(plan.number));
        out.add("calendarYear", std::int64_t{plan.calendarYear});
        out.add("plannedOn", plan.plannedOn);
        out.add("window", plan.window);
        out.add("maximum", plan.maximum);
        out.add("nationalMaximum", plan.nationalMaximum);
        out.add("article", plan.article);
    }
    for (const domain::RoundPlan& plan : scheme.rounds) {
        out.below("rounds", std::to_string(plan.calendarYear));
        out.add("period", plan.period);
        out.add("due", plan.due);
        out.add("article", plan.article);
    }
    for (const domain::DueDate& due : scheme.dueDates) {
        out.below("dueDates", due.code);
        out.add("name", due.name);
        out.add("date", due.date);
        out.add("article", due.article);
    }
}

void addLists(SchemeFields& out, const Scheme& scheme) {
    for (const domain::Term& term : scheme.terms) {
        out.below(std::string(domain::codeOf(term.kind)), term.code);
        out.add("name", term.name);
        out.add("article", term.article);
        out.addFlag("marked", term.marked);
    }
    for (const domain::SchemeRule& rule : scheme.rules) {
        out.below("rules", std::string(domain::codeOf(rule.kind)));
        out.add("severity", std::string(domain::codeOf(rule.severity)));
        out.add("article", rule.article);
        out.add("limit", rule.limit);
    }
    for (const domain::SchemeText& text : scheme.texts) {
        out.below("texts", text.code);
        out.add("text", text.text);
    }
    for (const domain::ListedMunicipality& listed : scheme.municipalities) {
        out.below("municipalities", listed.code);
        out.add("name", listed.name);
    }
}

}  // namespace

domain::Fields fieldsOf(const Scheme& scheme) {
    SchemeFields out;
    addHead(out, scheme);
    addCalendar(out, scheme);
    addLists(out, scheme);
    return out.take();
}

}  // namespace kamerklaar::work
