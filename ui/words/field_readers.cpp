// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/field_readers.h"

#include <QtCore/QCoreApplication>

#include "domain/describe.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

namespace {

QString readerWord(const char* text) {
    return QCoreApplication::translate("FieldWords", text);
}

}  // namespace

QString asWords(const std::string& value, const Reader& /*with*/) {
    return text(value);
}

QString asMoney(const std::string& value, const Reader& with) {
    return money(domain::Money::cents(text(value).toLongLong()), with.language);
}

QString asDay(const std::string& value, const Reader& /*with*/) {
    const auto day = domain::Date::fromIso(value);
    return day.has_value() ? date(*day) : text(value);
}

QString asMoment(const std::string& value, const Reader& /*with*/) {
    const auto at = domain::Timestamp::fromIso(value);
    return at.has_value() ? moment(*at) : text(value);
}

QString asCount(const std::string& value, const Reader& with) {
    return count(text(value).toLongLong(), with.language);
}

QString asThousandths(const std::string& value, const Reader& with) {
    return text(domain::formatThousandths(text(value).toLongLong(), with.language));
}

QString asYesNo(const std::string& value, const Reader& with) {
    return asChoice<domain::answerCodes>(value, with);
}

QString asPeriod(const std::string& value, const Reader& with) {
    const std::size_t slash = value.find('/');
    if (slash == std::string::npos) {
        return text(value);
    }
    const auto first = domain::Date::fromIso(value.substr(0, slash));
    const auto last = domain::Date::fromIso(value.substr(slash + 1));
    const auto whole = first && last ? domain::Period::make(*first, *last) : std::nullopt;
    return whole ? period(*whole, with.language) : text(value);
}

QString asProgrammeYear(const std::string& value, const Reader& with) {
    if (value == "0") {
        return readerWord(QT_TRANSLATE_NOOP("FieldWords", "after the last programme year"));
    }
    for (const domain::ProgrammeYear& year : with.scheme.programmeYears) {
        if (std::to_string(year.number) == value && !year.label.empty()) {
            return text(year.label);
        }
    }
    return text(value);
}

QString termName(domain::TermKind kind, const std::string& code, const Reader& with) {
    const domain::Term* term = with.scheme.term(kind, code);
    return text(term == nullptr ? code : domain::nameOf(*term, with.language));
}

QString referenceName(const domain::Subject& subject, const Reader& with) {
    const QString name = with.nameOf ? with.nameOf(subject) : QString();
    return name.isEmpty() ? readerWord(QT_TRANSLATE_NOOP("FieldWords", "no. %1")).arg(subject.id)
                          : name;
}

QString fromZero(const QString& name, const std::string& key, const Reader& /*with*/) {
    return name.arg(text(key).toInt() + 1);
}

QString fromOne(const QString& name, const std::string& key, const Reader& /*with*/) {
    return name.arg(text(key));
}

}  // namespace kamerklaar::ui::words
