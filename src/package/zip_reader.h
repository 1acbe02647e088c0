// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "domain/file_fault.h"

struct zip;

namespace kamerklaar::package {

/// Why a file is not read; nothing when it is.
using Refusal = std::optional<domain::FileFault>;

/// The parts of a zip package, read from memory piece by piece: nothing is ever unpacked to disk
/// and nothing is believed that the package says of its own sizes.
///
/// Bounds: 64 MB of package, 10,000 parts, 128 MB for one part and 256 MB for all that is read of
/// it (TooLarge); a part beyond 1 MB may not grow more than 400 times (PacksTooMuch).
class ZipReader {
public:
    /// Refused: what is no zip package, is too large, or has two parts of one name, of which
    /// programs would show now the one and now the other. `bytes` must outlive the reader.
    [[nodiscard]] static tl::expected<ZipReader, domain::FileFault> open(std::string_view bytes);

    /// In the order of the package.
    [[nodiscard]] std::vector<std::string> names() const;
    /// Names of parts are compared without case, as both kinds of packages want it.
    [[nodiscard]] bool has(const std::string& name) const;
    /// Hands the part to `take` from begin to end. Refused: a part that is absent, damaged,
    /// encrypted or too large; what `take` says.
    [[nodiscard]] Refusal read(const std::string& name,
                               const std::function<Refusal(std::string_view)>& take);

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    explicit ZipReader(zip* archive) : archive_(archive) {}
    [[nodiscard]] bool hasTwins() const;

    std::unique_ptr<zip, Close> archive_;
    std::uint64_t readSoFar_ = 0;
};

}  // namespace kamerklaar::package
