// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/part_section.h"

#include <QtWidgets/QLayout>
#include <algorithm>

#include "ui/widgets/date_edit.h"
#include "ui/widgets/line_details.h"
#include "ui/widgets/text_box.h"

namespace kamerklaar::ui {
namespace {

constexpr std::size_t columnsAtAGlance = 6;  // beyond it a line is also shown on its own
constexpr int lettersOfText = 36;
constexpr int lettersOfChoice = 28;  // at most

int lettersOf(const FieldSketch& column) {
    switch (column.kind) {
        case EntryKind::Money:
            return 14;
        case EntryKind::Date:
            return 12;
        case EntryKind::Count:
        case EntryKind::Decimal:
            return 10;
        case EntryKind::Choice: {
            qsizetype longest = 10;
            for (const Choice& choice : column.choices) {
                longest = std::max(longest, choice.name.size());
            }
            return static_cast<int>(std::min<qsizetype>(longest, lettersOfChoice));
        }
        case EntryKind::Text:
            break;
    }
    return lettersOfText;
}

}  // namespace

PartSection::PartSection(const QString& title, const QString& explanation, BoundFields& form,
                         QWidget* parent)
    : Section(title, title, explanation, form, parent) {
    layout()->setContentsMargins({});
}

FieldRow* PartSection::rowFor(const FieldSketch& field, const QString& name,
                              const FieldLook& look) {
    switch (field.kind) {
        case EntryKind::Choice:
            return addChoice(
                field.path, name, field.choices,
                field.mayBeEmpty ? ChoiceCombo::None::Offered : ChoiceCombo::None::Absent);
        case EntryKind::Money:
            return addEntry<MoneyEdit>(field.path, name);
        case EntryKind::Count:
            return addEntry<CountEdit>(field.path, name);
        case EntryKind::Date:
            return addEntry<DateEdit>(field.path, name);
        case EntryKind::Text:
            if (look.lines > 1) {
                return addText(field.path, name, look.lines);
            }
            break;
        case EntryKind::Decimal:
            break;
    }
    auto* edit = new TypedEdit(field.kind, this);
    if (field.kind == EntryKind::Text) {
        edit->setMinimumWidth(fontMetrics().averageCharWidth() * lettersOfText);
    }
    return addRow(field.path, name, edit, FieldRow::Shape::Beside);
}

FieldRow* PartSection::addField(const FieldSketch& field, const QString& name,
                                const FieldLook& look) {
    FieldRow* row = rowFor(field, name, look);
    row->setHint(look.hint);
    if (look.isReadOnly) {
        form_.setReadOnly(field.path);
    }
    return row;
}

void PartSection::addLines(const FieldSketch& list, const QString& name, const FieldLook& look,
                           const NameOfColumn& nameOf) {
    std::vector<LineColumn> columns;
    for (const FieldSketch& column : list.columns) {
        columns.push_back(
            {column.path, nameOf(column.path), column.kind, column.choices, lettersOf(column)});
    }
    const bool isWide = columns.size() > columnsAtAGlance;
    auto* table = new LineTable(std::move(columns), name,
                                look.addLine.isEmpty() ? tr("Add line") : look.addLine, this);
    table->setEmptyText(look.whenEmpty.isEmpty() ? tr("Nothing here yet.") : look.whenEmpty);
    form_.bindLines(list.path, table);
    add(table);
    if (isWide) {
        auto* details = new LineDetails(table, this);
        connect(table, &LineTable::editableChanged, details, &LineDetails::setEditable);
        add(details);
    }
    auto* problems = new ProblemLine(form_.language(), this);
    form_.bindProblems(list.path,
                       [problems](const domain::Problems& found) { problems->show(found); });
    add(problems);
}

}  // namespace kamerklaar::ui
