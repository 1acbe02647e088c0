// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/section_book.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include "ui/forms/section.h"
#include "ui/widgets/scrolling.h"

namespace kamerklaar::ui {

SectionBook::SectionBook(const BoundFields& form, QWidget* parent)
    : IndexedStack(QStringLiteral("sections"), tr("Parts of the report"), parent), form_(form) {
    stack_->setProperty("sheet", true);
}

void SectionBook::add(const std::vector<Section*>& sections) {
    QStringList longest;
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
        longest << tr("%1 (%2)", "section, remarks").arg(section->name()).arg(10);
    }
    fitIndex(longest);
    goToFirst();
}

void SectionBook::goToFirst() {
    index_->setCurrentRow(0);
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
