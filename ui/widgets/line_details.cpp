// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/line_details.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"

namespace kamerklaar::ui {
namespace {

constexpr int columnsOfFields = 3;

}  // namespace

LineDetails::LineDetails(LineTable* table, QWidget* parent)
    : QFrame(parent), table_(table), title_(new QLabel(this)) {
    makeCard(this);
    setRole(title_, TextRole::Heading);
    title_->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(room::wide);
    grid->setVerticalSpacing(room::tight);
    const int columns = table->model().columnCount();
    for (int column = 0; column < columns; ++column) {
        const QString& name = table->model().columns()[static_cast<std::size_t>(column)].title;
        auto* label = new QLabel(name, this);
        setRole(label, TextRole::Small);
        QWidget* field = makeField(column);
        field->setAccessibleName(name);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        label->setBuddy(field);
        auto* remark = new QLabel(this);
        remark->setWordWrap(true);
        setRole(remark, TextRole::Small);
        remark->setProperty("tone", QStringLiteral("caution"));
        remark->hide();
        fields_[static_cast<std::size_t>(column)].remark = remark;
        const int row = column / columnsOfFields * 3;
        const int across = column % columnsOfFields;
        grid->addWidget(label, row, across);
        grid->addWidget(field, row + 1, across);
        grid->addWidget(remark, row + 2, across, Qt::AlignTop);
    }
    for (int across = 0; across < columnsOfFields; ++across) {
        grid->setColumnStretch(across, 1);
    }
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(room::wide, room::normal, room::wide, room::wide);
    down->setSpacing(room::normal);
    down->addWidget(title_);
    down->addLayout(grid);

    connect(table, &LineTable::currentLineChanged, this, [this](int row) {
        row_ = row;
        refresh();
    });
    const LineModel* model = &table->model();
    connect(model, &QAbstractItemModel::dataChanged, this, &LineDetails::refresh);
    const auto follow = [this] {
        row_ = table_->view()->currentIndex().row();
        refresh();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(model, &QAbstractItemModel::rowsMoved, this, follow);
    connect(model, &QAbstractItemModel::modelReset, this, follow);
    refresh();
}

template <typename Edit>
QWidget* LineDetails::bind(Edit* edit, int column) {
    edit->setObjectName(
        QStringLiteral("line/") +
        QString::fromStdString(table_->model().columns()[static_cast<std::size_t>(column)].name));
    const auto cell = [this, column] { return table_->model().index(row_, column); };
    connect(edit, &Edit::edited, this,
            [this, edit, cell] { table_->model().type(cell(), edit->typed()); });
    connect(edit, &Edit::left, this, [this, edit, cell] {
        if (cell().isValid()) {
            table_->model().setData(cell(), edit->typed(), Qt::EditRole);
        }
        Q_EMIT table_->left();
    });
    fields_.push_back({edit, nullptr, [edit](const QString& text) { edit->setTyped(text); }});
    return edit;
}

QWidget* LineDetails::makeField(int column) {
    const LineColumn& about = table_->model().columns()[static_cast<std::size_t>(column)];
    switch (about.kind) {
        case EntryKind::Choice: {
            auto* combo = new ChoiceCombo(about.choices, this);
            combo->setMinimumContentsLength(6);  // three stand beside each other
            return bind(combo, column);
        }
        case EntryKind::Money:
            return bind(new MoneyEdit(this), column);
        case EntryKind::Count:
            return bind(new CountEdit(this), column);
        case EntryKind::Date:
            return bind(new DateEdit(this), column);
        case EntryKind::Text:
        case EntryKind::Decimal:
            break;
    }
    return bind(new TypedEdit(about.kind, this), column);
}

void LineDetails::setEditable(bool editable) {
    for (const Field& field : fields_) {
        if (auto* line = qobject_cast<QLineEdit*>(field.widget)) {
            line->setReadOnly(!editable);
        } else {
            field.widget->setEnabled(editable);
        }
    }
}

void LineDetails::refresh() {
    const LineModel& model = table_->model();
    const bool isThere = row_ >= 0 && row_ < model.rowCount();
    setVisible(isThere);
    if (!isThere) {
        return;
    }
    const QString name = model.index(row_, 0).data(Qt::DisplayRole).toString();
    title_->setText(name.isEmpty() ? tr("Line %1").arg(row_ + 1)
                                   : tr("Line %1: %2").arg(row_ + 1).arg(name));
    for (std::size_t column = 0; column < fields_.size(); ++column) {
        const QModelIndex index = model.index(row_, static_cast<int>(column));
        const Field& field = fields_[column];
        field.setTyped(index.data(Qt::EditRole).toString());
        const LineModel::Remark* said = model.remark(index);
        field.remark->setVisible(said != nullptr);
        field.remark->setText(said != nullptr ? said->words : QString());
        field.widget->setAccessibleDescription(field.remark->text());
        domain::Problems mark;
        if (said != nullptr) {
            mark.push_back({domain::ProblemKind::Missing, {}, {}, said->severity, {}});
        }
        markSeverity(field.widget, mark);
    }
}

}  // namespace kamerklaar::ui
