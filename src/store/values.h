// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <optional>
#include <string>
#include <string_view>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/money.h"

// How the program's values become values of a column: whole cents, ISO texts, 0 and 1. One form for
// both engines. An empty text is kept as an empty text, never as NULL.
namespace kamerklaar::store {

inline QString textOf(std::string_view text) {
    return text.empty() ? QStringLiteral("")
                        : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QVariant boundValue(std::int64_t number) {
    return QVariant(static_cast<qlonglong>(number));
}
inline QVariant boundValue(int number) {
    return QVariant(static_cast<qlonglong>(number));
}
inline QVariant boundValue(bool yes) {
    return QVariant(static_cast<qlonglong>(yes ? 1 : 0));
}
inline QVariant boundValue(std::string_view text) {
    return QVariant(textOf(text));
}
inline QVariant boundValue(const std::string& text) {
    return QVariant(textOf(text));
}
inline QVariant boundValue(const QString& text) {
    return QVariant(text);
}
inline QVariant boundValue(const QByteArray& bytes) {
    return QVariant(bytes.isNull() ? QByteArray("") : bytes);
}
inline QVariant boundValue(domain::Money amount) {
    return boundValue(amount.inCents());
}
inline QVariant boundValue(domain::Date day) {
    return boundValue(day.iso());
}
inline QVariant boundValue(domain::Timestamp moment) {
    return boundValue(moment.iso());
}
template <typename Tag>
QVariant boundValue(domain::Id<Tag> id) {
    return boundValue(id.value);
}
template <typename Value>
QVariant boundValue(const std::optional<Value>& value) {
    return value ? boundValue(*value) : QVariant(QMetaType::fromType<QString>());
}
// A pointer would silently become a bool.
QVariant boundValue(const char* text) = delete;

}  // namespace kamerklaar::store
