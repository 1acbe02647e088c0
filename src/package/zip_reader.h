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
struct zip_file;

namespace kamerklaar::package {

/// Why a file is not read; nothing when it is.
using Refusal = std::optional<domain::FileFault>;

class ZipReader;

/// A part of a package while it is read from begin to end.
class ZipPart {
public:
    /// Puts at most that many bytes there and says how many; none at the end of the part. Refused:
    /// a part that is damaged or too large.
    [[nodiscard]] tl::expected<std::size_t, domain::FileFault> next(char* into, std::size_t most);

private:
    friend class ZipReader;
    struct Close {
        void operator()(zip_file* file) const;
    };
    ZipPart(ZipReader& package, zip_file* file) : package_(&package), file_(file) {}

    ZipReader* package_;
    std::unique_ptr<zip_file, Close> file_;
    std::uint64_t packed_ = 0;
    std::optional<std::uint64_t> said_;  ///< the size that the package gives the part
    std::uint64_t read_ = 0;
};

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
    /// Begins to read a part. Refused: one that is absent, damaged or encrypted.
    [[nodiscard]] tl::expected<ZipPart, domain::FileFault> part(const std::string& name);
    /// Hands the part to `take` from begin to end. Refused: what `part` and ZipPart refuse; what
    /// `take` says.
    [[nodiscard]] Refusal read(const std::string& name,
                               const std::function<Refusal(std::string_view)>& take);

private:
    friend class ZipPart;
    struct Close {
        void operator()(zip* archive) const;
    };
    explicit ZipReader(zip* archive) : archive_(archive) {}
    [[nodiscard]] bool hasTwins() const;

    std::unique_ptr<zip, Close> archive_;
    std::uint64_t readSoFar_ = 0;
};

}  // namespace kamerklaar::package
