// SPDX-License-Identifier: EUPL-1.2
#include "work/stored_fields.h"

#include <charconv>

namespace kamerklaar::work {
namespace {

using domain::Field;
using domain::Fields;

std::string centsOf(const std::optional<domain::Money>& amount) {
    return amount ? std::to_string(amount->inCents()) : std::string();
}

void addYears(Fields& fields, const std::vector<domain::ProgrammeYear>& years) {
    for (const domain::ProgrammeYear& year : years) {
        const std::string path = "programmeYears/" + std::to_string(year.number) + "/";
        fields.push_back({path + "first", year.period.first().iso()});
        fields.push_back({path + "last", year.period.last().iso()});
        fields.push_back({path + "ceiling", centsOf(year.ceiling)});
        fields.push_back({path + "reservation", centsOf(year.reservation)});
    }
}

void addInstalments(Fields& fields, const std::vector<domain::InstalmentPlan>& instalments) {
    for (const domain::InstalmentPlan& plan : instalments) {
        const std::string path = "instalments/" + std::to_string(plan.number) + "/";
        fields.push_back({path + "calendarYear", std::to_string(plan.calendarYear)});
        fields.push_back({path + "plannedOn", plan.plannedOn.iso()});
        fields.push_back({path + "windowFirst", plan.window.first().iso()});
        fields.push_back({path + "windowLast", plan.window.last().iso()});
        fields.push_back({path + "maximum", centsOf(plan.maximum)});
        fields.push_back({path + "nationalMaximum", centsOf(plan.nationalMaximum)});
    }
}

std::int64_t numberIn(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

Fields fieldsOf(const domain::Scheme& scheme) {
    Fields fields = {
        {"scheme", scheme.code},
        {"name", scheme.name},
        {"ceiling", centsOf(scheme.ceiling)},
        {"maximumPerMunicipality", centsOf(scheme.maximumPerMunicipality)},
        {"spendingFirst", scheme.spendingPeriod.first().iso()},
        {"spendingLast", scheme.spendingPeriod.last().iso()},
    };
    addYears(fields, scheme.programmeYears);
    addInstalments(fields, scheme.instalments);
    return fields;
}

Fields fieldsOf(const domain::Municipality& municipality,
                const std::vector<domain::Allocation>& allocations) {
    Fields fields = domain::fieldsOf(municipality);
    for (const domain::Allocation& allocation : allocations) {
        const std::string path = "programmeYears/" + std::to_string(allocation.programmeYear) + "/";
        for (Field& field : domain::fieldsOf(allocation)) {
            field.path = path + field.path;
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

domain::Subject subjectIn(const Fields& documentFields) {
    domain::Subject subject;
    for (const Field& field : documentFields) {
        if (field.path == "subject/kind") {
            subject.kind = domain::subjectKindFrom(field.text);
        } else if (field.path == "subject/id") {
            subject.id = numberIn(field.text);
        }
    }
    return subject;
}

}  // namespace kamerklaar::work
