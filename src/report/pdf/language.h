// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::report::pdf {

/// Whether it has the form of a language tag (RFC 3066): "nl", "en-GB".
[[nodiscard]] bool isLanguage(const std::string& tag);

}  // namespace kamerklaar::report::pdf
