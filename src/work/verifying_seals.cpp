// SPDX-License-Identifier: EUPL-1.2
#include <map>

#include "work/sealed_documents.h"
#include "work/sealed_figures.h"
#include "work/sealing.h"
#include "work/verifying.h"

namespace kamerklaar::work {
namespace {

using domain::Problems;

/// Figures that this program reckons otherwise; one that it has beside them is no difference.
void compareFigures(const std::vector<SealedFigure>& sealed, const KamerReportData& data,
                    Problems& problems) {
    const BoundFigures figures(data);
    for (const SealedFigure& figure : sealed) {
        const BoundFigure* now = figures.find(figure.key);
        if (now == nullptr || shownToSeal(figures, *now) != figure.shown) {
            problems.push_back(sealDiffers(figure.label));
        }
    }
}

}  // namespace

Problems verifySeal(Store& store, const SealingTools& tools, const domain::SealedEdition& edition) {
    const SealedContents contents(store, tools, edition);
    Problems problems = contents.problems();
    if (!problems.empty()) {
        return problems;  // what was not sealed proves nothing
    }
    const SealedNames names = sealedNamesOf(edition);
    const auto data = tools.codec.read(contents.data());
    if (!data) {
        problems.push_back(sealDiffers(names.data));
        return problems;
    }
    if (const auto figures = readSealedFigures(contents.figures())) {
        compareFigures(*figures, *data, problems);
    } else {
        problems.push_back(sealDiffers(names.figures));
    }
    if (edition.programVersion == tools.programVersion &&
        tools.publisher.file(*data, domain::DocumentForm::KamerReport, FileFormat::Pdf, {}) !=
            contents.file()) {
        problems.push_back(sealDiffers(names.file));
    }
    return problems;
}

Problems verify(Store& store, const SealingTools& tools) {
    Problems problems = verify(store);
    for (const domain::SealedEdition& edition : store.records<domain::SealedEdition>().all()) {
        const Problems more = verifySeal(store, tools, edition);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

}  // namespace kamerklaar::work
