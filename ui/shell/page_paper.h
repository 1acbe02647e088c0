// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/paper.h"

class QWidget;

namespace kamerklaar::ui {

/// A place as it is shown now, for paper: its words, figures, lists and charts, as one reads them
/// from top to bottom. Pages know nothing of it: whatever a page shows is printed.
struct PagePaper {
    std::vector<PaperPart> parts;
    PaperShape shape = PaperShape::Upright;
};

/// `subtitle` stands below the title: of which moment this is.
[[nodiscard]] PagePaper paperOf(const QWidget& page, const QString& title, const QString& subtitle);

}  // namespace kamerklaar::ui
