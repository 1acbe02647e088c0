// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include "ui/shell/address.h"

namespace kamerklaar::ui {

/// The pages of the handbook, built in from docs/handleiding, in the order of its contents.
[[nodiscard]] const QStringList& handbookPages();
/// The page about a place.
[[nodiscard]] QString handbookPageOf(Place place);
/// The words of a page, as Markdown without its licence line; empty for no page.
[[nodiscard]] QString handbookText(const QString& page);
/// What stands above a page.
[[nodiscard]] QString handbookTitle(const QString& page);

}  // namespace kamerklaar::ui
