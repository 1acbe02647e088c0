// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/section_book.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

#include "ui/forms/section.h"
#include "ui/widgets/scrolling.h"

namespace kamerklaar::ui {
namespace {

constexpr int indexPadding = 48;  // of the style sheet, on both sides

}  // namespace

SectionBook::SectionBook(const BoundFields& form, QWidget* parent)
    : QWidget(parent),
      form_(form),
      index_(new QListWidget(this)),
      stack_(new QStackedWidget(this)) {
    index_->setObjectName(QStringLiteral("sections"));
    index_->setAccessibleName(tr("Parts of the report"));
    index_->setProperty("index", true);
    index_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    stack_->setProperty("sheet", true);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(0);
    across->addWidget(index_);
    across->addWidget(stack_, 1);
    connect(index_, &QListWidget::currentRowChanged, stack_, &QStackedWidget::setCurrentIndex);
}

void SectionBook::add(const std::vector<Section*>& sections) {
    for (Section* section : sections) {
        auto* area = new QScrollArea(stack_);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        letScroll(*area);
        section->setObjectName(QStringLiteral("pageBody"));
        area->setWidget(section);
        stack_->addWidget(area);
        sections_.push_back(section);
        index_->addItem(section->name());
    }
    fitIndex();
    goToFirst();
}

void SectionBook::fitIndex() {
    int width = 0;
    for (const Section* section : sections_) {
        width =
            std::max(width, fontMetrics().horizontalAdvance(
                                tr("%1 (%2)", "section, remarks").arg(section->name()).arg(10)));
    }
    index_->setFixedWidth(width + indexPadding);
}

void SectionBook::goToFirst() {
    index_->setCurrentRow(0);
}

void SectionBook::turn(int by) {
    index_->setCurrentRow(
        std::clamp(index_->currentRow() + by, 0, static_cast<int>(sections_.size()) - 1));
}

int SectionBook::sectionOf(const QWidget* widget) const {
    for (std::size_t i = 0; widget != nullptr && i < sections_.size(); ++i) {
        if (sections_[i]->isAncestorOf(widget)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void SectionBook::goToField(const std::string& path) {
    QWidget* field = form_.reach(path);
    const int section = sectionOf(field);
    if (section < 0) {
        return;
    }
    index_->setCurrentRow(section);
    static_cast<QScrollArea*>(stack_->widget(section))->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

void SectionBook::showCounts(const domain::Problems& problems) {
    std::vector<int> counts(sections_.size(), 0);
    for (const domain::Problem& problem : problems) {
        const int section = sectionOf(form_.widgetOf(problem.field));
        if (section >= 0) {
            ++counts[static_cast<std::size_t>(section)];
        }
    }
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        const QString name = sections_[i]->name();
        QListWidgetItem* item = index_->item(static_cast<int>(i));
        item->setText(counts[i] == 0 ? name
                                     : tr("%1 (%2)", "section, remarks").arg(name).arg(counts[i]));
        item->setData(Qt::AccessibleTextRole,
                      counts[i] == 0 ? name : tr("%1, %n remark(s)", nullptr, counts[i]).arg(name));
    }
}

}  // namespace kamerklaar::ui
