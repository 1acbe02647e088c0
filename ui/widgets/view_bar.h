// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <optional>

#include "ui/shell/saved_views.h"
#include "ui/shell/view_choices.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kamerklaar::ui {

class ListTable;
class SearchField;

/// Above a list: a sentence that says what it shows, and the views of it that somebody saved, to be
/// chosen, saved, renamed and removed.
class ViewBar : public QWidget {
    Q_OBJECT
public:
    ViewBar(Place place, Settings& settings, QWidget* parent = nullptr);

    /// What the list shows now; the sentence says the same as the choices.
    void show(const QString& sentence, const ViewChoices& choices);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The list is to be looked at like this; without choices it shows everything.
    void wanted(const kamerklaar::ui::ViewChoices& choices);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNaming();
    void fillMenu();
    /// The saved view that the list shows now.
    [[nodiscard]] std::optional<SavedView> current() const;
    void showState();
    void askName(const QString& suggestion);
    void keepName();
    void putAwayNaming();

    Place place_;
    SavedViews views_;
    ViewChoices choices_;
    std::optional<SavedView> renamed_;  ///< which view gets the name that is typed
    QLabel* sentence_;
    QPushButton* everything_;
    QPushButton* menu_;
    QLineEdit* name_;
    QPushButton* save_;
    QWidget* naming_;  ///< holds the two above
};

/// The choices of every list: the words that are searched and how it is sorted.
void addListChoices(ViewChoices& choices, const SearchField& search, const ListTable& table);
void setListChoices(const ViewChoices& choices, SearchField& search, const ListTable& table);
/// The sentence with what addListChoices chose.
[[nodiscard]] QString withListChoices(const QString& sentence, const SearchField& search,
                                      const ListTable& table);

}  // namespace kamerklaar::ui
