// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <QtGui/QImage>
#include <vector>

#include "domain/date.h"

class QPagedPaintDevice;

namespace kamerklaar::ui {

class Desk;

/// What stands above and below each page beside the content itself.
struct PaperMargins {
    QString file;  ///< from which file
    QString mark;  ///< such as that the data are made up; may be empty
    domain::Date printedOn;

    /// Of the file that is open.
    [[nodiscard]] static PaperMargins of(Desk& desk);
};

/// One below the other: words, lists and pictures.
struct PaperPart {
    QString html;
    QImage picture;  ///< in place of words; as wide as the page, or smaller
};

/// A4 upright or across; set before the first page is begun.
enum class PaperShape { Upright, Across };
void setUpPaper(QPagedPaintDevice& device, PaperShape shape);

/// The parts on as many pages as they take; heads of lists stand on each page. False when the
/// device cannot be painted on.
[[nodiscard]] bool printParts(QPagedPaintDevice& device, const std::vector<PaperPart>& parts,
                              const PaperMargins& margins);

}  // namespace kamerklaar::ui
