// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/record_form.h"

#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "domain/ensure.h"
#include "domain/notation.h"
#include "ui/forms/form_history.h"
#include "ui/forms/part_section.h"
#include "ui/shell/design.h"
#include "ui/words/field_words.h"

namespace kamerklaar::ui {
namespace {

const FieldLook& lookOf(const FormPlan& plan, const std::string& path) {
    static const FieldLook plain;
    const auto found = plan.looks.find(path);
    return found == plan.looks.end() ? plain : found->second;
}

QString shownIn(const FieldSketch& field, const std::string& canonical) {
    return field.zeroIsNone && canonical == "0" ? QString() : shownText(field.kind, canonical);
}

constexpr std::string_view firstDay = "/first";
constexpr std::string_view lastDay = "/last";

/// A period is two days; with one of them, or the wrong way round, it is none.
void judgePeriod(const std::string& path, const Texts& typed, domain::Problems& problems) {
    const std::string first = path + std::string(firstDay);
    const std::string last = path + std::string(lastDay);
    const QString firstText = textAt(typed, first);
    const QString lastText = textAt(typed, last);
    if (firstText.isEmpty() != lastText.isEmpty()) {
        problems.push_back(
            {domain::ProblemKind::Missing, firstText.isEmpty() ? first : last, {}, {}, {}});
        return;
    }
    const auto from = domain::parseDate(firstText.trimmed().toStdString());
    const auto until = domain::parseDate(lastText.trimmed().toStdString());
    if (from.has_value() && until.has_value() && *until < *from) {
        problems.push_back({domain::ProblemKind::PeriodReversed, last, {*from, *until}, {}, {}});
    }
}

bool isBelow(const std::string& path, const std::string& above) {
    return path.starts_with(above + '/');
}

}  // namespace

RecordForm::RecordForm(const FormPlan& plan, Sketch sketch, const domain::Scheme& scheme,
                       domain::Language language, QWidget* parent)
    : QWidget(parent),
      scheme_(scheme),
      language_(language),
      of_(plan.of),
      bound_(scheme, language) {
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::page);
    for (FieldSketch& field : sketch) {
        const bool isInPart =
            std::any_of(plan.parts.begin(), plan.parts.end(), [&](const FormPart& part) {
                return std::find(part.paths.begin(), part.paths.end(), field.path) !=
                       part.paths.end();
            });
        const FieldLook& look = lookOf(plan, field.path);
        if (isInPart && !look.isHidden && (!field.isReference || look.choices.has_value())) {
            field.choices = look.choices.value_or(std::move(field.choices));
            sketch_.push_back(std::move(field));
        }
    }
    for (const FormPart& part : plan.parts) {
        addPart(part, plan);
    }
    history_ = new FormHistory(bound_, this);
    connect(history_, &FormHistory::moved, this, &RecordForm::edited);
    connect(&bound_, &BoundFields::edited, this, &RecordForm::edited);
    connect(&bound_, &BoundFields::left, this, &RecordForm::left);
}

void RecordForm::addPart(const FormPart& part, const FormPlan& plan) {
    auto* section = new PartSection(part.title, part.explanation, bound_, this);
    for (const std::string& path : part.paths) {
        const auto field = std::find_if(sketch_.begin(), sketch_.end(),
                                        [&](const FieldSketch& one) { return one.path == path; });
        if (field == sketch_.end()) {
            continue;
        }
        const FieldLook& look = lookOf(plan, path);
        if (field->isLines) {
            for (FieldSketch& column : field->columns) {
                const FieldLook& own = lookOf(plan, path + '/' + column.path);
                column.choices = own.choices.value_or(std::move(column.choices));
            }
            section->addLines(*field, nameOf(path, look), look, [&](const std::string& column) {
                const std::string whole = path + '/' + column;
                return nameOf(whole, lookOf(plan, whole));
            });
        } else {
            rows_[path] = section->addField(*field, nameOf(path, look), look);
        }
    }
    layout()->addWidget(section);
}

QString RecordForm::nameOf(const std::string& path, const FieldLook& look) const {
    return look.label.isEmpty() ? words::fieldName(of_, path, scheme_, language_) : look.label;
}

