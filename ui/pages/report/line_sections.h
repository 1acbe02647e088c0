// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/section.h"

// The sections that are lines in a grid, or a fixed row of questions.
namespace kamerklaar::ui {

class InterventionsSection : public Section {
    Q_OBJECT
public:
    explicit InterventionsSection(BoundFields& form, QWidget* parent = nullptr);
};

class IndicatorsSection : public Section {
    Q_OBJECT
public:
    explicit IndicatorsSection(BoundFields& form, QWidget* parent = nullptr);
};

class PartnersSection : public Section {
    Q_OBJECT
public:
    explicit PartnersSection(BoundFields& form, QWidget* parent = nullptr);
};

/// How the risk and protective factors moved, per domain of the scheme.
class FactorsSection : public Section {
    Q_OBJECT
public:
    explicit FactorsSection(BoundFields& form, QWidget* parent = nullptr);
};

}  // namespace kamerklaar::ui
