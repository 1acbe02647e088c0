// SPDX-License-Identifier: EUPL-1.2
#include "cli/progress.h"

#include <cstdio>

#include "store/account.h"

namespace kamerklaar::cli {
namespace {

constexpr const char* lineAnew = "\r\033[K";

/// What a file is called may hold anything, also what a terminal would obey.
std::string plain(std::string text) {
    for (char& letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        letter = code < 0x20 || code == 0x7F ? '?' : letter;
    }
    return text;
}

}  // namespace

// One file is done before anybody could read the line.
Progress::Progress(std::size_t all) : all_(all), isSeen_(all > 1 && store::isErrorOutputSeen()) {}

void Progress::next(const std::string& name) {
    ++done_;
    if (isSeen_) {
        std::fprintf(stderr, "%s%zu/%zu %s", lineAnew, done_, all_, plain(name).c_str());
        std::fflush(stderr);
    }
}

void Progress::clear() {
    if (isSeen_) {
        std::fputs(lineAnew, stderr);
        std::fflush(stderr);
    }
}

}  // namespace kamerklaar::cli
