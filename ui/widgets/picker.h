// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class ListModel;
class ListTable;
class SearchField;

/// Something to choose from a list: type a part of it, go down, press Enter.
class Picker : public Card {
    Q_OBJECT
public:
    Picker(const QString& heading, const QString& doText, ListModel* model,
           const QString& searchHint, QWidget* parent = nullptr);

    /// Ready for another search.
    virtual void begin();
    [[nodiscard]] ListTable* table() const { return table_; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The row where one is, as it was given.
    void chosen(int row);
    /// The keyboard came to another row; -1 for none.
    void pointedAt(int row);
    void putAway();

protected:
    /// Between the list and the buttons.
    void addBelowList(QWidget* widget);
    [[nodiscard]] int currentRow() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();

    ListModel* model_;
    ListTable* table_;
    SearchField* search_;
    QPushButton* do_;
    QLabel* nothing_;
    QWidget* below_;
};

}  // namespace kamerklaar::ui
