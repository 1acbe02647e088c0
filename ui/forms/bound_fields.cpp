// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/bound_fields.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <algorithm>
#include <charconv>
#include <optional>

#include "ui/words/sentences.h"

namespace kamerklaar::ui {
namespace {

/// Line and column of "interventions/2/reachActual" in the table of `list`; the line need not be
/// there (any more).
std::optional<LineModel::Cell> columnOf(const std::string& path, const std::string& list,
                                        const LineModel& model) {
    if (path.rfind(list + '/', 0) != 0) {
        return {};
    }
    const char* begin = path.data() + list.size() + 1;
    const char* end = path.data() + path.size();
    int row = 0;
    const auto [rest, error] = std::from_chars(begin, end, row);
    if (error != std::errc()) {
        return {};
    }
    const std::string name = rest == end ? std::string() : std::string(rest + 1, end);
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.columns()[static_cast<std::size_t>(column)].name == name) {
            return LineModel::Cell(row, column);
        }
    }
    return LineModel::Cell(row, 0);  // about the line as a whole
}

std::optional<LineModel::Cell> cellOf(const std::string& path, const std::string& list,
                                      const LineModel& model) {
    const auto cell = columnOf(path, list, model);
    return cell.has_value() && cell->first < model.rowCount() ? cell : std::nullopt;
}

}  // namespace

BoundFields::BoundFields(const domain::Scheme& scheme, domain::Language language, QObject* parent)
    : QObject(parent), scheme_(scheme), language_(language) {}

void BoundFields::setChoices(const std::string& path, Choices choices) {
    if (Field* field = fieldAt(path)) {
        field->choices = std::move(choices);
    }
}

void BoundFields::setReadOnly(const std::string& path) {
    if (Field* field = fieldAt(path)) {
        field->isReadOnly = true;
    }
}

void BoundFields::bindLines(const std::string& list, LineTable* table) {
    table->setObjectName(QString::fromStdString(list));
    table->view()->setObjectName(QString::fromStdString(list + "/view"));
    connect(table, &LineTable::edited, this, [this, list] { Q_EMIT edited(list); });
    connect(table, &LineTable::left, this, [this, list] { Q_EMIT left(list); });
    lines_.push_back({list, table});
}

void BoundFields::bindProblems(const std::string& path, ShowProblems problems, QWidget* widget) {
    wholes_.push_back({path, std::move(problems), widget});
}

Texts BoundFields::texts() const {
    Texts texts;
    for (const Field& field : fields_) {
        const QString typed = field.typed();
        if (!typed.isEmpty()) {
            texts[field.path] = typed;
        }
    }
    for (const Lines& lines : lines_) {
        const LineModel& model = lines.table->model();
        texts[lines.list] = QString::number(model.rowCount());
        for (std::size_t row = 0; row < model.lines().size(); ++row) {
            for (std::size_t column = 0; column < model.columns().size(); ++column) {
                const QString cell = model.lines()[row][static_cast<qsizetype>(column)];
                if (!cell.isEmpty()) {
                    texts[lines.list + '/' + std::to_string(row) + '/' +
                          model.columns()[column].name] = cell;
                }
            }
        }
    }
    return texts;
}

ListNames BoundFields::lists() const {
    ListNames names;
    for (const Lines& lines : lines_) {
        names.push_back(lines.list);
    }
    return names;
}

void BoundFields::setTexts(const Texts& texts) {
    for (const Field& field : fields_) {
        field.setTyped(textAt(texts, field.path));
    }
    for (const Lines& lines : lines_) {
        const int count = textAt(texts, lines.list).toInt();
        LineModel& model = lines.table->model();
        LineModel::Lines rows;
        for (int row = 0; row < count; ++row) {
            QStringList cells;
            for (const LineColumn& column : model.columns()) {
                cells.append(
                    textAt(texts, lines.list + '/' + std::to_string(row) + '/' + column.name));
            }
            rows.push_back(cells);
        }
        model.setLines(rows);
    }
    Q_EMIT replaced();
}

void BoundFields::setLastYear(const Texts& texts) {
    for (const Field& field : fields_) {
        const QString text = textAt(texts, field.path);
        field.showLastYear(
            field.choices.empty() || text.isEmpty() ? text : choiceName(field.choices, text));
    }
}

