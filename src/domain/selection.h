// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/describe.h"
#include "domain/record.h"

namespace kamerklaar::domain {

enum class Direction { HigherIsWorse, LowerIsWorse };
inline constexpr CodeTable<Direction, 2> directionCodes = {{
    {Direction::HigherIsWorse, "higher_is_worse"},
    {Direction::LowerIsWorse, "lower_is_worse"},
}};

/// One relative police figure of the selection. The weight is in thousandths.
struct SelectionIndicator {
    std::string code;
    std::string name;
    std::string unit;
    int year = 0;
    std::string source;
    Direction direction = Direction::HigherIsWorse;
    std::int64_t weight = 1000;
    friend bool operator==(const SelectionIndicator&, const SelectionIndicator&) = default;
};

/// A value in thousandths of the unit; nothing where the source has none.
struct SelectionValue {
    std::string municipality;  ///< CBS code
    std::string name;
    std::string indicator;
    std::optional<std::int64_t> value;
    friend bool operator==(const SelectionValue&, const SelectionValue&) = default;
};

/// A municipality that takes part already under another regulation, and so is set aside.
struct SetAside {
    std::string municipality;
    std::string name;
    std::string reason;
    friend bool operator==(const SetAside&, const SetAside&) = default;
};

/// One reckoning of who needs the grant most: the figures as loaded and the weights as chosen. The
/// ranking follows from them; the choice itself is a decision.
struct Selection : Record<Selection> {
    static constexpr auto kind = Subject::Kind::Selection;
    static constexpr const char* table = "selection";

    std::string name;
    Date date;
    int places = 0;         ///< how many may take part
    bool isMadeUp = false;  ///< made-up figures: said wherever they are shown
    std::string fileName;   ///< of the table that was loaded
    std::vector<SelectionIndicator> indicators;
    std::vector<SelectionValue> values;
    std::vector<SetAside> setAside;
    std::string note;
    friend bool operator==(const Selection&, const Selection&) = default;
};

template <typename Form>
void describe(Form& form, Of<SelectionIndicator> auto& indicator) {
    form.code("code", indicator.code);
    form.code("name", indicator.name);
    form.code("unit", indicator.unit);
    form.number("year", indicator.year);
    form.code("source", indicator.source);
    form.choice("direction", indicator.direction, directionCodes);
    form.number("weight", indicator.weight);
}
template <typename Form>
void describe(Form& form, Of<SelectionValue> auto& value) {
    form.code("municipalityCode", value.municipality);
    form.code("name", value.name);
    form.code("indicator", value.indicator);
    form.number("thousandths", value.value);
}
template <typename Form>
void describe(Form& form, Of<SetAside> auto& aside) {
    form.code("municipalityCode", aside.municipality);
    form.code("name", aside.name);
    form.code("reason", aside.reason);
}
template <typename Form>
void describe(Form& form, Of<Selection> auto& selection) {
    describeRecord(form, selection);
    form.code("name", selection.name);
    form.date("date", selection.date);
    form.number("places", selection.places);
    form.yesNo("isMadeUp", selection.isMadeUp);
    form.code("fileName", selection.fileName);
    form.words("note", selection.note);
    form.lines("indicators", selection.indicators);
    form.lines("values", selection.values);
    form.lines("setAside", selection.setAside);
}

}  // namespace kamerklaar::domain
