// SPDX-License-Identifier: EUPL-1.2
#include "work/published_data.h"

#include <algorithm>
#include <iterator>

#include "work/sealing.h"

namespace kamerklaar::work {
namespace {

using domain::DocumentForm;

bool isOfReport(const domain::ReportText& text) {
    return text.form == DocumentForm::KamerReport;
}

domain::Result<KamerReportData> sealedData(Store& store, const SnapshotCodec& codec,
                                           const domain::SealedEdition& edition) {
    const auto text = store.documents().content(edition.data);
    if (!text) {
        return domain::refused(domain::ProblemKind::SealMissing);
    }
    return codec.read(*text);
}

/// Its own texts stay as they were sealed.
void addSince(Store& store, KamerReportData& sealed) {
    std::vector<domain::ReportText> texts = std::move(sealed.texts);
    std::erase_if(texts, [](const auto& text) { return !isOfReport(text); });
    addPublication(store, sealed);
    std::erase_if(sealed.texts, isOfReport);
    std::move(texts.begin(), texts.end(), std::back_inserter(sealed.texts));
}

}  // namespace

domain::Result<KamerReportData> publishedData(Store& store, const SnapshotCodec& codec, int year,
                                              DocumentForm form) {
    const std::unique_ptr<Moment> moment = store.moment();
    const auto edition = finalEditionOf(store, year);
    if (!edition) {
        return kamerReportData(store, year);
    }
    auto sealed = sealedData(store, codec, *edition);
    if (sealed && form != DocumentForm::KamerReport) {
        addSince(store, *sealed);
    }
    return sealed;
}

}  // namespace kamerklaar::work