void BoundFields::setEditable(bool editable) {
    for (const Field& field : fields_) {
        const bool isOpen = editable && !field.isReadOnly;
        if (auto* line = qobject_cast<QLineEdit*>(field.widget)) {
            line->setReadOnly(!isOpen);
        } else if (auto* box = qobject_cast<QPlainTextEdit*>(field.widget)) {
            box->setReadOnly(!isOpen);
        } else if (auto* text = qobject_cast<QTextEdit*>(field.widget)) {
            text->setReadOnly(!isOpen);
        } else {
            field.widget->setEnabled(isOpen);
        }
    }
    for (const Lines& lines : lines_) {
        lines.table->setEnabledForEditing(editable);
    }
}

void BoundFields::showInLines(const Lines& lines, const domain::Problems& problems,
                              std::vector<bool>& taken) const {
    std::map<LineModel::Cell, LineModel::Remark> remarks;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const auto cell = cellOf(problems[i].field, lines.list, lines.table->model());
        if (!cell.has_value()) {
            continue;
        }
        taken[i] = true;
        const QString words = words::sentence(problems[i], language_);
        const auto [at, isFirst] =
            remarks.try_emplace(*cell, LineModel::Remark{words, problems[i].severity});
        if (!isFirst) {
            at->second.words += u'\n' + words;
        }
    }
    lines.table->model().setRemarks(remarks);
}

domain::Problems BoundFields::showProblems(const domain::Problems& problems) {
    std::vector<bool> taken(problems.size(), false);
    const auto problemsOf = [&](const std::string& path) {
        domain::Problems own;
        for (std::size_t i = 0; i < problems.size(); ++i) {
            if (problems[i].field == path) {
                own.push_back(problems[i]);
                taken[i] = true;
            }
        }
        return own;
    };
    for (const Field& field : fields_) {
        field.showProblems(problemsOf(field.path));
    }
    for (const Whole& whole : wholes_) {
        whole.showProblems(problemsOf(whole.path));
    }
    for (const Lines& lines : lines_) {
        showInLines(lines, problems, taken);
    }
    domain::Problems rest;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        if (!taken[i]) {
            rest.push_back(problems[i]);
        }
    }
    return rest;
}

BoundFields::Field* BoundFields::fieldAt(const std::string& path) {
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const Field& field) { return field.path == path; });
    return found == fields_.end() ? nullptr : &*found;
}

const BoundFields::Field* BoundFields::fieldAt(const std::string& path) const {
    return const_cast<BoundFields*>(this)->fieldAt(path);
}

QWidget* BoundFields::widgetOf(const std::string& path) const {
    for (const Field& field : fields_) {
        if (field.path == path || field.path.rfind(path + '/', 0) == 0) {
            return field.widget;
        }
    }
    for (const Lines& lines : lines_) {
        if (path == lines.list || cellOf(path, lines.list, lines.table->model())) {
            return lines.table->view();
        }
    }
    for (const Whole& whole : wholes_) {
        if (whole.path == path) {
            return whole.widget;
        }
    }
    return nullptr;
}

QWidget* BoundFields::reach(const std::string& path) const {
    for (const Lines& lines : lines_) {
        LineModel& model = lines.table->model();
        if (const auto cell = cellOf(path, lines.list, model)) {
            lines.table->view()->setCurrentIndex(model.index(cell->first, cell->second));
        }
    }
    return widgetOf(path);
}

std::string BoundFields::cellPath(const std::string& list) const {
    for (const Lines& lines : lines_) {
        const QModelIndex at = lines.table->view()->currentIndex();
        if (lines.list == list) {
            return list + '/' + std::to_string(at.row()) + '/' + std::to_string(at.column());
        }
    }
    return {};
}

QString BoundFields::nameOf(const std::string& path) const {
    if (const Field* field = fieldAt(path)) {
        return field->widget->accessibleName();
    }
    for (const Lines& lines : lines_) {
        const QString name = lines.table->view()->accessibleName();
        if (path == lines.list) {
            return tr("%1: number of lines").arg(name);
        }
        if (const auto cell = columnOf(path, lines.list, lines.table->model())) {
            return tr("%1, line %2: %3")
                .arg(name)
                .arg(cell->first + 1)
                .arg(lines.table->model().columns()[static_cast<std::size_t>(cell->second)].title);
        }
    }
    return QString::fromStdString(path);
}

QString BoundFields::wordsAt(const std::string& path, const QString& text) const {
    if (const Field* field = fieldAt(path)) {
        return choiceName(field->choices, text);
    }
    for (const Lines& lines : lines_) {
        if (const auto cell = columnOf(path, lines.list, lines.table->model())) {
            return choiceName(
                lines.table->model().columns()[static_cast<std::size_t>(cell->second)].choices,
                text);
        }
    }
    return text;
}

}  // namespace kamerklaar::ui
