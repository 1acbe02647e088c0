// SPDX-License-Identifier: EUPL-1.2
#include "support/pdf_check/numbers.h"

namespace kamerklaar::report::check {

void checkNumbers(QPDFObjectHandle operand, Findings& findings) {
    if (!operand.isArray()) {
        return;
    }
    for (QPDFObjectHandle& item : operand.getArrayAsVector()) {
        findings.require(item.isNumber() || item.isString(), "A 6.1.13-2",
                         "something among the glyphs of a line is no number");
    }
}

}  // namespace kamerklaar::report::check
