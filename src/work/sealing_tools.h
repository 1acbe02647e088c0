// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "work/publishing.h"

namespace kamerklaar::work {

/// Spells out everything in KamerReportData and reads it back; the exchange room implements it.
class SnapshotCodec {
public:
    virtual ~SnapshotCodec() = default;
    /// The same data gives the same bytes.
    [[nodiscard]] virtual std::string write(const KamerReportData& data) const = 0;
    /// FileDamaged for what is no snapshot.
    [[nodiscard]] virtual domain::Result<KamerReportData> read(const std::string& bytes) const = 0;
};

/// Everything that sealing needs beside the store.
struct SealingTools {
    const Publisher& publisher;
    const SnapshotCodec& codec;
    /// SHA-256 in hexadecimal, as the store keeps it with each document.
    std::string (*sha256)(std::string_view bytes) = nullptr;
    /// Of the program and of what it makes files with: only the same one makes the same bytes.
    std::string programVersion;
};

}  // namespace kamerklaar::work
