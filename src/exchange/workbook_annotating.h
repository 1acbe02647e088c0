// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/workbook_annotator.h"

namespace kamerklaar::exchange {

/// Patches the parts of xlsx and ods files.
class WorkbookAnnotating : public work::WorkbookAnnotator {
public:
    [[nodiscard]] tl::expected<std::string, domain::FileFault> annotated(
        const std::string& bytes, const std::vector<Note>& notes,
        domain::Language language) const override;
};

}  // namespace kamerklaar::exchange
