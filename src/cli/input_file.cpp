// SPDX-License-Identifier: EUPL-1.2
#include "cli/input_file.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace kamerklaar::cli {

domain::Result<std::string> readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const bool isEmpty = file && file.peek() == std::ifstream::traits_type::eof() && !file.bad();
    if (isEmpty) {
        return std::string();
    }
    std::ostringstream bytes;
    if (!file || !(bytes << file.rdbuf())) {
        return domain::refused(domain::ProblemKind::FileMissing, {}, {path});
    }
    return bytes.str();
}

std::string nameOf(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

}  // namespace kamerklaar::cli
