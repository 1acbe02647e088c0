// SPDX-License-Identifier: EUPL-1.2
#include "work/example/role.h"

#include <algorithm>
#include <array>

#include "work/example/random.h"

namespace kamerklaar::work::example {
namespace {

struct Slot {
    Fate fate = Fate::Approved;
    bool isLate = false;
    bool wasSentBack = false;
    bool isUnderspending = false;
    Flaw flaw = Flaw::None;
};

constexpr std::array<Slot, 20> earlierRounds = {{
    {},
    {.isLate = true},
    {},
    {.flaw = Flaw::NoCoordinator},
    {},
    {.wasSentBack = true},
    {.isUnderspending = true},
    {},
    {.isLate = true},
    {},
    {},
    {},
    {.wasSentBack = true},
    {.isUnderspending = true},
    {},
    {},
    {.flaw = Flaw::SectorsDiffer},
    {.isLate = true, .wasSentBack = true},
    {},
    {},
}};

constexpr std::array<Slot, 20> lastRound = {{
    {},
    {.isUnderspending = true},
    {.fate = Fate::InReview},
    {.wasSentBack = true},
    {.isLate = true},
    {.fate = Fate::Received, .flaw = Flaw::NoAgeBand},
    {.isUnderspending = true},
    {},
    {.flaw = Flaw::NoCoordinator},
    {.fate = Fate::InReview, .flaw = Flaw::HighReach},
    {},
    {.fate = Fate::Returned, .flaw = Flaw::NoBasis},
    {},
    {.isLate = true},
    {.fate = Fate::InReview},
    {.isUnderspending = true},
    {.flaw = Flaw::SectorsDiffer},
    {.fate = Fate::Received, .isLate = true},
    {.flaw = Flaw::NoRecognition},
    {.fate = Fate::Returned},
}};

}  // namespace

Role roleOf(std::size_t index, std::size_t count, bool isFirstRound, bool isLastRound) {
    const Slot& slot = (isLastRound ? lastRound : earlierRounds)[index % earlierRounds.size()];
    Random random{17, static_cast<std::int64_t>(index), isFirstRound, isLastRound};
    Role role;
    role.fate = slot.fate;
    role.isLate = slot.isLate;
    role.wasSentBack = slot.wasSentBack;
    role.isUnderspending = slot.isUnderspending;
    role.flaw = slot.flaw;
    const int usual =
        static_cast<int>(isFirstRound ? random.between(760, 960) : random.between(900, 995));
    role.spentPermille = usual;
    if (slot.isUnderspending) {
        role.spentPermille = static_cast<int>(random.between(520, 700));
    }
    if (isLastRound && index == std::min<std::size_t>(6, count - 1)) {
        role.fate = Fate::Missing;
    }
    if (isLastRound && count > 1 && index == (count > 12 ? 12 : 0)) {
        role.spentPermille = 1274;
        role.isOverspending = true;
    }
    return role;
}

}  // namespace kamerklaar::work::example
