// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/picker.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/search_field.h"

namespace kamerklaar::ui {

namespace {
constexpr int letters = 92;
constexpr int linesInPicker = 26;
}  // namespace

Picker::Picker(const QString& heading, const QString& doText, ListModel* model,
               const QString& searchHint, QWidget* parent)
    : Card(heading, parent),
      model_(model),
      table_(new ListTable(model, heading, this)),
      search_(new SearchField(searchHint, model, table_, this)),
      do_(new QPushButton(doText, this)),
      nothing_(new QLabel(tr("Nothing was found. Try fewer words, or a part of a word."), this)),
      below_(new QWidget(this)) {
    search_->setObjectName(QStringLiteral("search"));
    table_->setObjectName(QStringLiteral("choices"));
    table_->setProperty("bare", true);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    do_->setObjectName(QStringLiteral("do"));
    do_->setAutoDefault(false);
    makePrimary(do_);
    auto* away = new QPushButton(tr("Cancel"), this);
    away->setObjectName(QStringLiteral("cancel"));
    away->setAutoDefault(false);
    auto* down = new QVBoxLayout(below_);
    down->setContentsMargins({});
    auto* buttons = new QWidget(this);
    auto* across = new QHBoxLayout(buttons);
    across->setContentsMargins({});
    across->addWidget(do_);
    across->addWidget(away);
    across->addStretch(1);
    addContent(search_);
    addContent(table_, 1);
    nothing_->setObjectName(QStringLiteral("nothingFound"));
    setRole(nothing_, TextRole::Quiet);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    nothing_->hide();
    addContent(nothing_, 1);
    addContent(below_);
    addContent(buttons);
    table_->installEventFilter(this);
    connect(table_, &QTableView::doubleClicked, this, &Picker::choose);
    connect(do_, &QPushButton::clicked, this, &Picker::choose);
    connect(away, &QPushButton::clicked, this, &Picker::putAway);
    const auto point = [this] {
        do_->setEnabled(currentRow() >= 0);
        // Only a search can leave nothing: a list that is yet to be filled is no answer.
        const bool isNothing = model_->shownRows() == 0 && !search_->text().isEmpty();
        table_->setVisible(!isNothing);
        nothing_->setVisible(isNothing);
        do_->setVisible(!isNothing);
        Q_EMIT pointedAt(currentRow());
    };
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, point);
    connect(model_, &QAbstractItemModel::modelReset, this, point);
    connect(search_, &QLineEdit::textChanged, this, [this, point] {
        // Enter in the field takes the first that is found.
        table_->setCurrentIndex(model_->index(0, 0));
        point();
    });
    search_->installEventFilter(this);
}

void Picker::begin() {
    search_->clear();
    table_->setCurrentIndex(model_->index(0, 0));
    table_->scrollToTop();
    search_->setFocus();
}

QSize Picker::sizeHint() const {
    return {fontMetrics().averageCharWidth() * letters,
            fontMetrics().lineSpacing() * linesInPicker};
}

void Picker::addBelowList(QWidget* widget) {
    below_->layout()->addWidget(widget);
}

int Picker::currentRow() const {
    const int shown = table_->currentIndex().row();
    return shown < 0 || shown >= model_->shownRows() ? -1 : model_->givenRow(shown);
}

void Picker::choose() {
    if (currentRow() >= 0) {
        Q_EMIT chosen(currentRow());
    }
}

bool Picker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void Picker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT putAway();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace kamerklaar::ui
