// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/parliament/report_moment.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/picker.h"

class QLabel;

namespace kamerklaar::ui {

class Segments;

/// One of all figures of the year, and the form in which it is written.
class FigurePicker : public Picker {
    Q_OBJECT
public:
    explicit FigurePicker(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ReportMoment> moment);
    void begin() override;

Q_SIGNALS:
    /// "besteed:euro".
    void figureChosen(const QString& name);

private:
    struct Line {
        QString key;
        QString label;
        QString value;
        QString basis;
        bool isMoney = false;
    };
    FigurePicker(ColumnModel<Line>* model, QWidget* parent);
    [[nodiscard]] static ColumnModel<Line>* makeModel();
    [[nodiscard]] QString nameOf(int row) const;
    void showForm(int row);

    std::shared_ptr<const ReportMoment> moment_;
    ColumnModel<Line>* model_;
    Segments* forms_;
    QLabel* sample_;
};

}  // namespace kamerklaar::ui
