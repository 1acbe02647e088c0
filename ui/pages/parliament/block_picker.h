// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/parliament/report_moment.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/picker.h"

class QPlainTextEdit;

namespace kamerklaar::ui {

/// Something that the program fills in: a table, chart or list, or a passage that a municipality
/// allows to be quoted, with its words.
class BlockPicker : public Picker {
    Q_OBJECT
public:
    enum class Of { Blocks, Passages };
    explicit BlockPicker(Of of, QWidget* parent = nullptr);

    void show(const work::KamerReportData& report);

Q_SIGNALS:
    /// "citaat:GM0513:results".
    void blockChosen(const QString& name);

private:
    struct Line {
        QString name;
        QString label;
        QString part;
        QString text;
    };
    BlockPicker(Of of, ColumnModel<Line>* model, QWidget* parent);
    [[nodiscard]] static ColumnModel<Line>* makeModel(Of of);

    Of of_;
    ColumnModel<Line>* model_;
    QPlainTextEdit* words_;
};

}  // namespace kamerklaar::ui
