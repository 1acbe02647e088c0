// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include "domain/notation.h"
#include "ui/shell/address.h"

namespace kamerklaar::ui {

enum class Theme { System, Light, Dark };

/// What the program remembers about how somebody likes to work: of the person, never of the file.
/// Where it is kept is behind value and setValue, so that a test leaves nothing behind.
class Settings {
public:
    virtual ~Settings() = default;

    /// Dutch unless somebody chose otherwise.
    [[nodiscard]] domain::Language language() const;
    void setLanguage(domain::Language language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] Address lastAddress() const;
    void setLastAddress(const Address& address);
    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString& path);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// For what one page remembers; keys are "page/what".
    [[nodiscard]] virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

/// Kept in the person's settings folder.
class DesktopSettings : public Settings {
public:
    [[nodiscard]] QVariant value(const QString& key) const override;
    void setValue(const QString& key, const QVariant& value) override;
};

/// Kept as long as the object lives.
class PassingSettings : public Settings {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return values_.value(key); }
    void setValue(const QString& key, const QVariant& value) override { values_[key] = value; }

private:
    QVariantMap values_;
};

}  // namespace kamerklaar::ui
