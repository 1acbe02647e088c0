// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/documents_tab.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include "domain/words.h"
#include "ui/forms/record_card.h"
#include "ui/pages/dossier/letter_card.h"
#include "ui/shell/asker.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/whole_file.h"
#include "ui/widgets/written_file.h"
#include "ui/words/journal_words.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {

namespace {

using domain::Letter;
using DocumentLine = DocumentsTab::Line;

Chip directionChip(const DocumentLine& line, domain::Language language) {
    const bool isIncoming = line.document.direction == domain::CaseDocument::Direction::Incoming;
    return {words::text(domain::words(line.document.direction, language)),
            isIncoming ? QStringLiteral("incoming") : QStringLiteral("outgoing"), Tone::Neutral};
}

std::vector<Column<DocumentLine>> documentColumns(domain::Language language) {
    return {
        column::text<DocumentLine>(DocumentsTab::tr("File"),
                                   [](const DocumentLine& line) { return line.document.fileName; }),
        column::state<DocumentLine>(
            DocumentsTab::tr("Direction"),
            [language](const DocumentLine& line) { return directionChip(line, language); }),
        column::date<DocumentLine>(DocumentsTab::tr("Date"),
                                   [](const DocumentLine& line) { return line.document.date; }),
        {DocumentsTab::tr("Belongs to"), [](const DocumentLine& line) { return line.about; }},
        column::text<DocumentLine>(DocumentsTab::tr("Sender"),
                                   [](const DocumentLine& line) { return line.document.sender; }),
        column::text<DocumentLine>(
            DocumentsTab::tr("Case number"),
            [](const DocumentLine& line) { return line.document.caseNumber; }),
        column::text<DocumentLine>(DocumentsTab::tr("Reference"), [](const DocumentLine& line) {
            return line.document.reference;
        })};
}

std::vector<Column<Letter>> letterColumns(domain::Language language) {
    return {column::text<Letter>(DocumentsTab::tr("Letter"),
                                 [language](const Letter& letter) {
                                     return domain::words(letter.letterKind, language);
                                 }),
            column::text<Letter>(DocumentsTab::tr("Subject"),
                                 [](const Letter& letter) { return letter.title; }),
            column::date<Letter>(DocumentsTab::tr("Date"),
                                 [](const Letter& letter) { return letter.date; }),
            column::text<Letter>(DocumentsTab::tr("Reference"),
                                 [](const Letter& letter) { return letter.reference; }),
            column::date<Letter>(DocumentsTab::tr("Answer expected by"),
                                 [](const Letter& letter) { return letter.answerBy; })};
}

Address ofDocument(domain::MunicipalityId municipality, domain::DocumentId document) {
    return {Place::Dossier, municipality.value,
            QStringLiteral("documents/document/%1").arg(document.value)};
}

}  // namespace

DocumentsTab::DocumentsTab(Desk& desk, Asker& asker, QWidget* parent)
    : RecordsTab(desk, parent),
      asker_(asker),
      documents_(new ListCard<DocumentLine>(
          tr("Documents"), "documentsTable", documentColumns(desk.language()),
          [this](const DocumentLine& line) {
              return std::optional(ofDocument(municipality(), line.document.id));
          },
          this)),
      letters_(new ListCard<Letter>(
          tr("Letters that were made"), "lettersTable", letterColumns(desk.language()),
          [this](const Letter& letter) {
              return std::optional(ofDocument(municipality(), letter.document));
          },
          this)),
      add_(new QPushButton(tr("Keep a file …"), this)),
      open_(new QPushButton(tr("Open"), this)),
      copy_(new QPushButton(tr("Save a copy …"), this)),
      letter_(new QPushButton(tr("Make a &letter"), this)),
      form_(new DocumentForm(desk, this)) {
    addButtons();
    letters_->stretch(1);
    overview().addWidget(new SideBySide(documents_, form_, this));
    overview().addWidget(letters_);
    form_->hide();
    connect(form_, &FieldForm::putAway, this, [this] { showForm(false); });
    connect(documents_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DocumentsTab::showState);
    connect(documents_->table(), &ListTable::jumped, this, &DocumentsTab::openCopy);
    connect(letters_->table(), &ListTable::jumped, this, &DossierTab::goTo);
}

void DocumentsTab::addButtons() {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    const std::pair<QPushButton*, const char*> all[] = {{add_, "addDocument"},
                                                        {open_, "openDocument"},
                                                        {copy_, "saveCopy"},
                                                        {letter_, "makeLetter"}};
    for (const auto& [button, name] : all) {
        button->setObjectName(QLatin1String(name));
        across->addWidget(button);
    }
    across->addStretch(1);
    overview().addWidget(row);
    connect(add_, &QPushButton::clicked, this, &DocumentsTab::attach);
    connect(open_, &QPushButton::clicked, this, &DocumentsTab::openCopy);
    connect(copy_, &QPushButton::clicked, this, &DocumentsTab::saveCopy);
    connect(letter_, &QPushButton::clicked, this, &DocumentsTab::makeLetter);
}

void DocumentsTab::showOverview(bool isOther) {
    if (isOther) {
        showForm(false);
    }
    auto shown = desk_.read([this] { return lines(); }, std::vector<DocumentLine>());
    documents_->setNote(
        shown.empty() ? tr("No documents yet. Letters, reports and decisions are kept here with "
                           "their date, sender and reference.")
                      : QString());
    documents_->table()->setVisible(!shown.empty());
    documents_->show(std::move(shown));
    auto letters = desk_.read([&] { return desk_.store().records<Letter>().all(municipality()); },
                              std::vector<Letter>());
    letters_->setVisible(!letters.empty());
    letters_->show(std::move(letters));
    showState();
}

