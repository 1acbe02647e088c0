// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/figure_picker.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

/// The forms of an amount (bound_figures.h), in the order of the segments.
constexpr std::array<const char*, 4> formCodes{"", ":euro", ":miljoen", ":cent"};

}  // namespace

ColumnModel<FigurePicker::Line>* FigurePicker::makeModel() {
    return new ColumnModel<Line>({{tr("Figure"), [](const Line& line) { return line.label; }},
                                  {tr("Now"), [](const Line& line) { return line.value; }},
                                  {tr("Basis"), [](const Line& line) { return line.basis; }},
                                  {tr("Key"), [](const Line& line) { return line.key; }}},
                                 {});
}

FigurePicker::FigurePicker(QWidget* parent) : FigurePicker(makeModel(), parent) {}

FigurePicker::FigurePicker(ColumnModel<Line>* model, QWidget* parent)
    : Picker(tr("Insert a figure"), tr("Insert"), model, tr("Search figures"), parent),
      model_(model),
      forms_(new Segments(tr("How the amount is written"),
                          {tr("As it suits"), tr("Whole euros"), tr("Millions"), tr("With cents")},
                          this)),
      sample_(new QLabel(this)) {
    setObjectName(QStringLiteral("figurePicker"));
    forms_->setObjectName(QStringLiteral("forms"));
    sample_->setObjectName(QStringLiteral("sample"));
    sample_->setTextFormat(Qt::PlainText);
    sample_->setWordWrap(true);
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->addWidget(forms_);
    across->addWidget(sample_, 1);
    addBelowList(row);
    connect(this, &Picker::pointedAt, this, &FigurePicker::showForm);
    connect(forms_, &Segments::changed, this, [this] { showForm(currentRow()); });
    connect(this, &Picker::chosen, this, [this](int at) { Q_EMIT figureChosen(nameOf(at)); });
}

void FigurePicker::show(std::shared_ptr<const ReportMoment> moment) {
    moment_ = std::move(moment);
    std::vector<Line> lines;
    for (const work::BoundFigure& figure : moment_->figures.all()) {
        lines.push_back({words::text(figure.key), words::text(figure.label),
                         words::text(moment_->figures.shown(figure.key)), basisWord(figure.basis),
                         std::holds_alternative<domain::Money>(figure.value)});
    }
    model_->setRows(std::move(lines));
    table()->fitColumns();
}

void FigurePicker::begin() {
    forms_->choose(0);
    Picker::begin();
}

QString FigurePicker::nameOf(int row) const {
    const Line& line = model_->rows()[static_cast<std::size_t>(row)];
    return line.isMoney
               ? line.key + QLatin1String(formCodes[static_cast<std::size_t>(forms_->chosen())])
               : line.key;
}

void FigurePicker::showForm(int row) {
    const bool isMoney = row >= 0 && model_->rows()[static_cast<std::size_t>(row)].isMoney;
    forms_->setVisible(isMoney);
    sample_->setText(
        row < 0 ? QString()
                : tr("In the text: %1")
                      .arg(words::text(moment_->figures.shown(nameOf(row).toStdString()))));
}

}  // namespace kamerklaar::ui
