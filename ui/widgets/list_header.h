// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QHeaderView>

class QPushButton;

namespace kamerklaar::ui {

/// The heads of a list. Shows above the title of a column how the list is sorted, so that the title
/// keeps its place over the amounts; titles of several words stand on two lines where the list
/// would be too wide otherwise.
class ListHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ListHeader(QWidget* parent);

    [[nodiscard]] bool wraps() const { return wraps_; }
    void setWraps(bool wraps);
    /// Says at the right that these columns do not fit, and lets one bring them in sight.
    void showLeftOut(const QStringList& titles);
    /// What that takes of the room.
    [[nodiscard]] int widthOfLeftOut() const;

Q_SIGNALS:
    void leftOutWanted();

protected:
    /// The mark of sorting stands above the title and takes no room beside it.
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString shownTitle(int section) const;

    void placeLeftOut();

    QPushButton* leftOut_;
    bool wraps_ = false;
};

}  // namespace kamerklaar::ui
