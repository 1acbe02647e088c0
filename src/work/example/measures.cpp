// SPDX-License-Identifier: EUPL-1.2
#include "work/example/catalogue.h"
#include "work/example/random.h"
#include "work/example/report_maker.h"

namespace kamerklaar::work::example {
namespace {

using domain::Movement;
using domain::Term;
using domain::TermKind;

/// Rounded to the step in which this is measured.
std::int64_t stepped(std::int64_t value, const KnownIndicator& known) {
    return value / known.step * known.step;
}

domain::Indicator indicatorOf(const KnownIndicator& known, const Setting& setting, std::size_t at) {
    // Baseline and target stay the same from year to year.
    Random lasting{37, static_cast<std::int64_t>(setting.index), static_cast<std::int64_t>(at)};
    Random random{setting.seed(3), static_cast<std::int64_t>(at)};
    const std::int64_t way = known.lessIsBetter ? -1 : 1;
    const std::int64_t baseline = stepped(lasting.between(known.low, known.high), known);
    const std::int64_t target =
        stepped(baseline + way * baseline * lasting.between(8, 20) / 100, known);
    domain::Indicator made{std::string(known.name),
                           std::string(known.unit),
                           std::string(known.source),
                           baseline,
                           target,
                           {}};
    if (!setting.isFirstRound() || random.chance(35)) {
        const std::int64_t progress = random.between(-30, setting.isFirstRound() ? 40 : 115);
        made.actual = stepped(baseline + (target - baseline) * progress / 100, known);
    }
    return made;
}

domain::FactorMovement factorOf(const Term& domain, const Setting& setting, std::size_t at) {
    Random random{setting.seed(4), static_cast<std::int64_t>(at)};
    const std::int64_t draw = random.between(1, 100);
    domain::FactorMovement made{domain.code, Movement::Unknown, {}};
    if (setting.isFirstRound()) {
        made.movement =
            draw <= 55 ? Movement::Unknown : (draw <= 90 ? Movement::Same : Movement::Better);
    } else {
        made.movement = draw <= 10   ? Movement::Unknown
                        : draw <= 52 ? Movement::Better
                        : draw <= 87 ? Movement::Same
                                     : Movement::Worse;
    }
    if (made.movement != Movement::Unknown) {
        const auto notes =
            factorNotes(made.movement == Movement::Better, made.movement == Movement::Worse);
        made.note = notes[dealt(notes.size(), setting.index + at, setting.seed(5))];
    }
    return made;
}

void fillInPartners(domain::YearlyReport& report, const Setting& setting) {
    Random random{48, static_cast<std::int64_t>(setting.index), setting.isFirstRound()};
    const auto wanted = static_cast<std::size_t>(setting.isFirstRound() ? random.between(4, 6)
                                                                        : random.between(5, 8));
    for (const MadePartner& partner : partnersOf(setting.scheme, setting.index, wanted)) {
        report.partners.push_back({partner.kind, partner.name, partner.contribution});
    }
}

}  // namespace

std::vector<MadePartner> partnersOf(const domain::Scheme& scheme, std::size_t index,
                                    std::size_t wanted) {
    const std::vector<Term> kinds = scheme.termsOf(TermKind::PartnerKind);
    const auto pool = contributions();
    Random random{47, static_cast<std::int64_t>(index)};
    std::vector<MadePartner> partners;
    for (const std::size_t at : random.shuffled(kinds.size())) {
        if (partners.size() == wanted) {
            break;
        }
        const std::size_t turn = index * 7 + partners.size();
        partners.push_back(
            {kinds[at].code, kinds[at].name, std::string(pool[dealt(pool.size(), turn, 53)])});
    }
    return partners;
}

void fillInMeasures(domain::YearlyReport& report, const Setting& setting) {
    const auto known = indicators();
    Random random{59, static_cast<std::int64_t>(setting.index)};
    const std::vector<std::size_t> order = random.shuffled(known.size());
    const auto wanted = static_cast<std::size_t>(random.between(3, 5));
    for (std::size_t at = 0; at < wanted; ++at) {
        report.indicators.push_back(indicatorOf(known[order[at]], setting, at));
    }
    const std::vector<Term> domains = setting.scheme.termsOf(TermKind::FactorDomain);
    for (std::size_t at = 0; at < domains.size(); ++at) {
        report.factors.push_back(factorOf(domains[at], setting, at));
    }
    fillInPartners(report, setting);
}

}  // namespace kamerklaar::work::example
