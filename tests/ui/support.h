// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <catch2/catch.hpp>
#include <functional>
#include <memory>
#include <optional>

#include "exchange/snapshot_codec.h"
#include "exchange/workbook_reader.h"
#include "ui/shell/asker.h"
#include "ui/shell/desk.h"
#include "ui/shell/file_door.h"
#include "ui/shell/speech.h"
#include "work/report_reckoning.h"
#include "work/tools.h"

/// So that a failed comparison of texts says what they were.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

// What tests of pages share: the real store in memory, the real regulation, and doubles only for
// the clock, for questions and for the making of files.
namespace kamerklaar::tests {

/// A text with letters beyond ASCII, which QStringLiteral does not take in a test's table.
inline QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// Stands still until a test moves it.
class SetClock : public work::Clock {
public:
    domain::Timestamp moment = domain::Timestamp::fromIso("2026-03-10T09:30:00Z").value();
    [[nodiscard]] domain::Timestamp now() const override { return moment; }
};

/// Answers in the user's stead and keeps what was asked.
class ReadyAsker : public ui::Asker {
public:
    bool confirmed = true;
    std::optional<QString> file;
    QStringList files;
    std::optional<QString> reason;
    QStringList asked;
    QString text;            ///< of the last question or message
    bool mustBeNew = false;  ///< of the last file to be saved
    /// What happens at the desk while a question stands.
    std::function<void()> meanwhile;

    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    std::optional<QString> fileToOpen(QWidget* parent, const FileQuestion& question) override;
    /// `files`.
    QStringList filesToOpen(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> fileToSave(QWidget* parent, const FileQuestion& question) override;
    /// `file` too.
    std::optional<QString> folder(QWidget* parent, const QString& title) override;
    std::optional<QString> words(QWidget* parent, const WordsQuestion& question) override;
    /// Prints to `file` in place of paper.
    bool setUpPrinter(QWidget* parent, QPrinter& printer) override;
    /// The same.
    void previewPages(QWidget* parent, QPrinter& printer,
                      const std::function<void(QPrinter&)>& paint) override;

private:
    void standsThere(const QString& title, const QString& said = {});
};

/// Makes what a test tells it to.
class ReadyPublisher : public work::Publisher {
public:
    std::function<std::string(const work::KamerReportData&, const Progress&)> make;
    std::function<std::string(const work::ReportReckoning&, domain::DocumentForm,
                              const std::string& part)>
        makeChapter;
    std::vector<work::OpenDataFile> openFiles;
    std::string file(const work::KamerReportData& data, domain::DocumentForm form,
                     work::FileFormat format, const Progress& progress) const override;
    std::string chapterPdf(const work::ReportReckoning& reckoning, domain::DocumentForm form,
                           const std::string& part) const override;
    std::vector<work::PublishedLine> lines(const work::KamerReportData& data,
                                           domain::DocumentForm form) const override;
    std::vector<work::OpenDataFile> openData(const work::KamerReportData& data) const override;
    domain::Problems styleProblems(const work::HouseStyleFiles& style) const override;
    work::WorkbookWriter::Workbook tables(const work::KamerReportData& data) const override;
};

/// Gives the tables that a test sets, and keeps what was to be written.
class ReadyTables : public work::TableReader, public work::WorkbookWriter {
public:
    domain::Result<std::vector<Table>> tables;
    mutable std::vector<Workbook> written;

    [[nodiscard]] domain::Result<std::vector<Table>> read(const std::string& fileName,
                                                          const std::string& bytes) const override;
    [[nodiscard]] std::string write(const Workbook& workbook, Format format) const override;
};

/// Keeps the letters that were to be made.
class ReadyLetters : public work::LetterWriter {
public:
    mutable std::vector<work::LetterText> written;
    [[nodiscard]] std::string odt(const work::LetterText& letter) const override;
};

/// Keeps the notes that were to be written; the file gets a plus, or is refused as a test tells it.
class ReadyAnnotator : public work::WorkbookAnnotator {
public:
    mutable std::vector<Note> written;
    std::optional<domain::FileFault> refusal;
    const work::WorkbookAnnotator* real = nullptr;  ///< writes upon the file in its stead
    [[nodiscard]] tl::expected<std::string, domain::FileFault> annotated(
        const std::string& bytes, const std::vector<Note>& notes,
        domain::Language language) const override;
};

/// Opens and makes files in memory, or refuses as it is told.
class ReadyDoor : public ui::FileDoor {
public:
    explicit ReadyDoor(const work::Clock& clock) : clock_(clock) {}
    domain::Problems refusal;
    QStringList opened;
    QStringList made;
    QStringList backedUp;

    Opened open(const QString& path) override;
    /// One below /shared.
    [[nodiscard]] bool isInSharedFolder(const QString& path) const override {
        return path.startsWith(QLatin1String("/shared/"));
    }
    [[nodiscard]] bool isServer(const QString& path) const override {
        return path.startsWith(QLatin1String("postgresql://"));
    }
    /// A plus behind the path in `made` says that it wanted the example.
    Opened make(const QString& path, bool withExample) override;
    [[nodiscard]] domain::Person atDesk(work::Store& /*store*/) override {
        return {{}, "ankie", "Ankie"};
    }
    domain::Outcome backUp(work::Store& store, const QString& path) override;

private:
    Opened answer();

    const work::Clock& clock_;
};

/// All that makes and reads files, as tests have them.
struct ReadyTools {
    ReadyPublisher publisher;
    ReadyTables tables;
    exchange::WorkbookReader grids;
    ReadyLetters letters;
    ReadyAnnotator annotator;
    exchange::JsonSnapshots snapshots;
    [[nodiscard]] work::Tools tools() const;
};

/// A file of the real regulation in memory and a desk before it.
class Office : public ReadyTools {
public:
    enum class Filled { No, WithExample };
    explicit Office(Filled filled = Filled::No,
                    domain::Language language = domain::Language::Dutch);

    /// A second person at the same file, officer and manager.
    [[nodiscard]] work::Context colleague(const std::string& name);
    /// The report of a municipality in the round of a year.
    [[nodiscard]] domain::ReportId reportOf(const std::string& municipality, int year) const;
    [[nodiscard]] domain::YearlyReport stored(domain::ReportId id) const;

    SetClock clock;
    ui::Speech speech;  ///< the window's words, in the language of the desk
    ReadyAsker asker;
    std::unique_ptr<work::Store> store;
    std::unique_ptr<ui::Desk> desk;
};

/// Made visible, so that focus and keys work as they do for a person.
void showPage(QWidget& page);
/// The one descendant with this object name; a missing one fails the test.
template <typename Widget>
Widget& child(const QWidget& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QLatin1String(name));
    INFO("looking for " << name);
    REQUIRE(found != nullptr);
    return *found;
}
/// Into whatever has the focus, letter by letter.
void typeHere(const QString& text);
/// Takes the focus, selects all, types.
void type(QWidget& field, const QString& text);
void press(QWidget& button);

}  // namespace kamerklaar::tests
