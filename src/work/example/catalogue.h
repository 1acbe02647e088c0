// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

// Made-up interventions, places, providers and measures. None of them is a real programme, so
// nothing here says anything about a real recognition.
namespace kamerklaar::work::example {

struct KnownIntervention {
    std::string_view name;
    int ageBand = 0;   ///< place in the scheme's list, from 0
    int reachLow = 0;  ///< in a whole year
    int reachHigh = 0;
    int weight = 1;  ///< of its costs against the others'
    bool isRecognised = false;
};

struct KnownIndicator {
    std::string_view name;
    std::string_view unit;
    std::string_view source;
    std::int64_t low = 0;  ///< of the baseline, in thousandths
    std::int64_t high = 0;
    std::int64_t step = 1000;
    bool lessIsBetter = false;
};

[[nodiscard]] std::span<const KnownIntervention> interventions();
[[nodiscard]] std::span<const KnownIndicator> indicators();
[[nodiscard]] std::span<const std::string_view> places();
[[nodiscard]] std::span<const std::string_view> providers();
[[nodiscard]] std::span<const std::string_view> contributions();
[[nodiscard]] std::span<const std::string_view> frameworkNotes();
/// What is said about a domain of risk and protective factors that moved in this way.
[[nodiscard]] std::span<const std::string_view> factorNotes(bool isBetter, bool isWorse);

}  // namespace kamerklaar::work::example
