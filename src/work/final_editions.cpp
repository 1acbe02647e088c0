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

/// An approved publication and what it made final.
struct Final {
    SealedEdition edition;
    Decision decision;
};

/// The one decided last first.
std::vector<Final> finals(Store& store) {
    std::vector<Final> found;
    if (store.records<SealedEdition>().all().empty()) {
        return found;
    }
    std::vector<Decision> decisions = publications(store);
    std::erase_if(decisions, [](const Decision& one) { return !isApproved(one); });
    std::stable_sort(decisions.begin(), decisions.end(), [](const auto& one, const auto& other) {
        return other.decidedAt < one.decidedAt ||
               (other.decidedAt == one.decidedAt && other.id < one.id);
    });
    for (Decision& decision : decisions) {
        if (auto edition = store.records<SealedEdition>().find(sealedBy(decision))) {
            found.push_back({*std::move(edition), std::move(decision)});
        }
    }
    return found;
}

const Final* finalOf(const std::vector<Final>& finals, int year) {
    const auto found = std::find_if(finals.begin(), finals.end(), [&](const Final& one) {
        return one.edition.year == year && one.decision.counts();
    });
    return found == finals.end() ? nullptr : &*found;
}

}  // namespace

std::vector<SealedEdition> finalEditions(Store& store) {
    std::vector<SealedEdition> editions;
    for (Final& one : finals(store)) {
        editions.push_back(std::move(one.edition));
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
    const std::vector<Final> all = finals(store);
    const Final* found = finalOf(all, year);
    return found == nullptr ? std::nullopt : std::optional(found->edition);
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
    const std::vector<Final> all = finals(store);
    const Final* own = data.edition.isFinal ? finalOf(all, year) : nullptr;
    const SealedEdition* before = nullptr;
    for (const Final& one : all) {
        const bool isItself = own != nullptr && own->edition.id == one.edition.id;
        const bool isNearer = before == nullptr || before->year < one.edition.year;
        if (!isItself && one.edition.year <= year && isNearer) {
            before = &one.edition;
        }
    }
    if (before == nullptr) {
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
