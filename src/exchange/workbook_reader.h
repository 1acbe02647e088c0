// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/table_reader.h"

namespace kamerklaar::exchange {

/// Reads xlsx, ods and csv. What a file is shows from what stands in it, never from its name; the
/// name is for the message alone.
///
/// A file is read from memory in bounded memory and time (zip_reader.h and table_builder.h have
/// the bounds) whatever somebody put into it: links to other files, entities and macros are never
/// followed.
class WorkbookReader : public work::TableReader {
public:
    [[nodiscard]] domain::Result<std::vector<Table>> read(const std::string& fileName,
                                                          const std::string& bytes) const override;
};

}  // namespace kamerklaar::exchange
