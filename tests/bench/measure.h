// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace kamerklaar::bench {

/// One run of a program as a whole.
struct ProcessRun {
    double milliseconds = 0;
    double processorMilliseconds = 0;  ///< on all cores, with what it started and waited for
    double peakMegabytes = 0;          ///< the most memory it held at once
    std::string output;                ///< what it wrote to stdout
};

/// Runs a program to its end; throws std::runtime_error when it cannot be run or ends with another
/// code than `expected`.
[[nodiscard]] ProcessRun runProgram(const std::vector<std::string>& command, int expected = 0);

/// The process of now becomes this program: for a child, which never comes back.
[[noreturn]] void becomeProgram(const std::vector<std::string>& command);

[[nodiscard]] double median(std::vector<double> values);

/// Milliseconds that `work` takes: the median of `runs` after one run that does not count.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void()>& work);

/// The same for a whole program: the medians of its time and of its peak memory.
[[nodiscard]] ProcessRun medianRun(int runs, const std::vector<std::string>& command,
                                   int expected = 0);

}  // namespace kamerklaar::bench
