// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_header.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"

namespace kamerklaar::ui {

namespace {

constexpr int rowsForWidths = 60;
constexpr int sortMark = 12;
constexpr int longLine = 110;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

/// On two lines, as narrow as can be; a single word stays as it is. A line that is long even so is
/// divided once more.
QString onFewLines(const QString& title, const QFontMetrics& metrics) {
    QString best = title;
    int narrowest = metrics.horizontalAdvance(title);
    for (qsizetype at = title.indexOf(u' '); at > 0; at = title.indexOf(u' ', at + 1)) {
        const int width = std::max(metrics.horizontalAdvance(title.left(at)),
                                   metrics.horizontalAdvance(title.mid(at + 1)));
        if (width < narrowest) {
            narrowest = width;
            const bool isLong = metrics.horizontalAdvance(title.mid(at + 1)) > longLine;
            const QString rest = title.mid(at + 1);
            best = title.left(at) + u'\n' + (isLong ? onFewLines(rest, metrics) : rest);
        }
    }
    return best;
}

}  // namespace

ListHeader::ListHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), leftOut_(new QPushButton(this)) {
    leftOut_->setObjectName(QStringLiteral("leftOut"));
    leftOut_->setProperty("leftOut", true);
    leftOut_->setText(tr("+%1", "columns").arg(9));
    leftOut_->hide();
    connect(leftOut_, &QPushButton::clicked, this, &ListHeader::leftOutWanted);
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

void ListHeader::showLeftOut(const QStringList& titles) {
    leftOut_->setVisible(!titles.isEmpty());
    if (titles.isEmpty()) {
        return;
    }
    const QString all = tr("There is no room for: %1").arg(titles.join(QStringLiteral(", ")));
    leftOut_->setText(tr("+%1", "columns").arg(titles.size()));
    leftOut_->setAccessibleName(all);
    leftOut_->setToolTip(all);
    placeLeftOut();
}

int ListHeader::widthOfLeftOut() const {
    return leftOut_->sizeHint().width() + room::tight;
}

void ListHeader::placeLeftOut() {
    const QSize size = leftOut_->sizeHint();
    leftOut_->setGeometry(width() - size.width(), (height() - size.height()) / 2, size.width(),
                          size.height());
}

void ListHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    placeLeftOut();
}

QString ListHeader::shownTitle(int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return wraps_ ? onFewLines(title, QFontMetrics(boldOf(font()))) : title;
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
