// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QTableView>
#include <optional>
#include <vector>

#include "ui/shell/address.h"

namespace kamerklaar::ui {

class ListColumns;
class ListModel;

/// Shows a list: sorted by its heads, Enter or a click on the first column jumps to what a row is
/// about, and on a figure with an origin of its own to that; Ctrl+C copies the chosen rows for a
/// spreadsheet, and all of them when none is chosen. Its columns are as somebody wants them
/// (ListColumns), by the mouse on the heads or by the keyboard. Tab leaves it, so that the keyboard
/// never gets caught.
class ListTable : public QTableView {
    Q_OBJECT
public:
    /// Above and below the words of a row together, in pixels.
    static constexpr int rowRoom = 14;

    /// `name` is what a screen reader says.
    ListTable(ListModel* model, const QString& name, QWidget* parent = nullptr);

    /// All rows at once, as high as they are; for short lists on a page that scrolls itself.
    void showWhole(int mostRows = 40);
    /// Widths from what stands in the cells, so that nothing is cut off; one column takes the room
    /// that is left, or all share it.
    void fitColumns(int stretched = 0);
    void spreadColumns();
    /// Texts that do not fit go on below: in lists so narrow, and so short, that what is cut off
    /// would matter more than even rows.
    void letWrap();
    void sortInitially(int column, Qt::SortOrder order);
    [[nodiscard]] ListColumns* columns() const { return columns_; }
    [[nodiscard]] ListModel* list() const { return model_; }
    /// Every row for a spreadsheet, with the columns that are shown.
    void copyAll() const;
    /// Rows that are chosen, as they were given, in the order in which they are shown.
    [[nodiscard]] std::vector<int> chosenRows() const;

Q_SIGNALS:
    void jumped(const kamerklaar::ui::Address& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void jumpFrom(const QModelIndex& index);
    /// Whether a click there opens something.
    [[nodiscard]] bool leads(const QModelIndex& index) const;
    void copyChosen() const;
    void copyRows(QModelIndexList rows) const;
    void keepCurrent();
    void fitHeight();
    /// As high as what stands in them, where texts wrap.
    void fitRows();
    void showMenu(const QPoint& global, int column);
    [[nodiscard]] int wholeHeight() const;

    ListModel* model_;
    ListColumns* columns_;
    std::optional<Address> current_;
    int mostRows_ = 0;
};

}  // namespace kamerklaar::ui
