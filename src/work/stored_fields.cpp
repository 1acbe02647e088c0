// SPDX-License-Identifier: EUPL-1.2
#include "work/stored_fields.h"

#include <charconv>

namespace kamerklaar::work {
namespace {

using domain::Field;
using domain::Fields;

std::int64_t numberIn(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

Fields fieldsOf(const domain::Scheme& scheme, bool isMadeUp) {
    Fields fields = fieldsOf(scheme);
    if (isMadeUp) {
        fields.push_back({madeUpPath, "yes"});
    }
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
