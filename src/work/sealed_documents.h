// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/publication.h"
#include "work/sealing_tools.h"

namespace kamerklaar::work {

/// Under which names the documents of an edition are kept.
struct SealedNames {
    std::string file;
    std::string data;
    std::string figures;
};
[[nodiscard]] SealedNames sealedNamesOf(const domain::SealedEdition& edition);

[[nodiscard]] domain::Problem sealDiffers(std::string what);

/// What was sealed, read with its hashes.
class SealedContents {
public:
    SealedContents(Store& store, const SealingTools& tools, const domain::SealedEdition& edition);

    /// SealDiffers for each document that is not there, or whose bytes have another hash.
    [[nodiscard]] const domain::Problems& problems() const { return problems_; }
    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] const std::string& data() const { return data_; }
    [[nodiscard]] const std::string& figures() const { return figures_; }

private:
    domain::Problems problems_;
    std::string file_;
    std::string data_;
    std::string figures_;
};

}  // namespace kamerklaar::work
