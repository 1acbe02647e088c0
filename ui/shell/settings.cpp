// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/settings.h"

#include <QtCore/QSettings>

namespace kamerklaar::ui {

namespace {

const auto languageKey = QStringLiteral("window/language");
const auto themeKey = QStringLiteral("window/theme");
const auto windowPlaceKey = QStringLiteral("window/place");
const auto itemKey = QStringLiteral("window/item");
const auto fileKey = QStringLiteral("file/last");
const auto windowGeometryKey = QStringLiteral("window/geometry");
const auto english = QStringLiteral("en");
const auto light = QStringLiteral("light");
const auto dark = QStringLiteral("dark");

}  // namespace

domain::Language Settings::language() const {
    return value(languageKey).toString() == english ? domain::Language::English
                                                    : domain::Language::Dutch;
}

void Settings::setLanguage(domain::Language language) {
    setValue(languageKey, language == domain::Language::English ? english : QStringLiteral("nl"));
}

Theme Settings::theme() const {
    const QString stored = value(themeKey).toString();
    return stored == light ? Theme::Light : stored == dark ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme) {
    setValue(themeKey, theme == Theme::Light  ? light
                       : theme == Theme::Dark ? dark
                                              : QStringLiteral("system"));
}

Address Settings::lastAddress() const {
    return {placeFrom(value(windowPlaceKey).toString()).value_or(Place::Overview),
            value(itemKey).toLongLong(),
            {}};
}

void Settings::setLastAddress(const Address& address) {
    setValue(windowPlaceKey, codeOf(address.place));
    setValue(itemKey, static_cast<qlonglong>(address.item));
}

QString Settings::lastFile() const {
    return value(fileKey).toString();
}

void Settings::setLastFile(const QString& path) {
    setValue(fileKey, path);
}

QByteArray Settings::windowGeometry() const {
    return value(windowGeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    setValue(windowGeometryKey, geometry);
}

QVariant DesktopSettings::value(const QString& key) const {
    return QSettings().value(key);
}

void DesktopSettings::setValue(const QString& key, const QVariant& value) {
    QSettings().setValue(key, value);
}

}  // namespace kamerklaar::ui
