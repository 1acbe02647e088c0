// SPDX-License-Identifier: EUPL-1.2
#include "domain/publication_check.h"
#include "work/recording.h"
#include "work/references.h"

// What is recorded about a report to parliament.
namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Problems;

/// Of what belongs to no municipality: references hold, and the noun's own rules.
template <typename Noun, typename... Rest>
Problems findingsAbout(Store& store, References& references, const Noun& noun, Rest... rest) {
    return references.isRight() ? domain::check(noun, store.schemes().current(), rest...)
                                : references.take();
}

}  // namespace

Problems findingsOf(Store& store, const domain::ReportText& text, Date) {
    References references(store, text.municipality);
    references.municipalityIfAny();
    return findingsAbout(store, references, text);
}

Problems findingsOf(Store& store, const domain::Consultation& consultation, Date today) {
    References references(store, consultation.municipality);
    references.municipalityIfAny().document("document", consultation.document);
    return findingsAbout(store, references, consultation, today);
}

Problems findingsOf(Store& store, const domain::Commitment& commitment, Date today) {
    References references(store, commitment.municipality);
    references.municipalityIfAny();
    return findingsAbout(store, references, commitment, today);
}

Problems findingsOf(Store& store, const domain::PressAgreement& agreement, Date today) {
    References references(store, agreement.municipality);
    references.municipality();
    return findingsAbout(store, references, agreement, today);
}

Problems findingsOf(Store& store, const domain::Submission& submission, Date today) {
    References references(store, submission.municipality);
    references.municipalityIfAny();
    return findingsAbout(store, references, submission, today);
}

Problems findingsOf(Store& store, const domain::PublicationRuling& ruling, Date) {
    References references(store, ruling.municipality);
    references.municipalityIfAny();
    return findingsAbout(store, references, ruling);
}

Problems findingsOf(Store& store, const domain::Restatement& restatement, Date) {
    References references(store, restatement.municipality);
    references.municipalityIfAny();
    return findingsAbout(store, references, restatement);
}

Problems findingsOf(Store& store, const domain::HouseStyle& style, Date) {
    References references(store, style.municipality);
    references.municipalityIfAny()
        .document("logo", style.logo)
        .document("regular", style.regular)
        .document("bold", style.bold)
        .document("italic", style.italic);
    return findingsAbout(store, references, style);
}

/// Made by the program alone (sealing.h).
Problems findingsOf(Store& store, const domain::SealedEdition& edition, Date) {
    References references(store, edition.municipality);
    references.municipalityIfAny()
        .document("data", edition.data)
        .document("figures", edition.figures)
        .document("file", edition.file);
    return references.take();
}

}  // namespace kamerklaar::work
