// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/rich_text.h"
#include "ui/widgets/rich_values.h"

class QMimeData;

// How texts come and go over the clipboard.
namespace kamerklaar::ui {

/// As itself, for another place in this program; as HTML and as plain words with the values of now
/// for others. The caller owns it.
[[nodiscard]] QMimeData* mimeOf(const domain::RichText& text, const RichValues& values);
/// Figures and notes as they are read; cells with tabs between them.
[[nodiscard]] QString plainOf(const domain::RichText& text, const RichValues& values);

/// What somebody pastes, with nothing left of it but what a text can hold: from Word, LibreOffice,
/// a web page, cells from a spreadsheet.
[[nodiscard]] domain::RichText pastedFrom(const QMimeData& data);
[[nodiscard]] bool canBePasted(const QMimeData& data);

}  // namespace kamerklaar::ui
