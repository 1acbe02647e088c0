// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace kamerklaar::work {

/// What a spreadsheet shows for a formula without a result: "#DIV/0!" and its like, in Dutch as
/// well, "Err:502" of LibreOffice; and "####" for a number that its column was too narrow for when
/// it was saved as text. Other texts may begin with such a sign: "#3/2025" is somebody's reference.
[[nodiscard]] bool isFormulaError(std::string_view text);

}  // namespace kamerklaar::work
