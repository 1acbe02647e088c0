// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/sealed_figures.h"
#include "work/sealing.h"

// Which sealed editions are final, and which came before another.
namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::SealedEdition;

std::vector<Decision> publications(Store& store) {
    std::vector<Decision> found;
    for (Decision& decision : store.decisions().all()) {
        if (decision.decisionKind == domain::DecisionKind::Publication) {
            found.push_back(std::move(decision));
        }
    }
    return found;
}

domain::Id<SealedEdition> sealedBy(const Decision& decision) {
    return std::get<domain::PublicationTerms>(decision.terms).sealed;
}

bool isApproved(const Decision& decision) {
    return decision.status == domain::DecisionStatus::Approved;
}

}  // namespace

std::vector<SealedEdition> finalEditions(Store& store) {
    std::vector<SealedEdition> editions;
    if (store.records<SealedEdition>().all().empty()) {
        return editions;
    }
    std::vector<Decision> decisions = publications(store);
    std::erase_if(decisions, [](const Decision& one) { return !isApproved(one); });
    std::stable_sort(decisions.begin(), decisions.end(), [](const auto& one, const auto& other) {
        return other.decidedAt < one.decidedAt ||
               (other.decidedAt == one.decidedAt && other.id < one.id);
    });
    for (const Decision& decision : decisions) {
        if (auto edition = store.records<SealedEdition>().find(sealedBy(decision))) {
            editions.push_back(*std::move(edition));
        }
    }
    return editions;
}

std::optional<Decision> publicationOf(Store& store, const SealedEdition& edition) {
    std::optional<Decision> found;
    for (Decision& decision : publications(store)) {
        if (sealedBy(decision) == edition.id) {
            found = std::move(decision);
        }
    }
    return found;
}

std::optional<SealedEdition> finalEditionOf(Store& store, int year) {
    for (const SealedEdition& edition : finalEditions(store)) {
        const auto decision = publicationOf(store, edition);
        if (edition.year == year && decision && decision->counts()) {
            return edition;
        }
    }
    return std::nullopt;
}

std::vector<SealedLine> sealedLines(Store& store) {
    std::vector<SealedLine> lines;
    for (SealedEdition& edition : store.records<SealedEdition>().all()) {
        SealedLine& line = lines.emplace_back();
        line.decision = publicationOf(store, edition);
        line.documents = sealedDocuments(store, edition);
        line.edition = std::move(edition);
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

void addSealedBefore(Store& store, KamerReportData& data) {
    const int year = data.edition.year;
    const auto own = data.edition.isFinal ? finalEditionOf(store, year) : std::nullopt;
    std::optional<SealedEdition> before;
    for (const SealedEdition& edition : finalEditions(store)) {
        const bool isItself = own && own->id == edition.id;
        const bool isNearer = !before || before->year < edition.year;
        if (!isItself && edition.year <= year && isNearer) {
            before = edition;
        }
    }
    if (!before) {
        return;
    }
    const auto text = store.documents().content(before->figures);
    if (auto figures = readSealedFigures(text.value_or(std::string()))) {
        data.sealedBefore = *std::move(figures);
        data.sealedBeforeYear = before->year;
        data.sealedBeforeNumber = before->number;
    }
}

}  // namespace kamerklaar::work
