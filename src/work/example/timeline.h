// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "work/context.h"

namespace kamerklaar::work::example {

/// Stands where the script puts it.
class ScriptedClock : public Clock {
public:
    [[nodiscard]] domain::Timestamp now() const override { return moment_; }
    void moveTo(domain::Timestamp moment) { moment_ = moment; }

private:
    domain::Timestamp moment_;
};

/// The made-up people who do the work, with the roles that they need for it.
enum class Desk {
    Policy,          ///< officer: reports, applications, prepares decisions
    Finance,         ///< officer: payments, SiSa
    Assessment,      ///< manager: approves
    Control,         ///< controller: reads
    Administration,  ///< beheerder
};
inline constexpr std::array<Desk, 5> desks = {Desk::Administration, Desk::Policy, Desk::Finance,
                                              Desk::Assessment, Desk::Control};
[[nodiscard]] domain::Person personAt(Desk desk);

/// The same day, or the Monday after a weekend.
[[nodiscard]] domain::Date workday(domain::Date day);
/// During office hours; `turn` spreads the acts of one day over it.
[[nodiscard]] domain::Timestamp duringWorkOn(domain::Date day, std::size_t turn);

/// Acts to be done, in any order of asking; played in the order of their moments, so that the
/// journal reads as if the years had passed.
class Timeline {
public:
    using Act = std::function<void(const Context&)>;
    void add(domain::Date day, std::size_t turn, Desk desk, Act act);
    /// After office hours, when nobody does anything else.
    void addLate(domain::Date day, std::size_t turn, Desk desk, Act act);
    void play(Store& store);

private:
    struct Entry {
        domain::Timestamp at;
        Desk desk;
        Act act;
    };
    std::vector<Entry> entries_;
};

}  // namespace kamerklaar::work::example
