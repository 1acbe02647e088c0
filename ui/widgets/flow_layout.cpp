// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>
#include <algorithm>
#include <numeric>
#include <utility>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins({});
    setSpacing(room::small);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    items_.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) {
        return nullptr;
    }
    const auto taken = items_.begin() + index;
    QLayoutItem* item = taken->release();
    items_.erase(taken);
    return item;
}

QSize FlowLayout::minimumSize() const {
    QSize widest;
    for (const auto& item : items_) {
        widest = widest.expandedTo(item->minimumSize());
    }
    return widest.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const {
    const std::vector<Line> lines = linesIn(QLAYOUTSIZE_MAX);
    const QSize all = lines.empty() ? QSize(0, 0) : QSize(lines[0].width, lines[0].height);
    return all.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    const std::vector<Line> lines = linesIn(width - around.left() - around.right());
    const int between = spacing() * std::max(0, static_cast<int>(lines.size()) - 1);
    return std::accumulate(lines.begin(), lines.end(), between + around.top() + around.bottom(),
                           [](int sum, const Line& line) { return sum + line.height; });
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (items_[i]->isEmpty()) {  // hidden
            continue;
        }
        const QSize size = items_[i]->sizeHint();
        if (lines.empty() || lines.back().width + spacing() + size.width() > width) {
            lines.push_back({});
        }
        Line& line = lines.back();
        line.width += (line.items.empty() ? 0 : spacing()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.push_back(i);
    }
    return lines;
}

void FlowLayout::arrange(const Line& line, QRect room) const {
    const auto grows = [this](std::size_t i) {
        const QWidget* widget = items_[i]->widget();
        return widget != nullptr &&
               (widget->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag) != 0;
    };
    const auto growing = std::count_if(line.items.begin(), line.items.end(), grows);
    int left = room.left();
    int spare = std::max(0, room.width() - line.width);
    for (const std::size_t i : line.items) {
        if (i >= gapBefore_ && growing == 0) {
            left += std::exchange(spare, 0);
        }
        const QSize wanted = items_[i]->sizeHint();
        const int more = growing > 0 && grows(i) ? spare / static_cast<int>(growing) : 0;
        const int width = std::min(wanted.width() + more, room.width());
        const int top = room.top() + (line.height - wanted.height()) / 2;
        const QRect place(left, top, width, wanted.height());
        items_[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
        left += width + spacing();
    }
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const Line& line : linesIn(room.width())) {
        arrange(line, QRect(room.left(), room.top(), room.width(), line.height));
        room.setTop(room.top() + line.height + spacing());
    }
}

}  // namespace kamerklaar::ui
