// SPDX-License-Identifier: EUPL-1.2
#include "work/sealed_documents.h"

#include <algorithm>

#include "work/sealing.h"

namespace kamerklaar::work {
namespace {

using domain::CaseDocument;
using domain::SealedEdition;

/// The content of a document that is what its hash says; otherwise `problems` tells which is not.
std::string soundContent(Store& store, const SealingTools& tools,
                         const std::vector<CaseDocument>& documents, domain::DocumentId id,
                         const std::string& name, domain::Problems& problems) {
    const auto document = std::find_if(documents.begin(), documents.end(),
                                       [id](const CaseDocument& one) { return one.id == id; });
    auto content = store.documents().content(id);
    if (document == documents.end() || !content || tools.sha256(*content) != document->sha256) {
        problems.push_back(sealDiffers(name));
    }
    return content ? *std::move(content) : std::string();
}

}  // namespace

SealedNames sealedNamesOf(const SealedEdition& edition) {
    const std::string name = "Kamerrapportage " + std::to_string(edition.year) + " versie " +
                             std::to_string(edition.number);
    return {name + ".pdf", name + " gegevens.json", name + " cijfers.jsonl"};
}

domain::Problem sealDiffers(std::string what) {
    return domain::refusal(domain::ProblemKind::SealDiffers, {}, {std::move(what)});
}

SealedContents::SealedContents(Store& store, const SealingTools& tools,
                               const SealedEdition& edition) {
    const auto documents = store.documents().of(edition.subject());
    const SealedNames names = sealedNamesOf(edition);
    const auto read = [&](domain::DocumentId id, const std::string& name) {
        return soundContent(store, tools, documents, id, name, problems_);
    };
    file_ = read(edition.file, names.file);
    data_ = read(edition.data, names.data);
    figures_ = read(edition.figures, names.figures);
}

std::vector<CaseDocument> sealedDocuments(Store& store, const SealedEdition& edition) {
    std::vector<CaseDocument> inOrder;
    const auto documents = store.documents().of(edition.subject());
    for (const domain::DocumentId id : {edition.file, edition.data, edition.figures}) {
        std::copy_if(documents.begin(), documents.end(), std::back_inserter(inOrder),
                     [id](const CaseDocument& one) { return one.id == id; });
    }
    return inOrder;
}

domain::Result<std::string> sealedFile(Store& store, const SealedEdition& edition) {
    auto content = store.documents().content(edition.file);
    if (!content) {
        return domain::refused(domain::ProblemKind::SealMissing);
    }
    return *std::move(content);
}

}  // namespace kamerklaar::work
