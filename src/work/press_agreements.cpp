// SPDX-License-Identifier: EUPL-1.2
#include "work/press_agreements.h"

#include <algorithm>

#include "work/recording.h"

namespace kamerklaar::work {
namespace {

using domain::PressAgreement;

PressAgreement agreementOf(Store& store, domain::MunicipalityId municipality, int year) {
    PressAgreement found;
    found.municipality = municipality;
    found.year = year;
    for (const PressAgreement& one : store.records<PressAgreement>().all(municipality)) {
        if (one.year == year) {
            found = one;
        }
    }
    return found;
}

std::string nameOf(Store& store, domain::MunicipalityId id) {
    const auto municipality = store.municipalities().find(id);
    return municipality ? municipality->name : std::string();
}

/// So that whoever reads them knows which of the municipalities they are about.
domain::Problems below(const std::string& name, domain::Problems problems) {
    for (domain::Problem& problem : problems) {
        problem.field = name;
    }
    return problems;
}

}  // namespace

std::vector<PressState> pressStates(Store& store, int year) {
    std::vector<PressState> states;
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        states.push_back({municipality, agreementOf(store, municipality.id, year)});
    }
    std::stable_sort(states.begin(), states.end(), [](const PressState& l, const PressState& r) {
        return l.municipality.name < r.municipality.name;
    });
    return states;
}

domain::Outcome recordPress(const Context& context, int year, PressStep step, domain::Date day,
                            const std::vector<domain::MunicipalityId>& of) {
    return inOneAct(context, Act::SavePressAgreement, [&]() -> domain::Outcome {
        for (const domain::MunicipalityId municipality : of) {
            PressAgreement agreement = agreementOf(context.store, municipality, year);
            (step == PressStep::Asked ? agreement.askedOn : agreement.agreedOn) = day;
            if (auto saved = save(context, agreement); !saved) {
                return tl::unexpected(
                    below(nameOf(context.store, municipality), std::move(saved).error()));
            }
        }
        return {};
    });
}

}  // namespace kamerklaar::work
