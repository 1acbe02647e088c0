// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>
#include <vector>

#include "report/pdf/structure.h"

namespace kamerklaar::report::pdf {

/// Writes the tree to the catalog: the elements, and the way back from each mark and annotation
/// (ParentTree). The key of a page there is its index; that of annotation n is pages + n.
void writeStructure(QPDF& pdf, const Structure& structure,
                    const std::vector<QPDFObjectHandle>& pages,
                    const std::vector<QPDFObjectHandle>& annotations);

}  // namespace kamerklaar::report::pdf
