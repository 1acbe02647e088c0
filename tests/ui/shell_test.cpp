// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

#include "ui/shell/arguments.h"
#include "ui/shell/design.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/support.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

/// The whole window in front of a file, in Dutch.
struct Desktop {
    Office office;
    ui::PassingSettings settings;
    ReadyDoor door{office.clock};
    std::unique_ptr<ui::Session> session;

    explicit Desktop(Office::Filled filled = Office::Filled::WithExample) : office(filled) {
        session = std::make_unique<ui::Session>(ui::SessionParts{office.desk->context(),
                                                                 office.tools(),
                                                                 office.asker,
                                                                 settings,
                                                                 office.speech,
                                                                 ui::SystemLook(),
                                                                 {},
                                                                 door});
    }
    void start(const ui::Address& address = {}) {
        session->start(address);
        session->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&session->window()));
    }
    [[nodiscard]] ui::MainWindow& window() const { return session->window(); }
    [[nodiscard]] QString title() const { return child<QLabel>(window(), "title").text(); }
};

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

}  // namespace

TEST_CASE("places are one key away, and Alt+Left goes back") {
    Desktop desktop;
    desktop.start();
    CHECK(desktop.title() == QStringLiteral("Overzicht"));
    QTest::keyClick(&desktop.window(), Qt::Key_2, Qt::AltModifier);
    CHECK(desktop.title() == QStringLiteral("Gemeenten"));
    desktop.window().goTo({ui::Place::Dossier, 3});
    const QString municipality = desktop.title();
    CHECK(municipality != QStringLiteral("Gemeenten"));
    QTest::keyClick(&desktop.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(desktop.title() == QStringLiteral("Gemeenten"));
    QTest::keyClick(&desktop.window(), Qt::Key_Right, Qt::AltModifier);
    CHECK(desktop.title() == municipality);
    CHECK(child<QPushButton>(desktop.window(), "place.municipalities").isChecked());
}

TEST_CASE("Ctrl+K asks where to, and goes there") {
    Desktop desktop;
    desktop.start();
    QTest::keyClick(&desktop.window(), Qt::Key_K, Qt::ControlModifier);
    auto& picker = child<QWidget>(desktop.window(), "goAnywhere");
    REQUIRE(picker.isVisible());
    typeHere(QStringLiteral("haarlem"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(picker.isVisible());
    CHECK(desktop.title() == QStringLiteral("Haarlem"));
    QTest::keyClick(&desktop.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(desktop.title() == QStringLiteral("Overzicht"));
}

TEST_CASE("the place where somebody stopped is remembered") {
    Desktop desktop;
    desktop.start();
    desktop.window().goTo({ui::Place::Dossier, 3});
    CHECK(desktop.settings.lastAddress() == ui::Address{ui::Place::Dossier, 3});
}

TEST_CASE("example data are called so on every screen, real data are not") {
    Desktop example;
    example.start();
    CHECK(example.window().findChild<QWidget*>(QStringLiteral("banner.example"))->isVisible());
    Desktop real(Office::Filled::No);
    real.start();
    CHECK(real.window().findChild<QWidget*>(QStringLiteral("banner.example")) == nullptr);
}

TEST_CASE("another language comes at once, at the same place") {
    Desktop desktop;
    desktop.start({ui::Place::Management, 0});
    CHECK(desktop.title() == QStringLiteral("Beheer"));
    auto& language = child<QComboBox>(desktop.window(), "language");
    language.setFocus();
    QTest::keyClick(&language, Qt::Key_Down);
    CHECK(QTest::qWaitFor([&] { return desktop.title() == QStringLiteral("Management"); }));
    CHECK(desktop.settings.language() == domain::Language::English);
    CHECK(desktop.window().isVisible());
}

TEST_CASE("when the ground gives way the window says what is safe") {
    Desktop desktop;
    desktop.start();
    auto& fault = child<QWidget>(desktop.window(), "banner.fault");
    CHECK_FALSE(fault.isVisible());
    const auto outcome =
        desktop.session->desk().act(ui::Topic::Money, [](const work::Context&) -> domain::Outcome {
            throw work::GroundGaveWay({domain::ProblemKind::CannotWrite,
                                       {},
                                       {std::string("/x"), std::string("disk full")},
                                       domain::Severity::Refused,
                                       {}},
                                      "disk full");
        });
    CHECK_FALSE(outcome.has_value());
    CHECK(fault.isVisible());
    CHECK_FALSE(fault.accessibleName().isEmpty());
}

TEST_CASE("words stand out from what they stand on, in light and dark") {
    for (const ui::Colours& colours : {ui::lightColours(), ui::darkColours()}) {
        CHECK(contrast(colours.text, colours.window) > 4.5);
        CHECK(contrast(colours.text, colours.sidebar) > 4.5);
        CHECK(contrast(colours.text, colours.accentSoft) > 4.5);
        CHECK(contrast(colours.quiet, colours.window) > 4.5);
        CHECK(contrast(colours.quiet, colours.surface) > 4.5);
        CHECK(contrast(colours.accent, colours.surface) > 4.5);
        CHECK(contrast(colours.accentText, colours.accent) > 4.5);
        CHECK(contrast(colours.border, colours.surface) > 3.0);
        CHECK(contrast(colours.border, colours.window) > 3.0);
        // A link in a row that is chosen.
        CHECK(contrast(colours.info.strong, colours.accentSoft) > 4.5);
        for (const ui::Tone tone : {ui::Tone::Neutral, ui::Tone::Info, ui::Tone::Good,
                                    ui::Tone::Caution, ui::Tone::Bad}) {
            CHECK(contrast(colours.of(tone).strong, colours.of(tone).soft) > 4.5);
            CHECK(contrast(colours.of(tone).strong, colours.surface) > 4.5);
        }
    }
}

TEST_CASE("a check box that is not ticked has the frame of a field, in light and dark") {
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const ui::SystemLook system = ui::systemLook();
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        ui::applyDesign(application, theme, {});
        const ui::Colours look = ui::colours();
        QStyleOptionButton option;
        option.rect = QRect(0, 0, 14, 14);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        option.palette = QApplication::palette();
        for (const QStyle::PrimitiveElement box :
             {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck}) {
            QImage image(14, 14, QImage::Format_ARGB32_Premultiplied);
            image.fill(look.surface);
            QPainter painter(&image);
            QApplication::style()->drawPrimitive(box, &option, &painter);
            painter.end();
            CHECK(image.pixelColor(0, 7) == look.border);
            CHECK(contrast(image.pixelColor(7, 0), look.surface) > 3.0);
        }
    }
    ui::applyDesign(application, ui::Theme::Light, system);
}

TEST_CASE("a system in high contrast keeps its own colours") {
    ui::SystemLook system;
    system.palette.setColor(QPalette::Window, Qt::black);
    system.palette.setColor(QPalette::WindowText, Qt::white);
    system.isHighContrast = true;
    ui::applyDesign(*qobject_cast<QApplication*>(QCoreApplication::instance()), ui::Theme::Light,
                    system);
    CHECK(ui::colours().window == QColor(Qt::black));
    CHECK(ui::colours().text == QColor(Qt::white));
    CHECK(ui::colours().accentSoft != ui::colours().window);
    CHECK(contrast(ui::colours().text, ui::colours().accentSoft) > 4.5);
}

TEST_CASE("figures are all equally wide, so that amounts stand in columns") {
    ui::loadFonts();
    const QFontMetrics metrics(QFont(QStringLiteral("Open Sans"), 10));
    for (const char figure : {'1', '4', '7', '8'}) {
        CHECK(metrics.horizontalAdvance(QLatin1Char(figure)) ==
              metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

TEST_CASE("the command line of the window is read, and wrong use is named") {
    const auto read = [](const QStringList& words) {
        return ui::readArguments(QStringList{QStringLiteral("kamerklaar")} + words);
    };
    const auto good =
        read({QStringLiteral("a.kamerklaar"), QStringLiteral("--screenshot"),
              QStringLiteral("x.png"), QStringLiteral("--place"), QStringLiteral("dossier"),
              QStringLiteral("--item"), QStringLiteral("7"), QStringLiteral("--size"),
              QStringLiteral("800x600"), QStringLiteral("--language"), QStringLiteral("en")});
    CHECK(good.complaint.isEmpty());
    CHECK(good.file == QStringLiteral("a.kamerklaar"));
    CHECK(good.address == ui::Address{ui::Place::Dossier, 7});
    CHECK(good.size == QSize(800, 600));
    CHECK(good.forMachine());
    CHECK_FALSE(read({QStringLiteral("--place"), QStringLiteral("nowhere")}).complaint.isEmpty());
    CHECK_FALSE(read({QStringLiteral("--size"), QStringLiteral("big")}).complaint.isEmpty());
    CHECK_FALSE(read({QStringLiteral("--what")}).complaint.isEmpty());
    CHECK_FALSE(read({QStringLiteral("a"), QStringLiteral("b")}).complaint.isEmpty());
    CHECK(read({QStringLiteral("--help")}).answer.contains(QStringLiteral("Usage:")));
    CHECK(read({QStringLiteral("--version")}).answer.startsWith(QStringLiteral("kamerklaar 0.")));
}

TEST_CASE("Enter presses the button that has the focus, on a page and in the head of the window") {
    Desktop desktop;
    desktop.start();
    auto& place = child<QPushButton>(desktop.window(), "place.finance");
    place.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&place, Qt::Key_Return);
    CHECK(desktop.title() == u("Financiën"));
    auto& back = child<QPushButton>(desktop.window(), "back");
    back.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&back, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(desktop.title() == QStringLiteral("Overzicht"));
    // With other keys it is no press.
    place.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&place, Qt::Key_Return, Qt::AltModifier);
    CHECK(desktop.title() == QStringLiteral("Overzicht"));
}

TEST_CASE("in a dialog Enter still presses the default button, and no box is ticked by it") {
    QDialog dialog;
    QCheckBox box(&dialog);
    QPushButton go(&dialog);
    go.setDefault(true);
    int pressed = 0;
    QObject::connect(&go, &QPushButton::clicked, &dialog, [&pressed] { ++pressed; });
    showPage(dialog);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(pressed == 1);
    CHECK_FALSE(box.isChecked());
    go.setFocus();
    QTest::keyClick(&go, Qt::Key_Return);
    CHECK(pressed == 2);
}

TEST_CASE("Ctrl+F searches everything where the page has nothing of its own to search") {
    Desktop desktop;
    desktop.start();
    QTest::keyClick(&desktop.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK(child<QWidget>(desktop.window(), "goAnywhere").isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&desktop.window(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(&desktop.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(child<QWidget>(desktop.window(), "goAnywhere").isVisible());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("search"));
}

TEST_CASE("who comes to a page by its key can work on it at once") {
    Desktop desktop;
    desktop.start();
    QTest::keyClick(&desktop.window(), Qt::Key_7, Qt::AltModifier);
    const auto& parts = child<QListWidget>(desktop.window(), "parts");
    REQUIRE(parts.currentRow() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(parts.currentRow() == 1);
}

TEST_CASE("what Tab goes to is scrolled into sight, also when one comes back to a page") {
    Desktop desktop;
    desktop.start();
    auto& page = child<QWidget>(desktop.window(), "page.overview");
    auto* area = page.findChild<QScrollArea*>();
    REQUIRE(area != nullptr);
    QCoreApplication::processEvents();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    REQUIRE(area->verticalScrollBar()->value() > 100);
    QTest::keyClick(&desktop.window(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(&desktop.window(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QWidget* focused = QApplication::focusWidget();
    REQUIRE(page.isAncestorOf(focused));
    const QRect seen(focused->mapTo(area->viewport(), QPoint()), focused->size());
    CHECK(area->viewport()->rect().intersects(seen));
}
