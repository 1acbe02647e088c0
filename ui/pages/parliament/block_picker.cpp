// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/block_picker.h"

#include <QtWidgets/QPlainTextEdit>

#include "ui/widgets/list_table.h"
#include "ui/words/words.h"
#include "work/report_texts.h"

namespace kamerklaar::ui {

namespace {
constexpr int blockWordLines = 7;
}  // namespace

ColumnModel<BlockPicker::Line>* BlockPicker::makeModel(Of of) {
    using Columns = std::vector<Column<Line>>;
    const auto label = [](const Line& line) { return line.label; };
    return new ColumnModel<Line>(
        of == Of::Blocks
            ? Columns{{tr("What"), label}}
            : Columns{{tr("Municipality"), label},
                      {tr("About"), [](const Line& line) { return line.part; }},
                      {tr("Words"), [](const Line& line) { return line.text.simplified(); }}},
        {});
}

BlockPicker::BlockPicker(Of of, QWidget* parent) : BlockPicker(of, makeModel(of), parent) {}

BlockPicker::BlockPicker(Of of, ColumnModel<Line>* model, QWidget* parent)
    : Picker(of == Of::Blocks ? tr("Insert a table, chart or list")
                              : tr("Take over a passage of a municipality"),
             tr("Insert"), model,
             of == Of::Blocks ? tr("Search tables, charts and lists") : tr("Search passages"),
             parent),
      of_(of),
      model_(model),
      words_(new QPlainTextEdit(this)) {
    setObjectName(of == Of::Blocks ? QStringLiteral("blockPicker")
                                   : QStringLiteral("passagePicker"));
    setNote(of == Of::Blocks
                ? tr("The program fills it in, and keeps it up to date.")
                : tr("Only of municipalities that allow their report to be quoted. The source is "
                     "printed with it."));
    words_->setObjectName(QStringLiteral("passage"));
    words_->setAccessibleName(tr("Words of the passage"));
    words_->setReadOnly(true);
    words_->setTabChangesFocus(true);
    words_->setFixedHeight(fontMetrics().lineSpacing() * blockWordLines);
    words_->setVisible(of == Of::Passages);
    addBelowList(words_);
    connect(this, &Picker::pointedAt, this, [this](int row) {
        words_->setPlainText(row < 0 ? QString()
                                     : model_->rows()[static_cast<std::size_t>(row)].text);
    });
    connect(this, &Picker::chosen, this, [this](int row) {
        Q_EMIT blockChosen(model_->rows()[static_cast<std::size_t>(row)].name);
    });
}

void BlockPicker::show(const work::KamerReportData& report) {
    std::vector<Line> lines;
    if (of_ == Of::Blocks) {
        for (const work::InsertedBlock& block : work::insertedBlocks()) {
            lines.push_back(
                {QString::fromUtf8(block.name), QString::fromUtf8(block.label), {}, {}});
        }
        for (const work::QuotableField& field : work::quotableFields()) {
            const std::string name = std::string("citaten:") + field.code;
            lines.push_back({words::text(name), words::text(work::labelOf(report, name)), {}, {}});
        }
    } else {
        for (const work::Quotable& passage : work::quotablePassages(report)) {
            lines.push_back({words::text(passage.block), words::text(passage.name),
                             words::text(passage.label), words::text(passage.text)});
        }
    }
    model_->setRows(std::move(lines));
    table()->fitColumns(of_ == Of::Blocks ? 0 : 2);
}

}  // namespace kamerklaar::ui
