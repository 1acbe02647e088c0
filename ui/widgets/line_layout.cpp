// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/line_layout.h"

#include <QtCore/QStringList>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <algorithm>
#include <numeric>

#include "ui/widgets/line_model.h"

namespace kamerklaar::ui {

namespace {

constexpr int besideTitle = 28;
constexpr int besideText = 24;  // paddings of the style sheet, the style's margin, and a line
constexpr int aboveAndBelow = 14;
constexpr int mostLines = 5;
constexpr int mostLinesWide = 2;  // where one scrolls sideways, lines stay low
constexpr int lettersAtLeast = 12;

struct Widths {
    int whole = 0;  ///< everything on one line
    int least = 0;  ///< with texts on more lines
    int usual = 0;  ///< where one scrolls sideways
    bool wraps = false;
};

bool mayWrap(EntryKind kind) {
    return kind == EntryKind::Text || kind == EntryKind::Choice;
}

int longestWord(const QString& text, const QFontMetrics& metrics) {
    int longest = 0;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    return longest;
}

Widths widthsOf(int column, const QFontMetrics& metrics, const LineModel& model) {
    const LineColumn& about = model.columns()[static_cast<std::size_t>(column)];
    const int title = metrics.horizontalAdvance(about.title) + besideTitle;
    const int asked = std::max(title, about.letters * metrics.averageCharWidth() + besideText);
    int content = 0;
    int word = lettersAtLeast * metrics.averageCharWidth();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, column).data().toString();
        content = std::max(content, metrics.horizontalAdvance(text));
        word = std::max(word, longestWord(text, metrics));
    }
    Widths widths;
    widths.wraps = mayWrap(about.kind);
    widths.whole = std::max(title, content + besideText);
    widths.least =
        widths.wraps ? std::min(widths.whole, std::max(title, word + besideText)) : widths.whole;
    widths.usual = widths.wraps ? std::min(widths.whole, std::max(asked, widths.least))
                                : std::max(asked, widths.whole);
    return widths;
}

template <typename Get>
int sumOf(const std::vector<Widths>& widths, Get get) {
    return std::accumulate(widths.begin(), widths.end(), 0,
                           [get](int sum, const Widths& one) { return sum + get(one); });
}

/// `room` over what they need at least: to each text as much as it asks for, what is left after
/// that to all texts alike, and the rest of the division to the last column.
void divide(std::vector<Widths>& widths, int room) {
    const int asked = sumOf(widths, [](const Widths& one) { return one.whole - one.least; });
    const int wanted = std::min(room, asked);
    const int texts = sumOf(widths, [](const Widths& one) { return one.wraps ? 1 : 0; });
    int left = room;
    for (Widths& one : widths) {
        int more = asked == 0 ? 0 : (one.whole - one.least) * wanted / asked;
        more += one.wraps ? (room - wanted) / texts : 0;
        one.usual = one.least + more;
        left -= more;
    }
    if (!widths.empty()) {
        widths.back().usual += left;
    }
}

}  // namespace

void fitLineColumns(QTableView& view, const LineModel& model) {
    std::vector<Widths> widths;
    for (int column = 0; column < model.columnCount(); ++column) {
        widths.push_back(widthsOf(column, view.fontMetrics(), model));
    }
    const int room =
        view.viewport()->width() - sumOf(widths, [](const Widths& one) { return one.least; });
    if (room >= 0) {
        divide(widths, room);
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        view.setColumnWidth(static_cast<int>(column), widths[column].usual);
    }
}

void fitLineHeights(QTableView& view, const LineModel& model) {
    const QFontMetrics metrics = view.fontMetrics();
    const bool isWide = view.horizontalHeader()->length() > view.viewport()->width();
    const int most = (isWide ? mostLinesWide : mostLines) * metrics.lineSpacing();
    for (int row = 0; row < model.rowCount(); ++row) {
        int height = view.verticalHeader()->defaultSectionSize();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!mayWrap(model.columns()[static_cast<std::size_t>(column)].kind)) {
                continue;
            }
            const int width = std::max(1, view.columnWidth(column) - besideText);
            const QRect text = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap,
                                                    model.index(row, column).data().toString());
            height = std::max(height, std::min(text.height(), most) + aboveAndBelow);
        }
        view.setRowHeight(row, height);
    }
}

}  // namespace kamerklaar::ui