void DocumentsTab::showState() {
    const bool isChosen = documents_->current() != nullptr;
    permit(*add_, desk_, work::Act::AttachDocument, !form_->isVisibleTo(this));
    permit(*letter_, desk_, work::Act::MakeLetter);
    for (QPushButton* button : {open_, copy_}) {
        allow(*button, isChosen, tr("Choose a document in the list first."));
    }
}

std::vector<DocumentForm::Owner> DocumentsTab::owners() const {
    using Kind = domain::Subject::Kind;
    work::Store& store = desk_.store();
    const words::SubjectNames names(store, desk_.language());
    const domain::MunicipalityId of = municipality();
    std::vector<DocumentForm::Owner> owners{{{Kind::Municipality, of.value}, tr("Dossier")}};
    for (const work::ReportHeader& report : store.reports().headers(of)) {
        owners.push_back({{Kind::Report, report.id.value}, tr("Report %1").arg(report.year)});
    }
    const auto add = [&](const domain::Subject& subject) {
        owners.push_back({subject, names.nameOf(subject)});
    };
    for (const domain::Decision& decision : store.decisions().all(of)) {
        add(decision.subject());
    }
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        for (const Noun& noun : store.records<Noun>().all(of)) {
            add(noun.subject());
        }
    });
    return owners;
}

std::vector<DocumentLine> DocumentsTab::lines() const {
    std::vector<DocumentLine> lines;
    for (const DocumentForm::Owner& owner : owners()) {
        for (domain::CaseDocument& document : desk_.store().documents().of(owner.subject)) {
            lines.push_back({std::move(document), owner.name});
        }
    }
    return lines;
}

void DocumentsTab::attach() {
    const auto path = asker_.fileToOpen(this, {tr("Keep a file"), {}, tr("All files (*)"), {}});
    if (!path.has_value()) {
        return;
    }
    auto all = desk_.read([this] { return owners(); }, std::vector<DocumentForm::Owner>());
    if (!all.empty() && form_->begin(std::move(all), *path)) {
        showForm(true);
    } else {
        asker_.tell(this, tr("Keep a file"),
                    tr("This file cannot be read:\n%1\nNothing was kept.").arg(*path));
    }
}

std::optional<std::string> DocumentsTab::contentOf(const DocumentLine& line) const {
    return desk_.read([&] { return desk_.store().documents().content(line.document.id); },
                      std::optional<std::string>());
}

std::optional<QString> DocumentsTab::copyFor(const DocumentLine& line) {
    // A copy: what is kept cannot be changed by whatever opens it. In a folder that only this
    // person can read, and that goes with the window.
    if (opened_ == nullptr) {
        opened_ = std::make_unique<QTemporaryDir>(
            QDir::temp().filePath(QStringLiteral("kamerklaar-XXXXXX")));
    }
    const QString path =
        opened_->filePath(QStringLiteral("%1 %2")
                              .arg(line.document.id.value)
                              .arg(QFileInfo(words::text(line.document.fileName)).fileName()));
    const auto content = contentOf(line);
    return content && opened_->isValid() && writeWhole(path, *content) ? std::optional(path)
                                                                       : std::nullopt;
}

void DocumentsTab::openCopy() {
    if (documents_->current() == nullptr) {
        return;
    }
    // By value, here and below: the list is read again while a question stands.
    const DocumentLine line = *documents_->current();
    const auto path = copyFor(line);
    if (!path || !QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) {
        asker_.tell(this, tr("Open"),
                    tr("Nothing on this computer opened the file. Save a copy instead:\n%1")
                        .arg(words::text(line.document.fileName)));
    }
}

void DocumentsTab::saveCopy() {
    if (documents_->current() == nullptr) {
        return;
    }
    const DocumentLine line = *documents_->current();
    const auto path = asker_.fileToSave(
        this, {tr("Save a copy"), words::text(line.document.fileName), tr("All files (*)"), {}});
    if (!path.has_value()) {
        return;
    }
    const auto content = contentOf(line);
    if (!content.has_value()) {
        return;  // it has been told
    }
    if (const auto outcome = writeWhole(*path, *content); !outcome) {
        asker_.tell(this, tr("Save a copy"), words::sentences(outcome.error(), desk_.language()));
    }
}

void DocumentsTab::makeLetter() {
    RecordCard* one = letterCard(desk_, municipality(), this);
    one->addContent(new LetterFieldsCard(desk_, *one, one));
    put(one);
    const auto fresh = desk_.read(
        [&] { return work::begun<Letter>(desk_.store(), desk_.today(), municipality()); },
        Letter());
    one->begin(municipality(), domain::fieldsOf(fresh));
    one->form().goTo();
    connect(one, &RecordCard::saved, this, [this](std::int64_t id) {
        close();
        const auto made = desk_.store().records<Letter>().find({id});
        choose(made ? made->document : domain::DocumentId());
    });
}

void DocumentsTab::choose(domain::DocumentId document) {
    const auto& lines = documents_->model()->rows();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].document.id == document) {
            documents_->choose(static_cast<int>(at));
        }
    }
}

void DocumentsTab::openPart(const QString& part) {
    const QString kind = part.section(QLatin1Char('/'), 0, 0);
    const std::int64_t id = part.section(QLatin1Char('/'), 1).toLongLong();
    if (kind == QLatin1String("document")) {
        choose({id});
    } else if (kind == QLatin1String("letter") && id == 0) {
        makeLetter();
    } else if (kind == QLatin1String("letter")) {
        const auto letter = desk_.read([&] { return desk_.store().records<Letter>().find({id}); },
                                       std::optional<Letter>());
        choose(letter ? letter->document : domain::DocumentId());
    }
}

void DocumentsTab::showForm(bool isShown) {
    form_->setVisible(isShown);
    showState();
}

}  // namespace kamerklaar::ui
