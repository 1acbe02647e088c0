// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/remark_list.h"

#include <algorithm>

#include "domain/words.h"
#include "ui/words/problems.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

RemarkList::RemarkList(domain::Language language, QWidget* parent)
    : QListWidget(parent), language_(language) {
    setWordWrap(true);
    setSpacing(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setProperty("bare", true);
    const auto jump = [this](const QListWidgetItem* item) {
        Q_EMIT wanted(item->data(Qt::UserRole).toString().toStdString());
    };
    connect(this, &QListWidget::itemActivated, this, jump);
    connect(this, &QListWidget::itemClicked, this, jump);
}

void RemarkList::show(const domain::Problems& problems) {
    if (problems == shown_ && count() > 0) {
        return;
    }
    shown_ = problems;
    std::stable_sort(shown_.begin(), shown_.end(), [](const auto& left, const auto& right) {
        return static_cast<int>(left.severity) < static_cast<int>(right.severity);
    });
    clear();
    const Colours look = colours();
    for (const domain::Problem& problem : shown_) {
        const QString text = words::sentence(problem, language_);
        const QString weight = words::text(domain::words(problem.severity, language_));
        auto* item = new QListWidgetItem(words::signOf(problem.severity, look), text, this);
        item->setData(Qt::UserRole, QString::fromStdString(problem.field));
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(weight, text));
        item->setToolTip(weight);
    }
    if (shown_.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing to remark."), this);
        item->setFlags(Qt::NoItemFlags);
    }
}

void RemarkList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    doItemsLayout();  // the lines wrap anew
}

}  // namespace kamerklaar::ui
