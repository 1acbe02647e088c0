// SPDX-License-Identifier: EUPL-1.2
#include "work/published_data.h"

#include <algorithm>

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

/// What goes on when the report is final. Its own texts stay as they were sealed.
void addSince(KamerReportData& sealed, KamerReportData now) {
    std::erase_if(sealed.texts, [](const auto& text) { return !isOfReport(text); });
    std::copy_if(now.texts.begin(), now.texts.end(), std::back_inserter(sealed.texts),
                 [](const auto& text) { return !isOfReport(text); });
    sealed.consultations = std::move(now.consultations);
    sealed.commitments = std::move(now.commitments);
    sealed.submission = std::move(now.submission);
    sealed.pressAgreements = std::move(now.pressAgreements);
    sealed.rulings = std::move(now.rulings);
    sealed.style = std::move(now.style);
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
    if (!sealed || form == DocumentForm::KamerReport) {
        return sealed;
    }
    auto now = kamerReportData(store, year);
    if (!now) {
        return now;
    }
    addSince(*sealed, *std::move(now));
    return sealed;
}

}  // namespace kamerklaar::work
