// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/municipalities/municipality_filter.h"

#include <QtCore/QCoreApplication>
#include <array>
#include <utility>

namespace kamerklaar::ui {

namespace {

/// For the translations only.
struct FilterSentences {
    Q_DECLARE_TR_FUNCTIONS(MunicipalityFilter)
};

using words::ReportState;

const auto provinceKey = QStringLiteral("province");
const auto stateKey = QStringLiteral("report");

constexpr std::array<std::pair<ReportState, const char*>, 7> stateCodes{{
    {ReportState::NotOwed, "not_owed"},
    {ReportState::Expected, "expected"},
    {ReportState::Late, "late"},
    {ReportState::Received, "received"},
    {ReportState::InReview, "review"},
    {ReportState::Returned, "returned"},
    {ReportState::Approved, "approved"},
}};

}  // namespace

ViewChoices MunicipalityFilter::choices() const {
    ViewChoices choices;
    if (!province.isEmpty()) {
        choices[provinceKey] = province;
    }
    for (const auto& [known, code] : stateCodes) {
        if (state == known) {
            choices[stateKey] = QLatin1String(code);
        }
    }
    return choices;
}

void MunicipalityFilter::choose(const ViewChoices& choices) {
    province = choices.value(provinceKey);
    state.reset();
    for (const auto& [known, code] : stateCodes) {
        if (choices.value(stateKey) == QLatin1String(code)) {
            state = known;
        }
    }
}

QString MunicipalityFilter::sentence(domain::Language language) const {
    if (!state) {
        return province.isEmpty()
                   ? FilterSentences::tr("All municipalities")
                   : FilterSentences::tr("Municipalities in %1", "province").arg(province);
    }
    if (state == ReportState::NotOwed) {
        return province.isEmpty()
                   ? FilterSentences::tr("Municipalities without an award")
                   : FilterSentences::tr("Municipalities in %1 without an award", "province")
                         .arg(province);
    }
    const QString word = words::chipOf(*state, language).word.toLower();
    return province.isEmpty()
               ? FilterSentences::tr("Municipalities whose report on %1 is %2", "year, state")
                     .arg(year)
                     .arg(word)
               : FilterSentences::tr("Municipalities in %1 whose report on %2 is %3",
                                     "province, year, state")
                     .arg(province)
                     .arg(year)
                     .arg(word);
}

}  // namespace kamerklaar::ui
