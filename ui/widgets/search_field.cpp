// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/search_field.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"
#include "ui/widgets/list_model.h"

namespace kamerklaar::ui {

namespace {
constexpr int leastWidth = 200;
constexpr int usualSearchWidth = 320;
}  // namespace

void makeClearable(QLineEdit& field) {
    field.setClearButtonEnabled(true);
    for (QAbstractButton* button : field.findChildren<QAbstractButton*>()) {
        button->setAccessibleName(SearchField::tr("Clear the search"));
    }
}

SearchField::SearchField(const QString& hint, ListModel* model, QAbstractItemView* list,
                         QWidget* parent)
    : QLineEdit(parent), list_(list) {
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setMinimumWidth(leastWidth);
    makeClearable(*this);
    QAction* looksLikeSearch =
        addAction(iconOf(QStringLiteral("search"), colours().quiet), LeadingPosition);
    looksLikeSearch->setText(hint);
    connect(this, &QLineEdit::textChanged, model, &ListModel::setSearch);
}

QSize SearchField::sizeHint() const {
    return {usualSearchWidth, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const bool goesOn = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return ||
                        event->key() == Qt::Key_Enter;
    if (goesOn && list_->model()->rowCount() > 0) {
        list_->setFocus(Qt::TabFocusReason);
        if (!list_->currentIndex().isValid()) {
            list_->setCurrentIndex(list_->model()->index(0, 0));
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace kamerklaar::ui
