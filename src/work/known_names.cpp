// SPDX-License-Identifier: EUPL-1.2
#include "work/known_names.h"

namespace kamerklaar::work {

std::vector<std::string> namesOfOfficials(Store& store) {
    std::vector<std::string> names;
    for (domain::Person& person : store.people().all()) {
        names.push_back(std::move(person.name));
    }
    return names;
}

std::vector<std::string> namesOfContacts(Store& store) {
    std::vector<std::string> names;
    for (domain::Application& application : store.records<domain::Application>().all()) {
        if (!application.contact.empty()) {
            names.push_back(std::move(application.contact));
        }
    }
    for (domain::ContactPerson& contact : store.records<domain::ContactPerson>().all()) {
        names.push_back(std::move(contact.name));
    }
    return names;
}

}  // namespace kamerklaar::work