Texts RecordForm::textsOf(const domain::Fields& fields) const {
    Texts texts;
    for (const FieldSketch& shown : sketch_) {
        int lines = 0;
        for (const domain::Field& field : fields) {
            if (!shown.isLines && field.path == shown.path) {
                texts[shown.path] = shownIn(shown, field.text);
            }
            if (!shown.isLines || !isBelow(field.path, shown.path)) {
                continue;
            }
            const std::string line = field.path.substr(shown.path.size() + 1);
            lines = std::max(lines, std::stoi(line) + 1);
            for (const FieldSketch& column : shown.columns) {
                if (line.ends_with('/' + column.path)) {
                    texts[field.path] = shownIn(column, field.text);
                }
            }
        }
        if (shown.isLines) {
            texts[shown.path] = QString::number(lines);
        }
    }
    std::erase_if(texts, [](const auto& text) { return text.second.isEmpty(); });
    return texts;
}

bool RecordForm::isShown(const std::string& path) const {
    return std::any_of(sketch_.begin(), sketch_.end(), [&](const FieldSketch& field) {
        return field.path == path || (field.isLines && isBelow(path, field.path));
    });
}

RecordForm::Cells RecordForm::cellsOf(const Texts& texts, const FieldSketch& list) const {
    const auto below = [&](int line) { return list.path + '/' + std::to_string(line) + '/'; };
    const auto isBlank = [&](int line) {
        return std::all_of(list.columns.begin(), list.columns.end(), [&](const auto& column) {
            return textAt(texts, below(line) + column.path).trimmed().isEmpty();
        });
    };
    int count = textAt(texts, list.path).toInt();
    while (count > 0 && isBlank(count - 1)) {
        --count;
    }
    Cells cells;
    for (int line = 0; line < count; ++line) {
        for (const FieldSketch& column : list.columns) {
            cells.emplace_back(below(line) + column.path, &column);
        }
    }
    return cells;
}

domain::Fields RecordForm::fields() const {
    domain::Fields fields;
    for (const domain::Field& field : given_) {
        if (!isShown(field.path)) {
            fields.push_back(field);
        }
    }
    const Texts typed = bound_.texts();
    const auto put = [&](const std::string& path, const FieldSketch& field) {
        fields.push_back(
            {path, canonicalText(field.kind, textAt(typed, path), path).value_or(std::string()),
             false});
    };
    for (const FieldSketch& field : sketch_) {
        if (!field.isLines) {
            put(field.path, field);
        } else {
            for (const auto& [path, column] : cellsOf(typed, field)) {
                put(path, *column);
            }
        }
    }
    return fields;
}

domain::Problems RecordForm::problems() const {
    const Texts typed = bound_.texts();
    domain::Problems problems;
    Cells cells;
    for (const FieldSketch& field : sketch_) {
        if (field.isLines) {
            const Cells below = cellsOf(typed, field);
            cells.insert(cells.end(), below.begin(), below.end());
        } else {
            cells.emplace_back(field.path, &field);
        }
    }
    for (const auto& [path, field] : cells) {
        const auto text = canonicalText(field->kind, textAt(typed, path), path);
        if (!text.has_value()) {
            problems.insert(problems.end(), text.error().begin(), text.error().end());
        } else if (text->empty() && field->kind == EntryKind::Date && !field->mayBeEmpty) {
            problems.push_back({domain::ProblemKind::Missing, path, {}, {}, {}});
        } else if (path.ends_with(lastDay)) {
            judgePeriod(path.substr(0, path.size() - lastDay.size()), typed, problems);
        }
    }
    return problems;
}

std::string RecordForm::shownPath(const std::string& path) const {
    for (const FieldSketch& field : sketch_) {
        if (!field.isLines && isBelow(field.path, path)) {
            return field.path;
        }
    }
    return path;
}

domain::Problems RecordForm::setProblems(const domain::Problems& problems) {
    domain::Problems atFields = problems;
    for (domain::Problem& problem : atFields) {
        problem.field = shownPath(problem.field);
    }
    return bound_.showProblems(atFields);
}

bool RecordForm::takes(const std::string& path) const {
    return !path.empty() && bound_.widgetOf(shownPath(path)) != nullptr;
}

void RecordForm::setLastYear(const domain::Fields& fields) {
    bound_.setLastYear(textsOf(fields));
}

void RecordForm::setBeside(const std::string& path, const QString& words) {
    const auto row = rows_.find(path);
    domain::ensure(row != rows_.end(), "a word beside a field of the form");
    row->second->setBeside(words);
}

void RecordForm::setEditable(bool editable) {
    bound_.setEditable(editable);
}

void RecordForm::undo() {
    history_->undo();
}

void RecordForm::redo() {
    history_->redo();
}

void RecordForm::goTo(const std::string& path) {
    const std::string wanted = path.empty() && !sketch_.empty() ? sketch_.front().path : path;
    if (QWidget* field = bound_.reach(shownPath(wanted))) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace kamerklaar::ui
