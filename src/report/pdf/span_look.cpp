// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/span_look.h"

#include <algorithm>

namespace kamerklaar::report::pdf {

Look lookOf(const Span& span, const Look& base) {
    Look look = base;
    switch (span.kind) {
        case Span::Kind::Plain:
        case Span::Kind::Figure:
        case Span::Kind::Note:
            break;
        case Span::Kind::Strong:
            look.face = Face::Semibold;
            break;
        case Span::Kind::Emphasis:
            look.face = Face::Italic;
            break;
        case Span::Kind::Link:
            look.ink = Ink::Accent;
            look.underlined = true;
            break;
    }
    return look;
}

Look numberLook(const Look& base) {
    Look look = base;
    look.face = Face::Semibold;
    look.size = std::max(base.size * 0.66, 6.0);
    look.rise = base.size * 0.36;
    look.hyphenated = false;
    return look;
}

}  // namespace kamerklaar::report::pdf
