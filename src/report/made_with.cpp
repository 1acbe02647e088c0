// SPDX-License-Identifier: EUPL-1.2
#include "report/made_with.h"

#include <hb.h>

#include <qpdf/QPDF.hh>

namespace kamerklaar::report {

std::string madeWith() {
    return std::string("HarfBuzz ") + hb_version_string() + ", qpdf " + QPDF::QPDFVersion();
}

}  // namespace kamerklaar::report
