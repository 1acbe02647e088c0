// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "work/house_style.h"

class QLineEdit;
class QPushButton;

namespace kamerklaar::ui {

class Asker;
class FieldRow;
class ProblemLine;
class StyleFileField;

/// The look of the ministry's own documents: a colour, a logo and three faces of a font. Without
/// them every document has the neutral look of the program.
class HouseStyleCard : public Card {
    Q_OBJECT
public:
    HouseStyleCard(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    void reload();

private:
    void addRow(const std::string& path, const QString& name, QWidget* field, const QString& hint);
    void addFile(work::StyleFile which, const char* path, const QString& name, const QString& hint);
    void fill();
    void offer();
    void save();
    void showProblems(const domain::Problems& problems);
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] domain::HouseStyle typed() const;

    Desk& desk_;
    Asker& asker_;
    domain::HouseStyle stored_;
    QLineEdit* accent_;
    QLineEdit* alternative_;
    std::map<work::StyleFile, StyleFileField*> files_;
    std::map<std::string, FieldRow*> rows_;
    ProblemLine* others_;
    QPushButton* save_;
};

}  // namespace kamerklaar::ui
