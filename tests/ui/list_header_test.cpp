// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/list_header.h"

#include <QtTest/QTest>

#include "ui/support.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_table.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct Task {
    QString what;
    std::int64_t amount = 0;
};

/// A list of one long text and an amount below a title of three words.
struct TaskPage {
    QWidget page;
    ui::ColumnModel<Task>* model = new ui::ColumnModel<Task>(
        {{QStringLiteral("What"), [](const Task& task) { return task.what; }},
         {QStringLiteral("Still to spend"),
          [](const Task& task) { return QString::number(task.amount); },
          [](const Task& task) { return task.amount; }}},
        {}, &page);
    ui::ListTable* table = new ui::ListTable(model, QStringLiteral("Tasks"), &page);

    explicit TaskPage(int width) {
        model->setRows({{QStringLiteral("Supplement to the progress report over the year"), 75}});
        table->resize(width, 200);
        table->fitColumns();
        showPage(page);
    }
    [[nodiscard]] int whole() const { return table->columnWidth(0) + table->columnWidth(1); }
    [[nodiscard]] ui::ListHeader& header() const {
        return dynamic_cast<ui::ListHeader&>(*table->horizontalHeader());
    }
};

}  // namespace

TEST_CASE("titles stay on one line while there is room") {
    const TaskPage wide(700);
    CHECK_FALSE(wide.header().wraps());
    CHECK(wide.whole() == wide.table->viewport()->width());
    const int high = wide.header().sizeHint().height();
    const int amount = wide.table->columnWidth(1);

    const TaskPage narrow(360);
    CHECK(narrow.header().wraps());
    CHECK(narrow.header().sizeHint().height() > high);
    CHECK(narrow.table->columnWidth(1) < amount);
    narrow.table->fitColumns();
    CHECK(narrow.header().wraps());
    CHECK(narrow.table->columnWidth(1) < amount);
    narrow.table->resize(700, 200);
    QCoreApplication::processEvents();
    CHECK_FALSE(narrow.header().wraps());
    CHECK(narrow.header().sizeHint().height() == high);
}

TEST_CASE("a long text is cut off before one has to scroll sideways, and an amount never is") {
    const TaskPage it(300);
    CHECK(it.whole() <= it.table->viewport()->width());
    CHECK(it.table->columnWidth(0) < TaskPage(360).table->columnWidth(0));
    CHECK(it.table->columnWidth(1) == TaskPage(360).table->columnWidth(1));
    const TaskPage tiny(120);
    CHECK(tiny.whole() > tiny.table->viewport()->width());
    CHECK(tiny.table->columns()->leftOut().empty());
}
