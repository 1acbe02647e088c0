// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/widgets/line_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace kamerklaar::ui {

/// Lines that are entered in a grid: add (Ctrl+Enter), remove
/// (Ctrl+Delete), move (Alt+Up and Alt+Down), copy and paste from a spreadsheet, take back
/// (Ctrl+Z). Each column has the editor of its kind.
class LineTable : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader says; `addText` is on the button: "Add intervention".
    LineTable(std::vector<LineColumn> columns, const QString& name, const QString& addText,
              QWidget* parent = nullptr);

    [[nodiscard]] LineModel& model() const { return *model_; }
    [[nodiscard]] QTableView* view() const { return view_; }
    /// Reading and copying stay possible.
    void setEnabledForEditing(bool editable);
    /// Takes the focus and makes this the current cell.
    void goToCell(int row, int column);
    /// In an empty grid: what goes here.
    void setEmptyText(const QString& text);

Q_SIGNALS:
    void edited();
    /// The focus left the grid or moved to another cell.
    void left();
    void currentLineChanged(int row);
    void editableChanged(bool editable);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void addLine();
    void removeSelected();
    void moveCurrent(int by);
    void copy() const;
    void paste();
    void sayRemark();
    /// Columns and lines to the room there is, unless somebody chose other widths.
    void fit();
    void fitHeight();

    LineModel* model_;
    QTableView* view_;
    QLabel* empty_;
    QLabel* remark_;
    QPushButton* add_;
    QPushButton* remove_;
    QPushButton* up_;
    QPushButton* down_;
    LineModel::Cell place_{0, 0};
    bool isFitting_ = false;
    bool hasChosenWidths_ = false;
};

}  // namespace kamerklaar::ui
