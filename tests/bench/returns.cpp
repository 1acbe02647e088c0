// SPDX-License-Identifier: EUPL-1.2
#include "bench/returns.h"

#include <cstdio>
#include <optional>
#include <stdexcept>

#include "bench/measure.h"

namespace kamerklaar::bench {
namespace {

namespace fs = std::filesystem;

constexpr const char* python = "/usr/bin/python3";

bool hasOpenpyxl() {
    try {
        static_cast<void>(runProgram({python, "-c", "import openpyxl"}));
        return true;
    } catch (const std::runtime_error&) {
        return false;
    }
}

void say(const char* what, int count, const ProcessRun& run) {
    std::printf("%-40s %6d  %9.1f ms  %6.1f MB  %7.2f ms a file\n", what, count, run.milliseconds,
                run.peakMegabytes, run.milliseconds / count);
    std::fflush(stdout);
}

}  // namespace

void measureReturns(const fs::path& programs, const fs::path& folder) {
    const std::string program = programs / "bench" / "kamerklaar-bench-workbooks";
    const bool compares = hasOpenpyxl();
    std::optional<double> memoryOfFew;
    for (const int count : {20, 2000}) {
        const std::string files = folder / ("workbooks-" + std::to_string(count));
        static_cast<void>(runProgram({program, "make", files, std::to_string(count)}));
        const ProcessRun ours = medianRun(count > 20 ? 1 : 5, {program, "read", files});
        say("read workbooks", count, ours);
        if (memoryOfFew) {
            std::printf("%-40s %6d  %9.2f times %19s\n", "  memory, against that for 20", count,
                        ours.peakMegabytes / *memoryOfFew, "aim: 1");
        }
        memoryOfFew = memoryOfFew.value_or(ours.peakMegabytes);
        if (!compares) {
            std::printf("%-40s %6d  not installed\n", "openpyxl", count);
            continue;
        }
        const ProcessRun theirs =
            runProgram({python, KAMERKLAAR_SOURCE "/tests/bench/read_with_openpyxl.py", files});
        say("openpyxl", count, theirs);
        if (theirs.output != ours.output) {
            throw std::runtime_error("openpyxl finds " + theirs.output + "filled cells, we " +
                                     ours.output);
        }
        std::printf("%-40s %6d  %9.1f times the time, %.1f times the memory   aim: 20\n", "  ratio",
                    count, theirs.milliseconds / ours.milliseconds,
                    theirs.peakMegabytes / ours.peakMegabytes);
    }
}

}  // namespace kamerklaar::bench
