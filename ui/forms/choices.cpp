// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/choices.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

using domain::TermKind;

struct TermPath {
    std::string_view path;
    TermKind kind;
};

constexpr std::array termPaths{
    TermPath{"budget/category", TermKind::CostCategory},
    TermPath{"otherFunding/fundingKind", TermKind::FundingKind},
    TermPath{"plan/item", TermKind::PlanItem},
    TermPath{"factors/factorDomain", TermKind::FactorDomain},
    TermPath{"partners/partnerKind", TermKind::PartnerKind},
    TermPath{"nature", TermKind::NotificationKind},
    TermPath{"findings/nature", TermKind::FindingKind},
    TermPath{"indicators/code", TermKind::SisaIndicator},
    TermPath{"auditKind", TermKind::AuditKind},
    TermPath{"party", TermKind::ConsultationParty},
    TermPath{"contactRole", TermKind::ContactRole},
    TermPath{"terms/ground", TermKind::SettlementGround},
};

bool endsWith(const std::string& path, std::string_view last) {
    return path == last || path.ends_with('/' + std::string(last));
}

Choice numbered(int number, const QString& name) {
    return {QString::number(number), name};
}

Choices programmeYears(const domain::Scheme& scheme) {
    Choices choices;
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        choices.push_back(numbered(year.number, words::text(year.label)));
    }
    return choices;
}

Choices calendarYears(const domain::Scheme& scheme) {
    Choices choices;
    for (int year = scheme.firstCalendarYear(); year <= scheme.lastCalendarYear(); ++year) {
        choices.push_back(numbered(year, QString::number(year)));
    }
    return choices;
}

Choices instalments(const domain::Scheme& scheme) {
    Choices choices;
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        choices.push_back(numbered(
            plan.number,
            QCoreApplication::translate("Choices", "Instalment %1 (%2)", "number, calendar year")
                .arg(plan.number)
                .arg(plan.calendarYear)));
    }
    return choices;
}

}  // namespace

Choices yesNoChoices(domain::Language language) {
    const auto word = [language](domain::Answer answer) {
        return words::text(domain::words(answer, language));
    };
    return {{QStringLiteral("yes"), word(domain::Answer::Yes)},
            {QStringLiteral("no"), word(domain::Answer::No)}};
}

std::optional<TermKind> termKindOf(const std::string& path) {
    const auto found = std::find_if(termPaths.begin(), termPaths.end(),
                                    [&](const TermPath& known) { return known.path == path; });
    return found == termPaths.end() ? std::nullopt : std::optional(found->kind);
}

Choices numberedChoices(const std::string& path, const domain::Scheme& scheme) {
    if (endsWith(path, "programmeYear")) {
        return programmeYears(scheme);
    }
    if (endsWith(path, "calendarYear") || endsWith(path, "year")) {
        return calendarYears(scheme);
    }
    if (endsWith(path, "instalment") || endsWith(path, "instalments/number")) {
        return instalments(scheme);
    }
    return {};
}

}  // namespace kamerklaar::ui
