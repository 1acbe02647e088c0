// SPDX-License-Identifier: EUPL-1.2
//
// Walks all places as they are, in both languages, on a new file and on the example.
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

#include "ui/shell/session.h"
#include "ui/support.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

std::int64_t itemFor(ui::Place place) {
    const bool isOfOneThing =
        place == ui::Place::Dossier || place == ui::Place::Report || place == ui::Place::Decision;
    return isOfOneThing ? 1 : 0;
}

std::string describe(const QWidget& widget) {
    return widget.metaObject()->className() + std::string(" \"") +
           widget.objectName().toStdString() + "\"";
}

/// What a screen reader would say first.
QString spokenName(QWidget& widget) {
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

void checkNames(QWidget& window) {
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool canBeReached =
            widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (canBeReached && !widget->inherits("QSplitterHandle")) {
            INFO(describe(*widget));
            CHECK_FALSE(spokenName(*widget).isEmpty());
        }
    }
}

void checkNothingIsCut(QWidget& window) {
    for (QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            INFO(describe(*label) << ": " << label->text().toStdString());
            CHECK(label->width() >= label->sizeHint().width());
        }
    }
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool isInsideField = button->parent()->inherits("QLineEdit");
        if (button->isVisible() && !button->text().isEmpty() && !isInsideField) {
            INFO(describe(*button) << ": " << button->text().toStdString());
            CHECK(button->width() >= button->minimumSizeHint().width());
        }
    }
}

void checkTabs(QWidget& window) {
    for (QTabWidget* tabs : window.findChildren<QTabWidget*>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            checkNames(window);
            checkNothingIsCut(window);
        }
    }
}

}  // namespace

TEST_CASE("every place opens, in both languages, on a new file and on the example") {
    const auto filled = GENERATE(Office::Filled::No, Office::Filled::WithExample);
    const auto language = GENERATE(domain::Language::Dutch, domain::Language::English);
    Office office(filled, language);
    ui::PassingSettings settings;
    settings.setLanguage(language);
    ui::Speech speech;
    ReadyDoor door(office.clock);
    ui::loadFonts();
    ui::Session session({office.desk->context(),
                         office.tools(),
                         office.asker,
                         settings,
                         speech,
                         ui::SystemLook(),
                         {},
                         door});
    session.start({});
    ui::MainWindow& window = session.window();
    window.resize(1280, 800);
    for (const ui::PlaceEntry& entry : ui::places()) {
        const ui::Address address{entry.place, itemFor(entry.place)};
        INFO("place " << ui::codeOf(entry.place).toStdString());
        window.goTo(address);
        QCoreApplication::processEvents();
        CHECK(window.address() == address);
        CHECK_FALSE(child<QLabel>(window, "title").text().isEmpty());
        checkNames(window);
        checkNothingIsCut(window);
        checkTabs(window);
    }
}

TEST_CASE("no Dutch text is missing") {
    // Read anew from the sources, so that a text that was added or changed is seen too.
    const QTemporaryDir folder;
    const QString texts = folder.filePath(QStringLiteral("kamerklaar_nl.ts"));
    REQUIRE(
        QFile::copy(QStringLiteral(KAMERKLAAR_SOURCE "/resources/i18n/kamerklaar_nl.ts"), texts));
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(KAMERKLAAR_LUPDATE),
        {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
         QStringLiteral("-no-obsolete"), QStringLiteral("-I"), QStringLiteral(KAMERKLAAR_SOURCE),
         QStringLiteral(KAMERKLAAR_SOURCE "/ui"), QStringLiteral("-ts"), texts});
    REQUIRE(lupdate.waitForFinished());
    REQUIRE(lupdate.exitCode() == 0);
    QFile file(texts);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString found = QString::fromUtf8(file.readAll());
    CHECK(found.contains(QStringLiteral("<source>Overview</source>")));
    static const QRegularExpression unfinished(
        QStringLiteral("<source>([^<]*)</source>\\s*(<comment>[^<]*</comment>\\s*)?"
                       "<translation type=\"unfinished\""));
    for (auto one = unfinished.globalMatch(found); one.hasNext();) {
        FAIL_CHECK("not in Dutch (./dev texts): " << one.next().captured(1).toStdString());
    }
}
