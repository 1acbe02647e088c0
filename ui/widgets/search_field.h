// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QLineEdit>

class QAbstractItemView;

namespace kamerklaar::ui {

class ListModel;

/// Searches a list as one types; the arrow down goes on into the list.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// `hint` stands in the empty field and is what a screen reader says.
    SearchField(const QString& hint, ListModel* model, QAbstractItemView* list,
                QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAbstractItemView* list_;
};

/// Gives a field the button that empties it, with the name that a screen reader says.
void makeClearable(QLineEdit& field);

}  // namespace kamerklaar::ui
