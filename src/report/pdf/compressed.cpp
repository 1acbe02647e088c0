// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/compressed.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

namespace kamerklaar::report::pdf {

std::string compressed(const std::string& bytes) {
    std::string out;
    Pl_String collect("compressed", nullptr, out);
    Pl_Flate flate("flate", &collect, Pl_Flate::a_deflate);
    flate.write(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    flate.finish();
    return out;
}

}  // namespace kamerklaar::report::pdf
