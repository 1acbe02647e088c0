// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QLineEdit>

#include "work/bound_figures.h"

class QStandardItemModel;

namespace kamerklaar::ui {

/// A line for the key of a figure, or for a number: whatever part of a name is typed, the figures
/// that have it are offered.
class FigureLine : public QLineEdit {
    Q_OBJECT
public:
    explicit FigureLine(QWidget* parent = nullptr);

    void offer(const work::BoundFigures& figures);

private:
    QStandardItemModel* offered_;
};

}  // namespace kamerklaar::ui
