// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <optional>
#include <vector>

#include "ui/widgets/column_look.h"

class QKeyEvent;
class QMenu;
class QTableView;

namespace kamerklaar::ui {

class ListHeader;
class ListModel;

/// The columns of a table as somebody wants them: which are shown, in which order, how wide, and by
/// which one the list is sorted. The first column names the row and cannot be left out.
class ListColumns : public QObject {
    Q_OBJECT
public:
    static constexpr int all = -1;

    /// The table has its model and its header.
    ListColumns(ListModel* model, ListHeader* header, QTableView* table);

    /// Widths from what stands in the cells; one column takes the room that is left, or all share
    /// it. Where there is too little, titles wrap first, and then long texts are cut off. A width
    /// that somebody chose stays.
    void fit(int stretched);
    /// Divides the room anew.
    void layOut();
    void sortInitially(int column, Qt::SortOrder order);
    void sortBy(int column, Qt::SortOrder order);
    /// As the list comes.
    void sortAsUsual();
    /// By this column, or the other way round where the list is sorted by it.
    void turnSort(int column);

    [[nodiscard]] const ColumnLook& look() const { return look_; }
    void setLook(const ColumnLook& look);
    void restoreUsual() { setLook({}); }
    /// Those that are shown, from left to right.
    [[nodiscard]] std::vector<int> shown() const;
    void show(int column, bool isShown);
    /// Before the next one, or before the one before it.
    void move(int column, int by);
    void widen(int column, int by);

    /// What can be done with the columns, beginning from this one.
    void fillMenu(QMenu& menu, int column);
    /// True when the key did something with the current column.
    bool press(const QKeyEvent& event);

Q_SIGNALS:
    /// Somebody wants them otherwise.
    void changed();

private:
    void apply();
    void applySort();
    void noteOrder();
    void noteSort();
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] std::optional<int> chosenWidth(int column) const;
    [[nodiscard]] std::vector<int> sharing() const;
    /// Of what stands in the columns, with titles on one line or on two.
    [[nodiscard]] std::vector<int> measured(bool wraps);
    /// What is too much for the room, taken off the longest texts.
    void shorten(std::vector<int>& widths, int tooMuch) const;

    ListModel* model_;
    QTableView* table_;
    ListHeader* header_;
    ColumnLook look_;
    QStringList applied_;  ///< keys of the columns that the look was last laid over
    std::vector<int> oneLineWidths_;
    std::vector<int> twoLineWidths_;
    int stretched_ = all;
    int usualSort_ = -1;
    Qt::SortOrder usualOrder_ = Qt::AscendingOrder;
    bool isMeasuring_ = false;
    bool isOurs_ = false;  ///< the header is being changed by us, not by a person
};

}  // namespace kamerklaar::ui
