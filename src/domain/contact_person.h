// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/describe.h"
#include "domain/problem.h"
#include "domain/record.h"
#include "domain/scheme.h"

namespace kamerklaar::domain {

/// Whom the ministry speaks to at a municipality. Only work data: the ministry needs no more of
/// them (AVG art. 5, first paragraph, c), and nothing of it is ever published.
struct ContactPerson : Record<ContactPerson> {
    static constexpr auto kind = Subject::Kind::ContactPerson;
    static constexpr const char* table = "contact_person";

    std::string name;
    std::string jobTitle;
    std::string email;
    std::string telephone;
    std::string role;                ///< contact role of the scheme
    std::optional<Date> validFrom;   ///< nothing: always was
    std::optional<Date> validUntil;  ///< the last day; nothing: still is

    [[nodiscard]] bool isOn(Date day) const {
        return (!validFrom || *validFrom <= day) && (!validUntil || *validUntil >= day);
    }
    friend bool operator==(const ContactPerson&, const ContactPerson&) = default;
};

template <typename Form>
void describe(Form& form, Of<ContactPerson> auto& contact) {
    describeRecord(form, contact);
    form.words("name", contact.name);
    form.words("jobTitle", contact.jobTitle);
    form.words("email", contact.email);
    form.words("telephone", contact.telephone);
    form.code("contactRole", contact.role);
    form.date("validFrom", contact.validFrom);
    form.date("validUntil", contact.validUntil);
}

[[nodiscard]] Problems check(const ContactPerson& contact, const Scheme& scheme);

/// Those of that day, by the order in which the scheme lists their roles; without a role last.
[[nodiscard]] std::vector<ContactPerson> contactsOn(std::vector<ContactPerson> all, Date day,
                                                    const Scheme& scheme);

}  // namespace kamerklaar::domain
