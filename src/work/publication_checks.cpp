// SPDX-License-Identifier: EUPL-1.2
#include "work/publication_checks.h"

#include <algorithm>

#include "work/published_line_checks.h"
#include "work/restating.h"
#include "work/sealing.h"

namespace kamerklaar::work {
namespace {

using domain::Consultation;
using domain::ConsultationOutcome;
using domain::DocumentForm;
using domain::Fact;
using domain::Problem;
using domain::ProblemKind;
using domain::ReportStatus;
using domain::Severity;

class Checks {
public:
    Checks(Store& store, const KamerReportData& data, const BoundFigures& figures,
           const SealingTools& tools)
        : store_(store), data_(data), figures_(figures), tools_(tools) {}

    enum class Of { Everything, AllButTexts };
    std::vector<PublicationCheck> take(Of of) {
        if (of == Of::Everything) {
            texts();
        }
        consultations();
        for (PublicationCheck& check : publishedLineChecks(store_, data_, tools_)) {
            checks_.push_back(std::move(check));
        }
        restatements();
        reports();
        std::stable_sort(checks_.begin(), checks_.end(), [](const auto& one, const auto& other) {
            return one.problem.severity < other.problem.severity;
        });
        return std::move(checks_);
    }

private:
    PublicationCheck& add(ProblemKind kind, Severity severity, std::vector<Fact> facts,
                          std::string article = {}) {
        return add({kind, {}, std::move(facts), severity, std::move(article)});
    }
    PublicationCheck& add(Problem problem) {
        PublicationCheck& check = checks_.emplace_back();
        check.problem = std::move(problem);
        return check;
    }

    void texts() {
        for (const DocumentForm form : {DocumentForm::KamerReport, DocumentForm::KamerLetter}) {
            for (TextRemark& remark : remarksOn(data_, figures_, form)) {
                PublicationCheck& check = add(std::move(remark.problem));
                check.form = remark.form;
                check.part = remark.part;
            }
        }
    }

    /// What was heard from a party last.
    [[nodiscard]] const Consultation* consultationOf(const std::string& party) const {
        const Consultation* last = nullptr;
        for (const Consultation& consultation : data_.consultations) {
            if (consultation.party == party) {
                last = &consultation;
            }
        }
        return last;
    }
    void consultations() {
        for (const domain::Term& party :
             data_.scheme.termsOf(domain::TermKind::ConsultationParty)) {
            const Consultation* consultation = consultationOf(party.code);
            const bool agrees = consultation != nullptr &&
                                (consultation->outcome == ConsultationOutcome::Agreed ||
                                 consultation->outcome == ConsultationOutcome::AgreedWithRemarks);
            if (!agrees) {
                PublicationCheck& check =
                    add(consultation == nullptr ? ProblemKind::ConsultationMissing
                                                : ProblemKind::ConsultationOpen,
                        Severity::Refused, {party.name}, party.article);
                check.form = DocumentForm::DecisionNote;
                check.part = "stakeholders";
            }
        }
    }

    void restatements() {
        for (const RestatedFigure& figure : restatedFigures(data_, figures_)) {
            if (figure.reason.empty()) {
                PublicationCheck& check =
                    add(ProblemKind::RestatementUnexplained, Severity::Refused,
                        {figure.label, figure.before, figure.after});
                check.part = "restated";
                check.figure = figure.key;
                check.before = figure.before;
                check.after = figure.after;
            }
        }
    }

    void reports() {
        for (const ReportedMunicipality& reported : data_.municipalities) {
            const auto addReport = [&](Problem problem) {
                PublicationCheck& check = add(std::move(problem));
                check.municipality = reported.municipality.id;
                check.report = reported.report.id;
            };
            // A missing report is among the findings once it is late.
            const ReportStatus status = reported.report.status;
            if (status != ReportStatus::Approved &&
                !(status == ReportStatus::Expected && reported.isLate)) {
                addReport({ProblemKind::ReportNotApproved,
                           {},
                           {std::string(domain::codeOf(status))},
                           Severity::Asks,
                           {}});
            }
            for (Problem problem : reported.findings) {
                // Before it is published, a report that is not there is more than a flag.
                if (problem.kind == ProblemKind::ReportMissing) {
                    problem.severity = Severity::Asks;
                }
                addReport(std::move(problem));
            }
        }
    }

    Store& store_;
    const KamerReportData& data_;
    const BoundFigures& figures_;
    const SealingTools& tools_;
    std::vector<PublicationCheck> checks_;
};

}  // namespace

std::vector<PublicationCheck> publicationChecks(Store& store, const KamerReportData& data,
                                                const BoundFigures& figures,
                                                const SealingTools& tools) {
    return Checks(store, data, figures, tools).take(Checks::Of::Everything);
}

std::vector<PublicationCheck> checksBesideTexts(Store& store, const KamerReportData& data,
                                                const BoundFigures& figures,
                                                const SealingTools& tools) {
    return Checks(store, data, figures, tools).take(Checks::Of::AllButTexts);
}

}  // namespace kamerklaar::work
