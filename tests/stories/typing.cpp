// SPDX-License-Identifier: EUPL-1.2
#include "stories/typing.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>
#include <algorithm>
#include <set>

#include "ui/forms/texts.h"
#include "ui/support.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/text_box.h"
#include "ui/widgets/typed_edit.h"
#include "ui/words/sentences.h"

namespace kamerklaar::tests {
namespace {

/// A long form has its parts one at a time; the index beside it leads there.
void bringIntoSight(const QWidget& field, const QWidget& form) {
    auto* index = form.findChild<QListWidget*>(QStringLiteral("sections"));
    if (index != nullptr && !field.isVisible()) {
        QTest::keyClick(index, Qt::Key_Home);
        for (int part = 1; !field.isVisible() && part < index->count(); ++part) {
            QTest::keyClick(index, Qt::Key_Down);
        }
    }
    REQUIRE(field.isVisible());
}

/// By the list that drops down, as the mouse would.
void choose(ui::ChoiceCombo& combo, const QString& code) {
    const int entry = combo.findData(code);
    REQUIRE(entry >= 0);
    QWidget& list = *combo.view();
    QWidget& window = *combo.window();
    if (!list.isVisible()) {  // that of a cell drops down by itself
        combo.setFocus();
        QTest::keyClick(&combo, Qt::Key_F4);
    }
    REQUIRE(list.isVisible());
    QTest::keyClick(&list, Qt::Key_Home);
    for (int step = 0; step < entry; ++step) {
        QTest::keyClick(&list, Qt::Key_Down);
    }
    QTest::keyClick(&list, Qt::Key_Return);
    // A desktop gives the focus back to the window; this platform does not.
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void fillIn(QWidget& field, const QString& canonical) {
    if (auto* combo = qobject_cast<ui::ChoiceCombo*>(&field)) {
        choose(*combo, canonical);
    } else if (auto* edit = qobject_cast<ui::TypedEdit*>(&field)) {
        REQUIRE_FALSE(edit->isReadOnly());
        type(*edit, ui::shownText(edit->kind(), canonical.toStdString()));
    } else {
        auto* box = qobject_cast<ui::TextBox*>(&field);
        REQUIRE(box != nullptr);
        REQUIRE_FALSE(box->isReadOnly());
        type(*box, canonical);
    }
}

/// A cell of a grid: "findings/0/nature" of the grid "findings".
struct CellPath {
    QString list;
    int row = 0;
    std::string column;
};

CellPath cellPathOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    CellPath cell;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        bool isNumber = false;
        cell.row = parts[at].toInt(&isNumber);
        if (isNumber) {
            cell.list = parts.mid(0, at).join(u'/');
            cell.column = parts.mid(at + 1).join(u'/').toStdString();
            return cell;
        }
    }
    return cell;
}

/// An editor that opened by itself is left as it was.
void leaveEditor(const QWidget& view) {
    if (QWidget* editor = QApplication::focusWidget(); editor != &view) {
        QTest::keyClick(editor, Qt::Key_Escape);
    }
}

void fillCell(const ui::LineTable& table, const CellPath& cell, const QString& canonical) {
    const ui::LineModel& model = table.model();
    QTableView& view = *table.view();
    const auto& columns = model.columns();
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [&](const auto& one) { return one.name == cell.column; });
    REQUIRE(column != columns.end());
    while (model.rowCount() <= cell.row) {
        view.setFocus();
        view.setCurrentIndex(model.index(model.rowCount() - 1, 0));
        const int before = model.rowCount();
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(model.rowCount() > before);
        leaveEditor(view);
    }
    view.setFocus();
    view.setCurrentIndex(model.index(cell.row, static_cast<int>(column - columns.begin())));
    QTest::keyClick(&view, Qt::Key_Return);
    QWidget* editor = QApplication::focusWidget();
    if (column->kind == ui::EntryKind::Choice) {
        while (editor != nullptr && qobject_cast<ui::ChoiceCombo*>(editor) == nullptr) {
            editor = editor->parentWidget();  // from the list that has dropped down
        }
        REQUIRE(editor != nullptr);
        fillIn(*editor, canonical);
        return;
    }
    fillIn(*editor, canonical);
    QTest::keyClick(editor, Qt::Key_Return);
    leaveEditor(view);
}

}  // namespace

void fillIn(const QWidget& form, const domain::Changes& changes) {
    for (const domain::Change& change : changes) {
        INFO(change.path << " becomes " << change.after);
        const QString path = QString::fromStdString(change.path);
        const QString text = QString::fromStdString(change.after);
        if (auto* field = form.findChild<QWidget*>(path)) {
            bringIntoSight(*field, form);
            fillIn(*field, text);
            continue;
        }
        const CellPath cell = cellPathOf(path);
        REQUIRE_FALSE(cell.list.isEmpty());  // the form has no such field
        const auto* table = form.findChild<ui::LineTable*>(cell.list);
        REQUIRE(table != nullptr);
        bringIntoSight(*table, form);
        fillCell(*table, cell, text);
    }
}

domain::Problems problemsIn(const QWidget& form) {
    domain::Problems problems;
    for (const auto* line : form.findChildren<ui::ProblemLine*>()) {
        if (!line->isHidden()) {
            problems.insert(problems.end(), line->problems().begin(), line->problems().end());
        }
    }
    return problems;
}

domain::Problems remarksIn(const QWidget& part, const domain::Problems& known) {
    domain::Problems remarks;
    const auto& list = child<ui::RemarkList>(part, "remarks");
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem& item = *list.item(row);
        if (item.flags() == Qt::NoItemFlags) {
            continue;  // it says that there is none
        }
        INFO(item.text().toStdString());
        const auto meant =
            std::find_if(known.begin(), known.end(), [&](const domain::Problem& problem) {
                return item.data(Qt::UserRole).toString().toStdString() == problem.field &&
                       item.text().endsWith(ui::words::sentence(problem, domain::Language::Dutch));
            });
        REQUIRE(meant != known.end());
        remarks.push_back(*meant);
    }
    return remarks;
}

domain::Outcome outcomeOf(const QWidget& form) {
    if (!child<QWidget>(form, "refusal").isVisible()) {
        CHECK_FALSE(child<QWidget>(form, "save").isEnabled());
        return {};
    }
    domain::Problems refusals = problemsIn(form);
    std::erase_if(refusals, [](const domain::Problem& problem) {
        return problem.severity != domain::Severity::Refused;
    });
    CHECK_FALSE(refusals.empty());
    return tl::unexpected(refusals);
}

void checkStored(const domain::Fields& stored, const domain::Fields& meant) {
    static const std::set<std::string> own = {"assessedBy", "assessedOn", "preparedBy",
                                              "preparedAt", "status"};
    for (const domain::Change& change : domain::difference(meant, stored)) {
        INFO(change.path << " is " << change.after << " and not " << change.before);
        CHECK(own.count(change.path) == 1);
    }
}

}  // namespace kamerklaar::tests
