// SPDX-License-Identifier: EUPL-1.2
#include "domain/field_writer.h"

namespace kamerklaar::domain {

namespace {

void write(FieldWriter& out, GrantAmount amount) {
    out.money("gross", amount.gross);
    out.money("vatFund", amount.vatFund);
}

}  // namespace

Fields fieldsOf(const Round& round) {
    FieldWriter out;
    out.number("year", std::int64_t{round.year});
    out.period("period", round.period);
    out.date("due", round.due);
    return out.take();
}

Fields fieldsOf(const Allocation& allocation) {
    FieldWriter out;
    out.number("municipality", allocation.municipality.value);
    out.number("programmeYear", std::int64_t{allocation.programmeYear});
    write(out, allocation.amount);
    out.yesNo("isReservation", allocation.isReservation);
    return out.take();
}

Fields fieldsOf(const Instalment& instalment) {
    FieldWriter out;
    out.number("municipality", instalment.municipality.value);
    out.number("number", std::int64_t{instalment.number});
    out.number("calendarYear", std::int64_t{instalment.calendarYear});
    out.date("plannedOn", instalment.plannedOn);
    write(out, instalment.amount);
    return out.take();
}

Fields fieldsOf(const Payment& payment) {
    FieldWriter out;
    out.number("municipality", payment.municipality.value);
    out.number("instalment", std::int64_t{payment.instalment});
    out.date("paidOn", payment.paidOn);
    out.money("net", payment.net);
    out.money("vatFund", payment.vatFund);
    out.words("reference", payment.reference);
    return out.take();
}

Fields fieldsOf(const CaseDocument& document) {
    FieldWriter out;
    out.code("subject/kind", codeOf(document.subject.kind));
    out.number("subject/id", document.subject.id);
    out.code("direction",
             document.direction == CaseDocument::Direction::Incoming ? "incoming" : "outgoing");
    out.words("fileName", document.fileName);
    out.code("mediaType", document.mediaType);
    out.date("date", document.date);
    out.words("sender", document.sender);
    out.words("caseNumber", document.caseNumber);
    out.words("reference", document.reference);
    out.code("sha256", document.sha256);
    out.number("size", document.size);
    return out.take();
}

Fields fieldsOf(const Edition& edition) {
    FieldWriter out;
    out.number("year", std::int64_t{edition.year});
    out.date("cutOff", edition.cutOff);
    out.yesNo("isFinal", edition.isFinal);
    out.number("number", std::int64_t{edition.number});
    return out.take();
}

Fields fieldsOf(const Municipality& municipality) {
    FieldWriter out;
    out.code("listLetter", municipality.listLetter);
    out.code("code", municipality.code);
    out.code("name", municipality.name);
    out.code("statisticsName", municipality.statisticsName);
    out.code("provinceCode", municipality.provinceCode);
    out.code("province", municipality.province);
    out.code("region", municipality.region);
    return out.take();
}

Fields fieldsOf(const Person& person) {
    FieldWriter out;
    out.words("account", person.account);
    out.words("name", person.name);
    out.code("roles", person.roles.code());
    return out.take();
}

}  // namespace kamerklaar::domain
