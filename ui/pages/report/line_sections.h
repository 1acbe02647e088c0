// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/report/section.h"

// The sections that are lines in a grid, or a fixed row of questions.
namespace kamerklaar::ui {

class InterventionsSection : public Section {
    Q_OBJECT
public:
    explicit InterventionsSection(ReportForm& form, QWidget* parent = nullptr);
};

class IndicatorsSection : public Section {
    Q_OBJECT
public:
    explicit IndicatorsSection(ReportForm& form, QWidget* parent = nullptr);
};

class PartnersSection : public Section {
    Q_OBJECT
public:
    explicit PartnersSection(ReportForm& form, QWidget* parent = nullptr);
};

/// How the risk and protective factors moved, per domain of the scheme.
class FactorsSection : public Section {
    Q_OBJECT
public:
    explicit FactorsSection(ReportForm& form, QWidget* parent = nullptr);
};

}  // namespace kamerklaar::ui
