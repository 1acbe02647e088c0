// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/forms/section.h"

// The sections that are answers and texts.
namespace kamerklaar::ui {

class TermEditor;

/// When it came, over which term, and what it says in short.
class GeneralSection : public Section {
    Q_OBJECT
public:
    explicit GeneralSection(BoundFields& form, QWidget* parent = nullptr);
    [[nodiscard]] TermEditor* term() const { return term_; }

private:
    TermEditor* term_;
};

/// Problem analysis, coordination: what of them the regulation asks.
class ApproachSection : public Section {
    Q_OBJECT
public:
    explicit ApproachSection(BoundFields& form, QWidget* parent = nullptr);

private:
    static QString titleFor(const domain::Scheme& scheme);
};

/// Proof that the money reaches the target group.
class TargetGroupSection : public Section {
    Q_OBJECT
public:
    explicit TargetGroupSection(BoundFields& form, QWidget* parent = nullptr);
};

/// Progress, results, bottlenecks, lessons, deviations.
class StorySection : public Section {
    Q_OBJECT
public:
    explicit StorySection(BoundFields& form, QWidget* parent = nullptr);
};

/// Continuity, what will be left, permission to quote.
class OutlookSection : public Section {
    Q_OBJECT
public:
    explicit OutlookSection(BoundFields& form, QWidget* parent = nullptr);
};

}  // namespace kamerklaar::ui
