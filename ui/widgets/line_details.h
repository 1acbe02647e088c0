// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>
#include <functional>
#include <vector>

#include "ui/widgets/line_table.h"

class QLabel;

namespace kamerklaar::ui {

/// The current line of a grid with all its columns below each other, for whoever enters one line at
/// a time and wants to read what is asked.
class LineDetails : public QFrame {
    Q_OBJECT
public:
    explicit LineDetails(LineTable* table, QWidget* parent = nullptr);

    void setEditable(bool editable);

private:
    struct Field {
        QWidget* widget;
        QLabel* remark;
        std::function<void(const QString&)> setTyped;
    };
    [[nodiscard]] QWidget* makeField(int column);
    template <typename Edit>
    QWidget* bind(Edit* edit, int column);
    void refresh();

    LineTable* table_;
    QLabel* title_;
    std::vector<Field> fields_;
    int row_ = -1;
};

}  // namespace kamerklaar::ui
