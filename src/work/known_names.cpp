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

domain::PersonalDataSearch personalDataIn(Store& store,
                                          const std::vector<domain::Municipality>& municipalities,
                                          domain::Date today) {
    std::vector<std::string> names = namesOfOfficials(store);
    for (std::string& name : namesOfContacts(store)) {
        names.push_back(std::move(name));
    }
    std::vector<std::string> places;
    for (const domain::Municipality& one : municipalities) {
        places.push_back(one.name);
    }
    return {names, places, domain::agesOn(store.schemes().current(), today)};
}

}  // namespace kamerklaar::work
