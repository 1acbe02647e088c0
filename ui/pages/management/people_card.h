// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace kamerklaar::ui {

class PersonForm;
class ProblemLine;

/// Who works in this file and what each may do: a row for each person, a box for each role.
/// Somebody can be added before they open the file themselves.
class PeopleCard : public Card {
    Q_OBJECT
public:
    explicit PeopleCard(Desk& desk, QWidget* parent = nullptr);

    void reload();

private:
    void addHeads();
    void addPerson(const domain::Person& person, int row);
    void set(domain::PersonId person, domain::Role role, bool has);
    void showForm(bool isShown);

    Desk& desk_;
    QWidget* rows_;
    QGridLayout* grid_;
    ProblemLine* problems_;
    QPushButton* add_;
    PersonForm* form_;
};

}  // namespace kamerklaar::ui
