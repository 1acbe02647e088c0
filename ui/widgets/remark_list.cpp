// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/remark_list.h"

#include <algorithm>

#include "domain/words.h"
#include "ui/widgets/wrapped_lines.h"
#include "ui/words/problems.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

RemarkList::RemarkList(const QString& nothing, domain::Language language, QWidget* parent)
    : QListWidget(parent), nothing_(nothing), language_(language) {
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int sign = fontMetrics().height();
    setIconSize(QSize(sign, sign));
    setProperty("bare", true);
    const auto jump = [this](const QListWidgetItem* item) {
        Q_EMIT wanted(item->data(Qt::UserRole).toString());
    };
    // A click alone activates on some desktops; both together are one jump to the same place.
    connect(this, &QListWidget::itemActivated, this, jump);
    connect(this, &QListWidget::itemClicked, this, jump);
}

void RemarkList::show(std::vector<Remark> remarks) {
    std::stable_sort(remarks.begin(), remarks.end(), [](const Remark& left, const Remark& right) {
        return left.severity < right.severity;
    });
    if (remarks == shown_ && count() > 0) {
        return;
    }
    shown_ = std::move(remarks);
    clear();
    const Colours look = colours();
    for (const Remark& remark : shown_) {
        auto* item = new QListWidgetItem(words::signOf(remark.severity, look), remark.words, this);
        const QString weight = words::text(domain::words(remark.severity, language_));
        item->setData(Qt::UserRole, remark.target);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(weight, remark.words));
        item->setToolTip(weight);
    }
    if (shown_.empty()) {
        auto* item = new QListWidgetItem(nothing_, this);
        item->setFlags(Qt::NoItemFlags);
    }
    fitLines();
}

void RemarkList::showWhole() {
    isWhole_ = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitLines();
}

void RemarkList::fitLines() {
    fitWrappedLines(*this);
    if (!isWhole_) {
        return;
    }
    if (const int height = wholeHeight(); height != this->height()) {
        setFixedHeight(height);
    }
}

int RemarkList::wholeHeight() const {
    int height = 2 * frameWidth();
    for (int i = 0; i < count(); ++i) {
        height += item(i)->sizeHint().height();
    }
    return height;
}

void RemarkList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fitLines();
}

}  // namespace kamerklaar::ui
