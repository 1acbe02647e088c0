// SPDX-License-Identifier: EUPL-1.2
#include "bench/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>

namespace kamerklaar::bench {
namespace {

double millisecondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double millisecondsOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

}  // namespace

void becomeProgram(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& word : command) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    execv(arguments.front(), arguments.data());
    _exit(127);
}

ProcessRun runProgram(const std::vector<std::string>& command, int expected) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) {
        throw std::runtime_error("no child process");
    }
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        becomeProgram(command);
    }
    close(ends[1]);
    ProcessRun run;
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while ((count = read(ends[0], buffer.data(), buffer.size())) > 0) {
        run.output.append(buffer.data(), static_cast<std::size_t>(count));
    }
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    run.milliseconds = millisecondsSince(start);
    run.processorMilliseconds = millisecondsOf(usage.ru_utime) + millisecondsOf(usage.ru_stime);
    run.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != expected) {
        std::string line;
        for (const std::string& word : command) {
            line += ' ' + word;
        }
        throw std::runtime_error("failed:" + line);
    }
    return run;
}

double median(std::vector<double> values) {
    if (values.empty()) {
        throw std::runtime_error("a median of nothing");
    }
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double medianMilliseconds(int runs, const std::function<void()>& work) {
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(millisecondsSince(start));
    }
    return median(times);
}

ProcessRun medianRun(int runs, const std::vector<std::string>& command, int expected) {
    ProcessRun result = runProgram(command, expected);
    std::vector<double> times;
    std::vector<double> processor;
    std::vector<double> peaks;
    for (int run = 0; run < runs; ++run) {
        result = runProgram(command, expected);
        times.push_back(result.milliseconds);
        processor.push_back(result.processorMilliseconds);
        peaks.push_back(result.peakMegabytes);
    }
    result.milliseconds = median(times);
    result.processorMilliseconds = median(processor);
    result.peakMegabytes = median(peaks);
    return result;
}

}  // namespace kamerklaar::bench
