// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/arguments.h"

#include <QtCore/QCommandLineParser>

#include "ui/shell/places.h"
#include "work/program_version.h"

namespace kamerklaar::ui {

namespace {

QStringList codesOfPlaces() {
    QStringList codes;
    for (const PlaceEntry& entry : places()) {
        codes.append(codeOf(entry.place));
    }
    return codes;
}

// The command line is for machines and developers and speaks English, as its manual does.
struct Options {
    QCommandLineOption example{
        QStringLiteral("example"),
        QStringLiteral("Make FILE with example reports if it does not exist.")};
    QCommandLineOption place{QStringLiteral("place"), QStringLiteral("Open at this place."),
                             codesOfPlaces().join(QLatin1Char('|'))};
    QCommandLineOption item{QStringLiteral("item"), QStringLiteral("Which one of the place."),
                            QStringLiteral("number")};
    QCommandLineOption part{QStringLiteral("part"),
                            QStringLiteral("Where on the page, such as a tab."),
                            QStringLiteral("name")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("Language."),
                                QStringLiteral("nl|en")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("Colours."),
                             QStringLiteral("light|dark")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("Size of the window."),
                            QStringLiteral("WIDTHxHEIGHT")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        QStringLiteral("Write a picture of the window to PNG and end; needs no display."),
        QStringLiteral("PNG")};
    QCommandLineOption measureStart{
        QStringLiteral("measure-start"),
        QStringLiteral("Print the milliseconds from the start of the process to the first "
                       "painted window, and end.")};
    QCommandLineOption measurePlaces{
        QStringLiteral("measure-places"),
        QStringLiteral("Print the milliseconds of each switch to a place, and end.")};
};

std::optional<QSize> sizeFrom(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

std::optional<domain::Language> languageFrom(const QString& text) {
    if (text == QLatin1String("nl")) {
        return domain::Language::Dutch;
    }
    return text == QLatin1String("en") ? std::optional(domain::Language::English) : std::nullopt;
}

std::optional<Theme> themeFrom(const QString& text) {
    if (text == QLatin1String("light")) {
        return Theme::Light;
    }
    return text == QLatin1String("dark") ? std::optional(Theme::Dark) : std::nullopt;
}

}  // namespace

Arguments readArguments(const QStringList& arguments) {
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Keeps grants to municipalities and writes the yearly report about them."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("The file to open; the last one when not given."),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({options.example, options.place, options.item, options.part, options.language,
                       options.theme, options.size, options.screenshot, options.measureStart,
                       options.measurePlaces});
    Arguments read;
    const auto complain = [&read](const QString& text) { read.complaint = text; };
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return read;
    }
    if (parser.isSet(help)) {
        // It is read before there is an application, of which the parser would take the name.
        read.answer = parser.helpText().replace(QStringLiteral("<executable_name>"),
                                                QStringLiteral("kamerklaar"));
    }
    if (parser.isSet(version)) {
        read.answer =
            QStringLiteral("kamerklaar %1\n").arg(QString::fromStdString(work::programVersion()));
    }
    read.file = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() > 1) {
        complain(QStringLiteral("Only one file can be opened."));
    }
    const auto check = [&](const QCommandLineOption& option, auto& value, auto parse) {
        if (parser.isSet(option)) {
            value = parse(parser.value(option));
            if (!value.has_value()) {
                complain(QStringLiteral("--%1 cannot be \"%2\".")
                             .arg(option.names().constFirst(), parser.value(option)));
            }
        }
    };
    std::optional<Place> place;
    check(options.place, place, placeFrom);
    if (place.has_value()) {
        read.address =
            Address{*place, parser.value(options.item).toLongLong(), parser.value(options.part)};
    }
    check(options.language, read.language, languageFrom);
    check(options.theme, read.theme, themeFrom);
    check(options.size, read.size, sizeFrom);
    read.screenshot = parser.value(options.screenshot);
    read.makeExample = parser.isSet(options.example);
    read.measureStart = parser.isSet(options.measureStart);
    read.measurePlaces = parser.isSet(options.measurePlaces);
    return read;
}

}  // namespace kamerklaar::ui
