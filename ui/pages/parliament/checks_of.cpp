// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/checks_of.h"

#include "work/report_texts.h"

namespace kamerklaar::ui {

namespace {

using Checks = std::vector<work::PublicationCheck>;
using domain::Problem;
using domain::ProblemKind;
using domain::ReportStatus;

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

Checks checksOfReports(const ReportMoment& moment) {
    Checks checks;
    for (const work::ReportedMunicipality& reported : moment.data.municipalities) {
        const auto add = [&](Problem problem) {
            work::PublicationCheck& check = checks.emplace_back();
            check.problem = std::move(problem);
            check.municipality = reported.municipality.id;
            check.report = reported.report.id;
        };
        // A missing report is among the findings once it is late.
        const ReportStatus status = reported.report.status;
        if (status != ReportStatus::Approved &&
            !(status == ReportStatus::Expected && reported.isLate)) {
            add({ProblemKind::NotInThisStatus,
                 {},
                 {std::string(domain::codeOf(status))},
                 domain::Severity::Asks,
                 {}});
        }
        for (Problem problem : reported.findings) {
            // Before it is published, a report that is not there is more than a flag.
            if (problem.kind == ProblemKind::ReportMissing) {
                problem.severity = domain::Severity::Asks;
            }
            add(std::move(problem));
        }
    }
    return checks;
}

}  // namespace kamerklaar::ui
