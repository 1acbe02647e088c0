// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/language.h"

#include <regex>

namespace kamerklaar::report::pdf {

bool isLanguage(const std::string& tag) {
    static const std::regex form("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    return std::regex_match(tag, form);
}

}  // namespace kamerklaar::report::pdf
