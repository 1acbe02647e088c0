// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/sealing_tools.h"

namespace kamerklaar::exchange {

/// The data of a report as one JSON document on one line. docs/editions.md tells its form.
class JsonSnapshots : public work::SnapshotCodec {
public:
    [[nodiscard]] std::string write(const work::KamerReportData& data) const override;
    [[nodiscard]] domain::Result<work::KamerReportData> read(
        const std::string& bytes) const override;
};

}  // namespace kamerklaar::exchange
