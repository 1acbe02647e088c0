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

void measureReturns(const fs::path& programs, const std::vector<ReturnsOf>& rounds) {
    const std::string program = programs / "bench" / "kamerklaar-bench-workbooks";
    const std::string cli = programs / "kamerklaar-cli";
    const bool compares = hasOpenpyxl();
    std::optional<double> memoryOfFew;
    for (const ReturnsOf& one : rounds) {
        const std::string files = one.file + ".returns";
        static_cast<void>(runProgram({program, "make", one.file, "2026", files}));
        const int runs = one.count > 20 ? 1 : 5;
        // They are filled in without thought: it ends with 1, because it finds errors.
        const ProcessRun ours =
            medianRun(runs, {cli, "import", one.file, files, "--check", "--json"}, 1);
        say("read and check returns, whole program", one.count, ours);
        const ProcessRun read = medianRun(runs, {program, "read", files});
        say("read them alone, on one thread", one.count, read);
        if (memoryOfFew) {
            std::printf("%-40s %6d  %9.2f times %19s\n", "  memory, against that for 20", one.count,
                        read.peakMegabytes / *memoryOfFew, "aim: 1");
        }
        memoryOfFew = memoryOfFew.value_or(read.peakMegabytes);
        if (!compares) {
            std::printf("%-40s %6d  not installed\n", "openpyxl", one.count);
            continue;
        }
        const ProcessRun theirs =
            runProgram({python, KAMERKLAAR_SOURCE "/tests/bench/read_with_openpyxl.py", files});
        say("openpyxl reads them", one.count, theirs);
        if (theirs.output != read.output) {
            throw std::runtime_error("openpyxl finds " + theirs.output + "filled cells, we " +
                                     read.output);
        }
        std::printf("%-40s %6d  %9.1f times the time, %.1f times the memory   aim: 20\n", "  ratio",
                    one.count, theirs.milliseconds / ours.milliseconds,
                    theirs.peakMegabytes / ours.peakMegabytes);
    }
}

}  // namespace kamerklaar::bench
