// SPDX-License-Identifier: EUPL-1.2
//
// Joins the window to a store, and is the only place of the window that knows one.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <iostream>

#include "exchange/built_in_scheme.h"
#include "exchange/odt_letters.h"
#include "exchange/scheme_file.h"
#include "exchange/snapshot_codec.h"
#include "exchange/workbook_annotating.h"
#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"
#include "report/kamer_report_publisher.h"
#include "report/made_with.h"
#include "store/account.h"
#include "store/digest.h"
#include "store/log.h"
#include "store/open.h"
#include "ui/shell/application.h"
#include "ui/shell/arguments.h"
#include "ui/shell/by_keyboard.h"
#include "ui/shell/desktop_asker.h"
#include "ui/shell/file_door.h"
#include "ui/shell/icons.h"
#include "ui/shell/measure.h"
#include "ui/shell/program.h"
#include "work/example.h"
#include "work/filing.h"
#include "work/program_version.h"
#include "work/system_clock.h"

namespace {

using namespace kamerklaar;

constexpr int wrongUse = 2;

class StoreDoor : public ui::FileDoor {
public:
    StoreDoor(const work::Clock& clock, store::Access access, const work::SealingTools& sealing)
        : clock_(clock), access_(access), sealing_(sealing) {}

    Opened open(const QString& path) override {
        return store::open(QFile::encodeName(path).toStdString(), access_);
    }

    [[nodiscard]] bool isServer(const QString& path) const override {
        return store::isServerAddress(path.toStdString());
    }

    [[nodiscard]] bool isInSharedFolder(const QString& path) const override {
        return store::isInSharedFolder(QFile::encodeName(path).toStdString());
    }

    Opened make(const QString& path, bool withExample) override {
        auto scheme = exchange::readScheme(exchange::builtInScheme());
        if (!scheme.has_value()) {
            return tl::unexpected<domain::Problems>(scheme.error());
        }
        QDir().mkpath(QFileInfo(path).absolutePath());
        return store::create(QFile::encodeName(path).toStdString(), [&](work::Store& made) {
            if (withExample) {
                work::startExampleFile(made, *scheme, &sealing_);
            } else {
                static_cast<void>(work::startFile(made, clock_, *scheme, atDesk(made)));
            }
        });
    }

    [[nodiscard]] domain::Person atDesk(work::Store& store) override {
        return store::whoWorksIn(store);
    }

    domain::Outcome backUp(work::Store& store, const QString& path) override {
        return store::backUp(store, QFile::encodeName(path).toStdString());
    }

private:
    const work::Clock& clock_;
    store::Access access_;
    const work::SealingTools& sealing_;
};

/// No language, file or size of a machine's run is remembered.
std::unique_ptr<ui::Settings> settingsFor(const ui::Arguments& arguments) {
    std::unique_ptr<ui::Settings> settings;
    if (arguments.forMachine()) {
        settings = std::make_unique<ui::PassingSettings>();
    } else {
        settings = std::make_unique<ui::DesktopSettings>();
    }
    if (arguments.language.has_value()) {
        settings->setLanguage(*arguments.language);
    }
    if (arguments.theme.has_value()) {
        settings->setTheme(*arguments.theme);
    }
    return settings;
}

void openWhatIsAsked(ui::Program& program, const ui::Arguments& arguments,
                     const ui::Settings& settings) {
    const QString file = arguments.file.isEmpty() ? settings.lastFile() : arguments.file;
    if (file.isEmpty()) {
        program.showWelcome();
    } else if (arguments.makeExample && !QFileInfo::exists(file)) {
        program.make(file, true);
    } else {
        program.open(file, arguments.address.value_or(settings.lastAddress()));
    }
}

/// What a machine wants instead of a window to work in; nothing when it wants none of that.
std::optional<int> runForMachine(ui::Program& program, const ui::Arguments& arguments) {
    if (!arguments.forMachine()) {
        return std::nullopt;
    }
    if (program.session() == nullptr) {
        std::cerr << "kamerklaar: " << program.complaint().toStdString() << '\n';
        return EXIT_FAILURE;
    }
    ui::MainWindow& window = program.session()->window();
    if (arguments.size.has_value()) {
        window.resize(*arguments.size);
    }
    if (arguments.address.has_value()) {
        window.goTo(*arguments.address);
    }
    if (arguments.measureStart) {
        ui::measureStart(window);
        return QApplication::exec();
    }
    if (arguments.measurePlaces) {
        ui::measurePlaces(window);
        return EXIT_SUCCESS;
    }
    return ui::writeScreenshot(window, arguments.screenshot) ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        words.append(QFile::decodeName(argv[i]));
    }
    const ui::Arguments arguments = ui::readArguments(words);
    if (!arguments.complaint.isEmpty()) {
        std::cerr << "kamerklaar: " << arguments.complaint.toStdString()
                  << " See kamerklaar --help.\n";
        return wrongUse;
    }
    if (!arguments.answer.isEmpty()) {
        std::cout << arguments.answer.toStdString();
        return EXIT_SUCCESS;
    }
    if (!arguments.screenshot.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication::setOrganizationName(QStringLiteral("kamerklaar"));
    QApplication::setApplicationName(QStringLiteral("kamerklaar"));
    QApplication::setDesktopFileName(QStringLiteral("kamerklaar"));
    ui::Application application(argc, argv);
    store::startLog();
    const ui::SystemLook system = ui::systemLook();
    ui::loadFonts();
    QApplication::setWindowIcon(ui::programIcon());

    const std::unique_ptr<ui::Settings> settings = settingsFor(arguments);
    const work::SystemClock clock;
    const report::KamerReportPublisher publisher;
    const exchange::WorkbookReader tables;
    const exchange::Workbooks workbooks;
    const exchange::OdtLetters letters;
    const exchange::WorkbookAnnotating annotator;
    const exchange::JsonSnapshots snapshots;
    const work::SealingTools sealing{publisher, snapshots, store::sha256,
                                     work::programVersion() + ", " + report::madeWith()};
    // Taking a picture or the time leaves no trace in the file.
    const bool forReading = arguments.forMachine() && !arguments.makeExample;
    StoreDoor door(clock, forReading ? store::Access::Reading : store::Access::Working, sealing);
    ui::DesktopAsker asker;
    application.tellThrough(asker, *settings);
    ui::letKeyboardLead(application);
    ui::Program program({door,
                         clock,
                         {publisher, tables, tables, workbooks, letters, annotator, sealing},
                         asker,
                         *settings,
                         system,
                         forReading});
    openWhatIsAsked(program, arguments, *settings);
    const std::optional<int> ended = runForMachine(program, arguments);
    return ended.has_value() ? *ended : QApplication::exec();
}
