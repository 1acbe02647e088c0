// SPDX-License-Identifier: EUPL-1.2
#include "work/restating.h"

#include <charconv>

#include "work/sealed_figures.h"
#include "work/sealing.h"

// Figures that were published before and are different now.
namespace kamerklaar::work {
namespace {

bool isAudited(const std::string& key) {
    return key.starts_with("sisa.");
}

/// The calendar year that a key is about: "betaald.kalenderjaar.2024", "sisa.besteed.2024". 0 for
/// none.
int yearOf(const std::string& key) {
    int year = 0;
    if (isAudited(key) || key.find(".kalenderjaar.") != std::string::npos) {
        const std::size_t dot = key.rfind('.');
        std::from_chars(key.data() + dot + 1, key.data() + key.size(), year);
    }
    return year;
}

/// Under which key the figure of an earlier edition is shown in this one: of the same year as
/// itself, of the year before as "besteed.vorig", and what is about one past year as itself. Empty
/// when it is not there.
std::string keyNow(const KamerReportData& data, const BoundFigures& figures,
                   const std::string& key) {
    const BoundFigure* same = figures.find(key);
    if (data.sealedBeforeYear == data.edition.year) {
        const bool isCompared = same != nullptr && same->basis != FigureBasis::Given &&
                                !key.starts_with("zin.") && !key.ends_with(".vorig");
        return isCompared ? key : std::string();
    }
    if (const int year = yearOf(key); year != 0) {
        // Returns over a year come in during the year after: that is no restatement.
        const bool wasKnown =
            isAudited(key) ? year < data.sealedBeforeYear : year <= data.sealedBeforeYear;
        return wasKnown && same != nullptr ? key : std::string();
    }
    const std::string before = key + ".vorig";
    const bool isYearBefore = data.sealedBeforeYear == data.edition.year - 1;
    return isYearBefore && figures.find(before) != nullptr ? before : std::string();
}

}  // namespace

std::vector<RestatedFigure> restatedFigures(const KamerReportData& data,
                                            const BoundFigures& figures) {
    std::vector<RestatedFigure> restated;
    for (const SealedFigure& before : data.sealedBefore) {
        const std::string key = keyNow(data, figures, before.key);
        if (key.empty()) {
            continue;
        }
        const std::string now = shownToSeal(figures, *figures.find(key));
        if (now == before.shown) {
            continue;
        }
        RestatedFigure figure{key, before.label, before.shown, now, {}};
        for (const domain::Restatement& given : data.restatements) {
            if (given.figure == key && given.before == before.shown && given.after == now) {
                figure.reason = given.reason;
            }
        }
        restated.push_back(std::move(figure));
    }
    return restated;
}

}  // namespace kamerklaar::work
