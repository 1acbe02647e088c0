// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/weights_card.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include "domain/words.h"
#include "ui/shell/design.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/typed_edit.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {
constexpr int weightWidth = 90;
constexpr int weightColumn = 5;
}  // namespace

WeightsCard::WeightsCard(domain::Language language, QWidget* parent)
    : Card(tr("Indicators and weights"), parent),
      language_(language),
      rows_(new QWidget(this)),
      grid_(new QGridLayout(rows_)) {
    setNote(
        tr("Type another weight to see what it would change. Nothing is kept until you say so."));
    grid_->setContentsMargins({});
    grid_->setHorizontalSpacing(room::wide);
    grid_->setVerticalSpacing(room::small);
    grid_->setColumnStretch(0, 1);
    addContent(rows_);
}

void WeightsCard::clear() {
    edits_.clear();
    before_.clear();
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();  // at once: the new ones bear the same names
        delete item;
    }
}

void WeightsCard::addHeads() {
    int column = 0;
    for (const QString& text :
         {tr("Indicator"), tr("Unit"), tr("Year"), tr("Source"), tr("Direction"), tr("Weight")}) {
        auto* head = new QLabel(text, rows_);
        setRole(head, TextRole::Small);
        grid_->addWidget(head, 0, column++);
    }
}

void WeightsCard::addIndicator(const domain::SelectionIndicator& indicator, int row,
                               bool isEditable) {
    int column = 0;
    for (const QString& text : {words::text(indicator.name), words::text(indicator.unit),
                                QString::number(indicator.year), words::text(indicator.source),
                                words::text(domain::words(indicator.direction, language_))}) {
        auto* label = new QLabel(text, rows_);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 0);
        grid_->addWidget(label, row, column++);
    }
    auto* edit = new TypedEdit(EntryKind::Decimal, rows_);
    edit->setObjectName(QStringLiteral("weight/") + words::text(indicator.code));
    edit->setAccessibleName(tr("Weight of %1").arg(words::text(indicator.name)));
    edit->setFixedWidth(weightWidth);
    edit->setTyped(words::text(domain::formatThousandths(indicator.weight)));
    edit->setReadOnly(!isEditable);
    connect(edit, &TypedEdit::edited, this, [this, edit] {
        markSeverity(edit, edit->problems());
        edit->setToolTip(words::sentences(edit->problems(), language_));
        Q_EMIT changed();
    });
    grid_->addWidget(edit, row, weightColumn);
    edits_.push_back(edit);
    before_.push_back(indicator.weight);
}

void WeightsCard::show(const domain::Selection& selection, bool isEditable) {
    clear();
    addHeads();
    int row = 1;
    for (const domain::SelectionIndicator& indicator : selection.indicators) {
        addIndicator(indicator, row++, isEditable);
    }
}

std::vector<std::int64_t> WeightsCard::weights() const {
    std::vector<std::int64_t> weights;
    for (std::size_t at = 0; at < edits_.size(); ++at) {
        const auto typed = domain::parseThousandths(edits_[at]->typed().toStdString());
        weights.push_back(typed.value_or(before_[at]));
    }
    return weights;
}

}  // namespace kamerklaar::ui
