// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/rich_values.h"
#include "work/bound_figures.h"
#include "work/kamer_report_data.h"

namespace kamerklaar::ui {

/// What the documents of a year are made from, read at one moment, with its figures. It stays as it
/// is, so that any thread may look at it.
struct ReportMoment {
    explicit ReportMoment(work::KamerReportData read) : data(std::move(read)), figures(data) {}
    ReportMoment(const ReportMoment&) = delete;
    ReportMoment& operator=(const ReportMoment&) = delete;

    const work::KamerReportData data;
    const work::BoundFigures figures;
};

/// The word for who stands for a figure.
[[nodiscard]] QString basisWord(work::FigureBasis basis);

/// What a text refers to, as it is at that moment.
class BoundValues : public RichValues {
public:
    explicit BoundValues(std::shared_ptr<const ReportMoment> moment) : moment_(std::move(moment)) {}

    [[nodiscard]] QString figure(const QString& name) const override;
    [[nodiscard]] QString figureHint(const QString& name) const override;
    [[nodiscard]] work::ClaimState claim(const QString& condition) const override;
    [[nodiscard]] QString block(const QString& name) const override;

private:
    std::shared_ptr<const ReportMoment> moment_;
};

}  // namespace kamerklaar::ui
