// SPDX-License-Identifier: EUPL-1.2
#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

void checkPages(PdfModel& model, Findings& findings) {
    constexpr double smallest = 3;
    constexpr double largest = 14400;
    for (PageUse& use : model.pages) {
        QPDFObjectHandle page = use.page;
        findings.require(!page.hasKey("/AA"), "A 6.5.2-2", "a page does something by itself");
        findings.require(!page.hasKey("/PresSteps"), "A 6.10-2", "a page is a show");
        QPDFObjectHandle box = page.getKey("/MediaBox");
        if (!box.isRectangle()) {
            findings.add("A 6.1.13-11", "a page has no size");
            continue;
        }
        const QPDFObjectHandle::Rectangle sides = box.getArrayAsRectangle();
        for (const double side : {sides.urx - sides.llx, sides.ury - sides.lly}) {
            findings.require(side >= smallest && side <= largest, "A 6.1.13-11",
                             "a page is too small or too large");
        }
    }
}

}  // namespace kamerklaar::report::check
