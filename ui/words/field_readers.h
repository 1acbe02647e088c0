// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/code_table.h"
#include "domain/words.h"
#include "ui/words/field_words.h"

// How the canonical text of a field is read, one function for each kind of value.
namespace kamerklaar::ui::words {

/// What a text is read with.
struct Reader {
    const domain::Scheme& scheme;
    domain::Language language;
    const NameOf& nameOf;
};
/// `value` is never empty.
using ReadValue = QString (*)(const std::string& value, const Reader& with);
/// What the line of a list is called that has `key` in its path.
using NameLine = QString (*)(const QString& name, const std::string& key, const Reader& with);

[[nodiscard]] QString asWords(const std::string& value, const Reader& with);
[[nodiscard]] QString asMoney(const std::string& value, const Reader& with);
[[nodiscard]] QString asDay(const std::string& value, const Reader& with);
[[nodiscard]] QString asMoment(const std::string& value, const Reader& with);
[[nodiscard]] QString asCount(const std::string& value, const Reader& with);
[[nodiscard]] QString asThousandths(const std::string& value, const Reader& with);
[[nodiscard]] QString asYesNo(const std::string& value, const Reader& with);
/// Two days with a slash between them.
[[nodiscard]] QString asPeriod(const std::string& value, const Reader& with);
/// 0 is what comes after the last year of the scheme.
[[nodiscard]] QString asProgrammeYear(const std::string& value, const Reader& with);

[[nodiscard]] QString termName(domain::TermKind kind, const std::string& code, const Reader& with);
[[nodiscard]] QString referenceName(const domain::Subject& subject, const Reader& with);

template <domain::TermKind kind>
[[nodiscard]] QString asTerm(const std::string& value, const Reader& with) {
    return termName(kind, value, with);
}

template <domain::Subject::Kind kind>
[[nodiscard]] QString asReference(const std::string& value, const Reader& with) {
    return referenceName({kind, QString::fromStdString(value).toLongLong()}, with);
}

/// A closed list by its table of codes.
template <const auto& codes>
[[nodiscard]] QString asChoice(const std::string& value, const Reader& with) {
    const auto meant = domain::valueIn(codes, value);
    return QString::fromStdString(meant ? domain::words(*meant, with.language) : value);
}

/// The key counts lines from 0, and the name from 1.
[[nodiscard]] QString fromZero(const QString& name, const std::string& key, const Reader& with);
[[nodiscard]] QString fromOne(const QString& name, const std::string& key, const Reader& with);
template <domain::TermKind kind>
[[nodiscard]] QString termLine(const QString& /*name*/, const std::string& key,
                               const Reader& with) {
    return termName(kind, key, with);
}

}  // namespace kamerklaar::ui::words
