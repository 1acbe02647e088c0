// SPDX-License-Identifier: EUPL-1.2
#include "ui/support.h"

#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/digest.h"
#include "store/open.h"
#include "ui/shell/design.h"
#include "work/example.h"
#include "work/filing.h"
#include "work/people.h"

namespace kamerklaar::tests {

void ReadyAsker::standsThere(const QString& title, const QString& said) {
    asked.append(title);
    text = said;
    if (meanwhile) {
        meanwhile();
    }
}

bool ReadyAsker::confirm(QWidget* /*parent*/, const Question& question) {
    standsThere(question.title, question.text);
    return confirmed;
}

void ReadyAsker::tell(QWidget* /*parent*/, const QString& title, const QString& said) {
    standsThere(title, said);
}

std::optional<QString> ReadyAsker::fileToOpen(QWidget* /*parent*/, const FileQuestion& question) {
    standsThere(question.title);
    return file;
}

std::optional<QString> ReadyAsker::fileToSave(QWidget* /*parent*/, const FileQuestion& question) {
    mustBeNew = question.mustBeNew;
    standsThere(question.title);
    return file;
}

QStringList ReadyAsker::filesToOpen(QWidget* /*parent*/, const FileQuestion& question) {
    standsThere(question.title);
    return files;
}

std::optional<QString> ReadyAsker::folder(QWidget* /*parent*/, const QString& title) {
    standsThere(title);
    return file;
}

void ReadyAsker::previewPages(QWidget* parent, QPrinter& printer,
                              const std::function<void(QPrinter&)>& paint) {
    if (setUpPrinter(parent, printer)) {
        paint(printer);
    }
}

std::optional<QString> ReadyAsker::words(QWidget* /*parent*/, const WordsQuestion& question) {
    standsThere(question.title, question.text);
    return reason;
}

bool ReadyAsker::setUpPrinter(QWidget* /*parent*/, QPrinter& printer) {
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file.value_or(QString()));
    return file.has_value();
}

std::string ReadyPublisher::file(const work::KamerReportData& data, domain::DocumentForm /*form*/,
                                 work::FileFormat /*format*/, const Progress& progress) const {
    return make ? make(data, progress) : std::string();
}

std::string ReadyPublisher::chapterPdf(const work::ReportReckoning& reckoning,
                                       domain::DocumentForm form, const std::string& part) const {
    return makeChapter ? makeChapter(reckoning, form, part) : std::string();
}

std::vector<work::PublishedLine> ReadyPublisher::lines(const work::KamerReportData& /*data*/,
                                                       domain::DocumentForm /*form*/) const {
    return {};
}

std::vector<work::OpenDataFile> ReadyPublisher::openData(
    const work::KamerReportData& /*data*/) const {
    return openFiles;
}

domain::Problems ReadyPublisher::styleProblems(const work::HouseStyleFiles& style) const {
    return style.logo == "kapot" ? domain::Problems{{domain::ProblemKind::ImageUnreadable,
                                                     "logo",
                                                     {},
                                                     domain::Severity::Refused,
                                                     {}}}
                                 : domain::Problems();
}

work::WorkbookWriter::Workbook ReadyPublisher::tables(const work::KamerReportData& /*data*/) const {
    return {};
}

tl::expected<std::string, domain::FileFault> ReadyAnnotator::annotated(
    const std::string& bytes, const std::vector<Note>& notes, domain::Language language) const {
    written = notes;
    if (real != nullptr) {
        return real->annotated(bytes, notes, language);
    }
    if (refusal) {
        return tl::unexpected(*refusal);
    }
    return bytes + "+";
}

work::Tools ReadyTools::tools() const {
    return {publisher,
            tables,
            grids,
            tables,
            letters,
            annotator,
            {publisher, snapshots, store::sha256, "1.0"}};
}

ui::FileDoor::Opened ReadyDoor::open(const QString& path) {
    opened.append(path);
    return answer();
}

domain::Result<std::vector<work::TableReader::Table>> ReadyTables::read(
    const std::string& /*fileName*/, const std::string& /*bytes*/) const {
    return tables;
}

std::string ReadyTables::write(const Workbook& workbook, Format /*format*/) const {
    written.push_back(workbook);
    return "workbook";
}

std::string ReadyLetters::odt(const work::LetterText& letter) const {
    written.push_back(letter);
    return "letter";
}

ui::FileDoor::Opened ReadyDoor::make(const QString& path, bool withExample) {
    made.append(withExample ? path + QLatin1Char('+') : path);
    return answer();
}

domain::Outcome ReadyDoor::backUp(work::Store& /*store*/, const QString& path) {
    backedUp.append(path);
    return {};
}

ui::FileDoor::Opened ReadyDoor::answer() {
    if (!refusal.empty()) {
        return tl::unexpected<domain::Problems>(refusal);
    }
    auto store = store::openInMemory();
    const auto scheme = exchange::readScheme(exchange::builtInScheme()).value();
    static_cast<void>(work::startFile(*store, clock_, scheme, {{}, "ankie", "Ankie"}));
    return store;
}

Office::Office(Filled filled, domain::Language language) : store(store::openInMemory()) {
    speech.speak(language);
    static const domain::Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
    const domain::PersonId person =
        work::startFile(*store, clock, scheme, {{}, "ankie", "Ankie de Wit"});
    if (filled == Filled::WithExample) {
        work::fillWithExample(*store, 2025);
    }
    desk = std::make_unique<ui::Desk>(work::Context{*store, clock, person}, tools(), language);
}

work::Context Office::colleague(const std::string& name) {
    const domain::PersonId id = work::personFor(*store, clock, {{}, name, name});
    const domain::Roles roles = {domain::Role::Officer, domain::Role::Manager};
    REQUIRE(work::setRoles(desk->context(), id, roles).has_value());
    return {*store, clock, id};
}

domain::ReportId Office::reportOf(const std::string& municipality, int year) const {
    for (const work::ReportHeader& header : store->reports().headers()) {
        const auto found = store->municipalities().find(header.municipality);
        if (header.year == year && found.has_value() && found->name == municipality) {
            return header.id;
        }
    }
    FAIL("no report of " << municipality << " over " << year);
    return {};
}

domain::YearlyReport Office::stored(domain::ReportId id) const {
    const auto found = store->reports().find(id);
    REQUIRE(found.has_value());
    return *found;
}

void showPage(QWidget& page) {
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

void typeHere(const QString& text) {
    for (const QChar letter : text) {
        QWidget* here = QApplication::focusWidget();
        REQUIRE(here != nullptr);
        // QTest knows the keys of ASCII only.
        QTest::sendKeyEvent(QTest::Click, here, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void type(QWidget& field, const QString& text) {
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Delete);
    typeHere(text);
}

void press(QWidget& button) {
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
}

}  // namespace kamerklaar::tests
