// SPDX-License-Identifier: EUPL-1.2
#include "domain/field_reader.h"
#include "domain/report_description.h"

namespace kamerklaar::domain {

Fields fieldsOf(const YearlyReport& report) {
    FieldWriter form;
    describe(form, report);
    return form.take();
}

YearlyReport reportFrom(const Fields& fields) {
    return fromFields<YearlyReport>(fields);
}

}  // namespace kamerklaar::domain
