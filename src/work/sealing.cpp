// SPDX-License-Identifier: EUPL-1.2
#include "work/sealing.h"

#include <algorithm>

#include "domain/ensure.h"
#include "work/deciding_series.h"
#include "work/filing.h"
#include "work/recording.h"
#include "work/sealed_documents.h"
#include "work/sealed_figures.h"

namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::Outcome;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;
using domain::Result;
using domain::SealedEdition;

/// What the report is made from once it is final.
Result<KamerReportData> dataToSeal(Store& store, int year) {
    auto data = kamerReportData(store, year);
    if (data) {
        data->edition.isFinal = true;
    }
    return data;
}

/// What was final once keeps its number, so that two files never bear the same one.
int numberOf(Store& store, const domain::Edition& edition) {
    int number = edition.number;
    for (const SealedEdition& sealed : finalEditions(store)) {
        if (sealed.year == edition.year) {
            number = std::max(number, sealed.number + 1);
        }
    }
    return number;
}

/// Cut-off date and version stand as they are sealed, also where nobody set them.
Outcome fixEdition(const Context& context, int year) {
    domain::Edition edition = editionOf(context.store, year);
    if (edition.isFinal) {
        return domain::refused(ProblemKind::AlreadyDecided, "terms/year",
                               {std::string(domain::codeIn(domain::decisionStatusCodes,
                                                           domain::DecisionStatus::Approved))});
    }
    edition.number = numberOf(context.store, edition);
    return setEdition(context, edition);
}

Problems refusedIn(const std::vector<PublicationCheck>& checks) {
    Problems refused;
    for (const PublicationCheck& check : checks) {
        if (check.problem.severity == domain::Severity::Refused) {
            refused.push_back(check.problem);
        }
    }
    return refused;
}

class Sealing {
public:
    Sealing(const Context& context, const SealingTools& tools, const KamerReportData& data)
        : context_(context), tools_(tools), data_(data) {
        edition_.year = data.edition.year;
        edition_.number = data.edition.number;
        edition_.cutOff = data.edition.cutOff;
        edition_.programVersion = tools.programVersion;
    }

    SealedEdition seal(const BoundFigures& figures) {
        save();
        const SealedNames names = sealedNamesOf(edition_);
        const std::string file =
            tools_.publisher.file(data_, domain::DocumentForm::KamerReport, FileFormat::Pdf, {});
        edition_.file = keep(names.file, "application/pdf", file);
        edition_.data = keep(names.data, "application/json", tools_.codec.write(data_));
        edition_.figures =
            keep(names.figures, "application/jsonl", writeSealedFigures(figuresToSeal(figures)));
        save();
        return edition_;
    }

private:
    void save() {
        auto saved = work::save(context_, edition_);
        domain::ensure(saved.has_value(), "whoever seals may record what was sealed");
        edition_ = *std::move(saved);
    }
    domain::DocumentId keep(const std::string& name, const char* mediaType,
                            const std::string& bytes) {
        const auto maker = context_.store.people().find(context_.person);
        domain::CaseDocument document;
        document.subject = edition_.subject();
        document.direction = domain::CaseDocument::Direction::Outgoing;
        document.fileName = name;
        document.mediaType = mediaType;
        document.date = context_.clock.today();
        document.sender = maker ? maker->name : std::string();
        const auto kept = attachDocument(context_, document, bytes);
        domain::ensure(kept.has_value(), "what is sealed can be kept");
        return kept->id;
    }

    const Context& context_;
    const SealingTools& tools_;
    const KamerReportData& data_;
    SealedEdition edition_;
};

}  // namespace

Result<Decision> proposePublication(const Context& context, const SealingTools& tools, int year) {
    return inOneAct(context, Act::SealEdition, [&]() -> Result<Decision> {
        if (Outcome fixed = fixEdition(context, year); !fixed) {
            return tl::unexpected(std::move(fixed).error());
        }
        const auto data = dataToSeal(context.store, year);
        if (!data) {
            return tl::unexpected(data.error());
        }
        const BoundFigures figures(*data);
        if (Problems refused = refusedIn(publicationChecks(context.store, *data, figures, tools));
            !refused.empty()) {
            return tl::unexpected(std::move(refused));
        }
        const SealedEdition sealed = Sealing(context, tools, *data).seal(figures);
        Decision decision = proposal(context, domain::DecisionKind::Publication, {});
        decision.terms = domain::PublicationTerms{year, sealed.id};
        return prepare(context, std::move(decision));
    });
}

Problems sealedAgainst(Store& store, const SealingTools& tools, const Decision& decision) {
    const auto* terms = std::get_if<domain::PublicationTerms>(&decision.terms);
    domain::ensure(terms != nullptr, "only a publication is sealed");
    const auto edition = store.records<SealedEdition>().find(terms->sealed);
    if (!edition) {
        return {domain::refusal(ProblemKind::SealMissing, "terms/sealed")};
    }
    const auto data = dataToSeal(store, edition->year);
    if (!data) {
        return data.error();
    }
    const SealedContents contents(store, tools, *edition);
    Problems problems = contents.problems();
    if (problems.empty() && tools.codec.write(*data) != contents.data()) {
        problems.push_back(domain::refusal(ProblemKind::EditionOutdated, "terms/sealed"));
    }
    return problems;
}

Outcome approvePublication(const Context& context, const SealingTools& tools, domain::DecisionId id,
                           int version, const std::string& answer) {
    return approveUnless(context, id, version, answer, [&](const Decision& decision) {
        return sealedAgainst(context.store, tools, decision);
    });
}

}  // namespace kamerklaar::work
