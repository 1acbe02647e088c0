// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/figure_line.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCompleter>

#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

enum Role { KeyRole = Qt::UserRole + 1, SearchRole };

/// Looks in names and keys, and gives the key.
class FigureCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(KeyRole).toString();
    }
    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {words::folded(path)};
    }
};

}  // namespace

FigureLine::FigureLine(QWidget* parent)
    : QLineEdit(parent), offered_(new QStandardItemModel(this)) {
    auto* completer = new FigureCompleter(offered_, this);
    completer->setCompletionRole(SearchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
}

void FigureLine::offer(const work::BoundFigures& figures) {
    offered_->clear();
    for (const work::BoundFigure& figure : figures.all()) {
        const QString key = words::text(figure.key);
        const QString label = words::text(figure.label);
        auto* item = new QStandardItem(tr("%1: %2", "name of a figure, value")
                                           .arg(label, words::text(figures.shown(figure.key))));
        item->setData(key, KeyRole);
        item->setData(words::folded(label) + u' ' + key, SearchRole);
        offered_->appendRow(item);
    }
}

}  // namespace kamerklaar::ui
