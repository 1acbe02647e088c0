// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/passport.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "domain/rich_text.h"
#include "ui/shell/address_of.h"
#include "ui/shell/design.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

/// Enough to tell one file from another at a glance; the export has all of it.
constexpr int shownOfHash = 12;

}  // namespace

ColumnModel<Passport::Line>* Passport::makeModel() {
    Column<Line> hash{tr("SHA-256"), [](const Line& line) {
                          return words::text(line.row.sha256).left(shownOfHash);
                      }};
    hash.value = [](const Line& line) { return line.row.sha256; };
    return new ColumnModel<Line>(
        {{tr("What"), [](const Line& line) { return words::text(line.row.what); }},
         {tr("Value"), [](const Line& line) { return words::text(line.row.shown()); }},
         {tr("Basis"), [](const Line& line) { return basisWord(line.row.basis); }},
         {tr("Source"), [](const Line& line) { return words::text(line.row.source); }},
         std::move(hash),
         {tr("Entered by"), [](const Line& line) { return line.enteredBy; }},
         {tr("Approved by"), [](const Line& line) { return line.approvedBy; }}},
        [](const Line& line) { return line.address; });
}

Passport::Passport(Desk& desk, Asker& asker, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      heading_(new QLabel(this)),
      value_(new QLabel(this)),
      formula_(new QLabel(this)),
      model_(makeModel()),
      table_(new ListTable(model_, tr("What this figure is made of"), this)),
      export_(new ExportButton(
          desk, asker, tr("Figure"), [this] { return sheetOf(*table_, tr("Figure"), label_); },
          this)) {
    setRole(heading_, TextRole::Heading);
    setRole(value_, TextRole::Quiet);
    heading_->setObjectName(QStringLiteral("passportHeading"));
    value_->setObjectName(QStringLiteral("passportValue"));
    formula_->setObjectName(QStringLiteral("passportFormula"));
    for (QLabel* label : {heading_, value_, formula_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    table_->setObjectName(QStringLiteral("passportRows"));
    table_->sortInitially(-1, Qt::AscendingOrder);
    table_->letWrap();
    export_->setObjectName(QStringLiteral("exportPassport"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, room::small, 0, 0);
    down->setSpacing(room::small);
    for (QWidget* part : std::initializer_list<QWidget*>{heading_, value_, formula_}) {
        down->addWidget(part);
    }
    down->addWidget(table_, 1);
    down->addWidget(export_, 0, Qt::AlignLeft);
    // Without a table the words stay together at the top.
    down->addStretch(0);
    connect(table_, &ListTable::jumped, this, &Passport::goTo);
    showNothing();
}

void Passport::showNothing() {
    heading_->setText(tr("Where does a figure come from?"));
    value_->setText(tr(
        "Put the cursor on a figure in the text and press Alt+Enter, or click on it with Ctrl."));
    formula_->clear();
    table_->hide();
    export_->hide();
}

Passport::Line Passport::lineOf(work::FigureRow row) const {
    const auto nameOf = [this](domain::PersonId id) {
        const auto person = id.isStored()
                                ? desk_.read([&] { return desk_.store().people().find(id); },
                                             std::optional<domain::Person>())
                                : std::nullopt;
        return person ? words::text(person->name) : QString();
    };
    Line line;
    line.enteredBy = nameOf(row.enteredBy);
    line.approvedBy = nameOf(row.approvedBy);
    line.address = row.subject.id != 0 ? addressOf(row.subject, {}) : std::nullopt;
    line.row = std::move(row);
    return line;
}

void Passport::show(std::shared_ptr<const ReportMoment> moment, const QString& name) {
    const domain::FigureName parts = domain::figureNameOf(name.toStdString());
    const work::BoundFigure* figure = moment->figures.find(parts.key);
    if (figure == nullptr) {
        showNothing();
        return;
    }
    label_ = words::text(figure->label);
    heading_->setText(label_);
    value_->setText(tr("%1 (%2); key: %3", "value, basis, key")
                        .arg(words::text(moment->figures.shown(name.toStdString())),
                             basisWord(figure->basis), words::text(figure->key)));
    formula_->setText(words::text(figure->formula));
    std::vector<Line> lines;
    for (work::FigureRow& row : moment->figures.rowsOf(parts.key)) {
        lines.push_back(lineOf(std::move(row)));
    }
    table_->setVisible(!lines.empty());
    export_->setVisible(!lines.empty());
    export_->setFileName(label_);
    model_->setRows(std::move(lines));
    table_->fitColumns();
}

}  // namespace kamerklaar::ui
