// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_header.h"

#include <QtGui/QPainter>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"

namespace kamerklaar::ui {

namespace {

constexpr int rowsForWidths = 60;
constexpr int sortMark = 12;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

/// On two lines, as narrow as can be; a single word stays as it is.
QString onTwoLines(const QString& title, const QFontMetrics& metrics) {
    QString best = title;
    int narrowest = metrics.horizontalAdvance(title);
    for (qsizetype at = title.indexOf(u' '); at > 0; at = title.indexOf(u' ', at + 1)) {
        const int width = std::max(metrics.horizontalAdvance(title.left(at)),
                                   metrics.horizontalAdvance(title.mid(at + 1)));
        if (width < narrowest) {
            narrowest = width;
            best = title.left(at) + u'\n' + title.mid(at + 1);
        }
    }
    return best;
}

}  // namespace

ListHeader::ListHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorClearable(false);
    setResizeContentsPrecision(rowsForWidths);
}

void ListHeader::setWraps(bool wraps) {
    if (wraps_ == wraps) {
        return;
    }
    wraps_ = wraps;
    // The height that was reckoned before is forgotten, and the table gives what is needed now.
    headerDataChanged(Qt::Horizontal, 0, std::max(0, count() - 1));
    Q_EMIT geometriesChanged();
}

QString ListHeader::shownTitle(int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return wraps_ ? onTwoLines(title, QFontMetrics(boldOf(font()))) : title;
}

QSize ListHeader::sectionSizeFromContents(int section) const {
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.section = section;
    option.text = shownTitle(section);
    option.fontMetrics = QFontMetrics(boldOf(font()));
    return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), this);
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
    option->text = shownTitle(section);
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();  // the style leaves the painter as it likes
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (!isSortIndicatorShown() || section != sortIndicatorSection()) {
        return;
    }
    const bool isRising = sortIndicatorOrder() == Qt::AscendingOrder;
    const QString name = isRising ? QStringLiteral("sorted-up") : QStringLiteral("sorted-down");
    const QRect box(rect.center().x() - sortMark / 2, rect.top(), sortMark, sortMark);
    iconOf(name, colours().accent).paint(painter, box);
}

}  // namespace kamerklaar::ui
