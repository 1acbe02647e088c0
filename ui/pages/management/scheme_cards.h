// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"
#include "domain/scheme.h"

class QVBoxLayout;
class QWidget;

namespace kamerklaar::ui {

/// The parameters of the regulation as tables, each with the article it comes from.
void addSchemeCards(QVBoxLayout* layout, const domain::Scheme& scheme, domain::Language language,
                    QWidget* parent);

}  // namespace kamerklaar::ui
