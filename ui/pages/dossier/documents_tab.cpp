// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/documents_tab.h"

#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include "domain/words.h"
#include "ui/pages/dossier/document_form.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using Line = DocumentsTab::Line;

constexpr int formWidth = 340;

Chip directionChip(const Line& line, domain::Language language) {
    const bool isIncoming = line.document.direction == domain::CaseDocument::Direction::Incoming;
    return {words::text(domain::words(line.document.direction, language)),
            isIncoming ? QStringLiteral("incoming") : QStringLiteral("outgoing"), Tone::Neutral};
}

std::vector<Column<Line>> columns(domain::Language language) {
    return {{DocumentsTab::tr("File"),
             [](const Line& line) { return words::text(line.document.fileName); }},
            {DocumentsTab::tr("Direction"),
             [language](const Line& line) { return directionChip(line, language).word; },
             {},
             [language](const Line& line) { return directionChip(line, language); }},
            {DocumentsTab::tr("Date"),
             [](const Line& line) { return words::date(line.document.date); },
             [](const Line& line) {
                 return std::int64_t{line.document.date.daysSince(domain::Date())};
             },
             {},
             true},
            {DocumentsTab::tr("Belongs to"), [](const Line& line) { return line.about; }},
            {DocumentsTab::tr("Sender"),
             [](const Line& line) { return words::text(line.document.sender); }},
            {DocumentsTab::tr("Case number"),
             [](const Line& line) { return words::text(line.document.caseNumber); }},
            {DocumentsTab::tr("Reference"),
             [](const Line& line) { return words::text(line.document.reference); }},
            {DocumentsTab::tr("Size"),
             [](const Line& line) { return QLocale().formattedDataSize(line.document.size, 0); },
             [](const Line& line) { return line.document.size; }}};
}

}  // namespace

DocumentsTab::DocumentsTab(Desk& desk, Asker& asker, QWidget* parent)
    : DossierTab(desk, parent),
      asker_(asker),
      model_(new ColumnModel<Line>(columns(desk.language()), {}, this)),
      table_(new ListTable(model_, tr("Documents of this municipality"), this)),
      stack_(new QStackedWidget(this)),
      add_(new QPushButton(tr("Keep a file …"), this)),
      copy_(new QPushButton(tr("Save a copy …"), this)),
      form_(new DocumentForm(desk, this)) {
    add_->setObjectName(QStringLiteral("addDocument"));
    copy_->setObjectName(QStringLiteral("saveCopy"));
    table_->setObjectName(QStringLiteral("documentsTable"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, room::normal, 0, 0);
    layout->setSpacing(room::normal);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(copy_);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto* across = new QHBoxLayout;
    across->setSpacing(room::wide);
    stack_->addWidget(table_);
    stack_->addWidget(new EmptyState(
        QStringLiteral("file"), tr("No documents yet"),
        tr("Letters, reports and decisions are kept here with their date, sender and reference."),
        this));
    across->addWidget(stack_, 1);
    form_->setFixedWidth(formWidth);
    form_->hide();
    across->addWidget(form_, 0, Qt::AlignTop);
    layout->addLayout(across, 1);
    connect(add_, &QPushButton::clicked, this, &DocumentsTab::attach);
    connect(copy_, &QPushButton::clicked, this, &DocumentsTab::saveCopy);
    connect(form_, &FieldForm::putAway, this, [this] { showForm(false); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { copy_->setEnabled(current.isValid()); });
}

void DocumentsTab::show(domain::MunicipalityId municipality) {
    if (municipality != municipality_) {
        municipality_ = municipality;
        showForm(false);
    }
    using Lines = std::vector<Line>;
    Lines lines = desk_.read([&] { return linesOf(municipality); }, Lines());
    stack_->setCurrentIndex(lines.empty() ? 1 : 0);
    model_->setRows(std::move(lines));
    table_->fitColumns();
    copy_->setEnabled(table_->currentIndex().isValid());
}

std::vector<Line> DocumentsTab::linesOf(domain::MunicipalityId municipality) {
    using Kind = domain::Subject::Kind;
    std::vector<Line> lines;
    const auto add = [&](const domain::Subject& subject, const QString& about) {
        for (domain::CaseDocument& document : desk_.store().documents().of(subject)) {
            lines.push_back({std::move(document), about});
        }
    };
    add({Kind::Municipality, municipality.value}, tr("Dossier"));
    for (const work::ReportHeader& report : desk_.store().reports().headers(municipality)) {
        add({Kind::Report, report.id.value}, tr("Report %1").arg(report.year));
    }
    return lines;
}

void DocumentsTab::attach() {
    const auto path = asker_.fileToOpen(this, {tr("Keep a file"), {}, tr("All files (*)"), {}});
    if (!path.has_value()) {
        return;
    }
    if (form_->begin({domain::Subject::Kind::Municipality, municipality_.value}, *path)) {
        showForm(true);
    } else {
        asker_.tell(this, tr("Keep a file"),
                    tr("This file cannot be read:\n%1\nNothing was kept.").arg(*path));
    }
}

void DocumentsTab::saveCopy() {
    const int row = table_->currentIndex().row();
    if (row < 0) {
        return;
    }
    const domain::CaseDocument& document =
        model_->rows()[static_cast<std::size_t>(model_->givenRow(row))].document;
    const auto path = asker_.fileToSave(
        this, {tr("Save a copy"), words::text(document.fileName), tr("All files (*)"), {}});
    if (!path.has_value()) {
        return;
    }
    const auto content = desk_.read([&] { return desk_.store().documents().content(document.id); },
                                    std::optional<std::string>());
    QSaveFile file(*path);
    const bool isSaved = content.has_value() && file.open(QIODevice::WriteOnly) &&
                         file.write(content->data(), static_cast<qint64>(content->size())) ==
                             static_cast<qint64>(content->size()) &&
                         file.commit();
    if (!isSaved) {
        asker_.tell(this, tr("Save a copy"),
                    tr("The copy could not be written:\n%1\nChoose another folder.").arg(*path));
    }
}

void DocumentsTab::showForm(bool isShown) {
    form_->setVisible(isShown);
    add_->setEnabled(!isShown);
}

}  // namespace kamerklaar::ui
