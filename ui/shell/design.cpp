// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/design.h"

#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <array>
#include <cmath>
#include <utility>

#include "ui/shell/control_style.h"

namespace kamerklaar::ui {

namespace {

constexpr double uiTextPoints = 10;

QColor hex(const char* code) {
    return QColor(QLatin1String(code));
}

/// Relative luminance and contrast as WCAG 2.1 defines them.
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

Colours highContrastFrom(const QPalette& system) {
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor accent = system.color(QPalette::Highlight);
    const QColor accentText = system.color(QPalette::HighlightedText);
    const Tint plain{text, window};
    // Soft, yet to be told from the window: a quarter of the way to the text.
    const auto between = [&](int ground, int ink) { return ground + (ink - ground) / 4; };
    const QColor soft(between(window.red(), text.red()), between(window.green(), text.green()),
                      between(window.blue(), text.blue()));
    return {window,     window, window, text,  text,  text,  text, accent,
            accentText, soft,   plain,  plain, plain, plain, plain};
}

QPalette paletteFrom(const Colours& colours) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.surface);
    set(QPalette::AlternateBase, colours.window);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.surface);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.bad.strong);
    set(QPalette::ToolTipBase, colours.surface);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::PlaceholderText, colours.quiet);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.accentText);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::Mid, colours.border);
    set(QPalette::Dark, colours.border);
    set(QPalette::Midlight, colours.rule);
    set(QPalette::Light, colours.surface);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    }
    return palette;
}

QString styleSheetFor(const Colours& colours) {
    QFile file(QStringLiteral(":/style/kamerklaar.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    // The longer names first: "@accent" is also the beginning of "@accentSoft".
    const std::array<std::pair<const char*, QColor>, 18> names{{
        {"@accentSoft", colours.accentSoft},
        {"@accentText", colours.accentText},
        {"@accent", colours.accent},
        {"@window", colours.window},
        {"@surface", colours.surface},
        {"@sidebar", colours.sidebar},
        {"@text", colours.text},
        {"@quiet", colours.quiet},
        {"@rule", colours.rule},
        {"@border", colours.border},
        {"@cautionSoft", colours.caution.soft},
        {"@caution", colours.caution.strong},
        {"@badSoft", colours.bad.soft},
        {"@bad", colours.bad.strong},
        {"@goodSoft", colours.good.soft},
        {"@good", colours.good.strong},
        {"@infoSoft", colours.info.soft},
        {"@info", colours.info.strong},
    }};
    for (const auto& [name, colour] : names) {
        sheet.replace(QLatin1String(name), colour.name());
    }
    return sheet;
}

const char* nameOf(TextRole role) {
    switch (role) {
        case TextRole::Title:
            return "title";
        case TextRole::Heading:
            return "heading";
        case TextRole::Figure:
            return "figure";
        case TextRole::Body:
            return "body";
        case TextRole::Quiet:
            return "quiet";
        case TextRole::Small:
            return "small";
    }
    return "body";
}

}  // namespace

const Tint& Colours::of(Tone tone) const {
    switch (tone) {
        case Tone::Neutral:
            return neutral;
        case Tone::Info:
            return info;
        case Tone::Good:
            return good;
        case Tone::Caution:
            return caution;
        case Tone::Bad:
            return bad;
    }
    return neutral;
}

const Colours& lightColours() {
    static const Colours colours{hex("#f4f6f8"),
                                 hex("#ffffff"),
                                 hex("#e9edf1"),
                                 hex("#1a2430"),
                                 hex("#556170"),
                                 hex("#dfe4ea"),
                                 hex("#7d8996"),
                                 hex("#17607f"),
                                 hex("#ffffff"),
                                 hex("#cde3ec"),
                                 {hex("#4c5866"), hex("#eceff3")},
                                 {hex("#17607f"), hex("#e0eef4")},
                                 {hex("#1c6b3f"), hex("#e0f1e7")},
                                 {hex("#8a4b00"), hex("#fdf0d9")},
                                 {hex("#a8231c"), hex("#fbe5e3")}};
    return colours;
}

const Colours& darkColours() {
    static const Colours colours{hex("#14191f"),
                                 hex("#1c232b"),
                                 hex("#10151a"),
                                 hex("#e7ecf1"),
                                 hex("#a6b2bf"),
                                 hex("#2e3842"),
                                 hex("#6b7886"),
                                 hex("#68b9d8"),
                                 hex("#0a1a22"),
                                 hex("#264a5a"),
                                 {hex("#c3ccd6"), hex("#2a333d")},
                                 {hex("#8ccae3"), hex("#1b3a48")},
                                 {hex("#86d3a6"), hex("#17392a")},
                                 {hex("#f0bf6c"), hex("#40301a")},
                                 {hex("#f5a39d"), hex("#46211f")}};
    return colours;
}

Colours coloursFor(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == lightColours().window) {
        return lightColours();
    }
    if (window == darkColours().window) {
        return darkColours();
    }
    return highContrastFrom(palette);
}

Colours colours() {
    return coloursFor(QApplication::palette());
}

SystemLook systemLook() {
    SystemLook look;
    look.palette = QApplication::palette();
    const QColor window = look.palette.color(QPalette::Window);
    const QColor text = look.palette.color(QPalette::WindowText);
    const QString named = qEnvironmentVariable("GTK_THEME").toLower();
    look.isDark = luminance(window) < luminance(text) || named.contains(QLatin1String("dark"));
    // Ordinary themes stop short of pure black on pure white.
    look.isHighContrast = contrast(window, text) > 20.0;
    return look;
}

void applyDesign(QApplication& application, Theme theme, const SystemLook& system) {
    const bool isDark = theme == Theme::Dark || (theme == Theme::System && system.isDark);
    const Colours chosen = system.isHighContrast ? highContrastFrom(system.palette)
                           : isDark              ? darkColours()
                                                 : lightColours();
    // Once: a style sheet stands before it and hides which style it is.
    constexpr const char* hasStyle = "controlStyle";
    if (!application.property(hasStyle).toBool()) {
        QApplication::setStyle(new ControlStyle);
        application.setProperty(hasStyle, true);
    }
    QFont font(QStringLiteral("Open Sans"));
    font.setPointSizeF(uiTextPoints);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFrom(chosen));
    application.setStyleSheet(styleSheetFor(chosen));
}

void loadFonts() {
    // Its figures all have the same width, so that amounts stand in columns. The report brings the
    // same files along.
    for (const char* file : {"OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"}) {
        QFontDatabase::addApplicationFont(QLatin1String(":/report/fonts/") + QLatin1String(file));
    }
}

void setRole(QLabel* label, TextRole role) {
    label->setProperty("role", QLatin1String(nameOf(role)));
}

void makeCard(QWidget* widget) {
    widget->setProperty("card", true);
    widget->setAttribute(Qt::WA_StyledBackground);
}

void makePrimary(QWidget* button) {
    button->setProperty("primary", true);
}

}  // namespace kamerklaar::ui
