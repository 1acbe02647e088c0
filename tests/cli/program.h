// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace kamerklaar::tests {

/// What a run of the built kamerklaar-cli gave.
struct Run {
    int code = -1;
    std::string out;
    std::string err;
};

/// Runs the program as a shell would; `environment` adds to that of the tests.
[[nodiscard]] Run run(const std::vector<std::string>& words,
                      const std::map<std::string, std::string>& environment = {},
                      const std::string& program = KAMERKLAAR_CLI);

/// A folder that goes when the test ends.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const {
        return (path_ / name).string();
    }
    /// Names of what is in it, sorted, with spaces between.
    [[nodiscard]] std::string contents() const;

private:
    std::filesystem::path path_;
};

/// A copy of the example, which is made once.
[[nodiscard]] std::string exampleIn(const Folder& folder);

[[nodiscard]] std::string bytesOf(const std::string& path);
void write(const std::string& path, const std::string& bytes);
/// One SQL statement past the program, as somebody with another tool would.
void goAround(const std::string& file, const std::string& sql);

}  // namespace kamerklaar::tests
