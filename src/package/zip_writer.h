// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

struct zip;
struct zip_source;

namespace kamerklaar::package {

/// Makes a zip package in memory. Every part has the same date, the first that a package can have,
/// so that the same parts give the same bytes.
class ZipWriter {
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    enum class Packing { Deflated, Stored };
    /// Parts stand in the package in the order in which they are added.
    void add(const std::string& name, std::string content, Packing packing = Packing::Deflated);
    /// The package; nothing can be added afterwards.
    [[nodiscard]] std::string take();

private:
    zip_source* bytes_;
    zip* archive_;
    std::vector<std::unique_ptr<std::string>> parts_;  ///< read when the package is closed
};

}  // namespace kamerklaar::package
