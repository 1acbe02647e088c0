// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/checks_of.h"

#include "work/report_texts.h"

namespace kamerklaar::ui {

namespace {

using Checks = std::vector<work::PublicationCheck>;
using domain::Problem;

}  // namespace

Checks checksOf(const ReportMoment& moment, domain::DocumentForm form, const std::string& part,
                const std::string& body) {
    Checks checks;
    for (Problem& problem : work::remarksOn(body, moment.data, moment.figures)) {
        work::PublicationCheck& check = checks.emplace_back();
        check.problem = std::move(problem);
        check.form = form;
        check.part = part;
    }
    return checks;
}

Checks checksOf(const ReportMoment& moment, domain::DocumentForm form) {
    Checks all;
    for (const domain::DocumentPart& part : domain::partsOf(form)) {
        Checks own = checksOf(moment, form, part.code, work::textOf(moment.data, form, part.code));
        std::move(own.begin(), own.end(), std::back_inserter(all));
    }
    return all;
}

}  // namespace kamerklaar::ui
