// SPDX-License-Identifier: EUPL-1.2
#include "domain/contact_person.h"

#include <algorithm>

#include "domain/rule_findings.h"
#include "domain/value_rules.h"

namespace kamerklaar::domain {

Problems check(const ContactPerson& contact, const Scheme& scheme) {
    RuleFindings findings(scheme);
    ValueRules values(scheme, findings);
    values.texts(fieldsOf(contact));
    values.name("name", contact.name);
    values.optionalCode("contactRole", contact.role, TermKind::ContactRole);
    if (contact.validFrom && contact.validUntil && *contact.validUntil < *contact.validFrom) {
        findings.refuse(ProblemKind::PeriodReversed, "validUntil",
                        {*contact.validFrom, *contact.validUntil});
    }
    return findings.take();
}

std::vector<ContactPerson> contactsOn(std::vector<ContactPerson> all, Date day,
                                      const Scheme& scheme) {
    std::erase_if(all, [day](const ContactPerson& one) { return !one.isOn(day); });
    const std::vector<Term> roles = scheme.termsOf(TermKind::ContactRole);
    const auto placeOf = [&roles](const ContactPerson& contact) {
        return std::find_if(roles.begin(), roles.end(),
                            [&](const Term& role) { return role.code == contact.role; }) -
               roles.begin();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const ContactPerson& left, const ContactPerson& right) {
                         return placeOf(left) < placeOf(right);
                     });
    return all;
}

}  // namespace kamerklaar::domain
