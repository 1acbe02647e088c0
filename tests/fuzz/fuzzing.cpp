// SPDX-License-Identifier: EUPL-1.2
#include "fuzzing.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace kamerklaar::fuzz {

void mustHold(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

}  // namespace kamerklaar::fuzz

// The seeds are written into the folder that KAMERKLAAR_SEEDS names, before the fuzzer reads it.
extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
    const char* folder = std::getenv("KAMERKLAAR_SEEDS");
    if (folder == nullptr) {
        return 0;
    }
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const std::string& seed : kamerklaar::fuzz::seeds()) {
        const std::string name = "seed-" + std::to_string(number++);
        std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << seed;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    kamerklaar::fuzz::tryOne(std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
