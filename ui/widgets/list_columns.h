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
/// which one the list is sorted. The first column names the row and cannot be left out. Where there
/// is no room for all, some give way until they are asked for: nothing is ever shown cut, and the
/// name of the row stays in sight.
class ListColumns : public QObject {
    Q_OBJECT
public:
    static constexpr int all = -1;

    /// The table has its model and its header.
    ListColumns(ListModel* model, ListHeader* header, QTableView* table);

    /// Widths from what stands in the cells; one column takes the room that is left, or all share
    /// it. Where there is too little, titles wrap first, then long texts are cut off, and then
    /// columns give way. A width that somebody chose stays.
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
    /// Those that are wanted, from left to right, whether there is room for them or not.
    [[nodiscard]] std::vector<int> shown() const;
    /// Those of them that there is no room for.
    [[nodiscard]] const std::vector<int>& leftOut() const { return leftOut_; }
    /// One of these; others give way to it.
    void bringInSight(int column);
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
    /// What is too much for the room, taken off the longest texts; tells how much of it is left.
    [[nodiscard]] int shorten(std::vector<int>& widths, int tooMuch) const;
    /// Somebody chose not to see it.
    [[nodiscard]] bool isUnwanted(int column) const;
    [[nodiscard]] bool isLeftOut(int column) const;
    /// Shown, and not left out.
    [[nodiscard]] std::vector<int> inSight() const;
    /// Leaves one more out; false when the others have to stay.
    bool leaveOneOut();
    void fillLeftOut(QMenu& menu);
    void offerLeftOut();

    ListModel* model_;
    QTableView* table_;
    ListHeader* header_;
    ColumnLook look_;
    std::vector<int> leftOut_;
    QStringList asked_;    ///< keys of those that were brought in sight, the last one last
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
