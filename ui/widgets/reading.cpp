// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/reading.h"

#include <QtCore/QLocale>

namespace kamerklaar::ui {
namespace {

template <typename Value, typename Format>
Reading judge(const domain::Result<Value>& value, const QString& typed, Format&& format) {
    if (!value.has_value()) {
        return {typed, value.error()};
    }
    return {QString::fromStdString(format(*value)), {}};
}

}  // namespace

domain::Language fieldLanguage() {
    return QLocale().language() == QLocale::English ? domain::Language::English
                                                    : domain::Language::Dutch;
}

Reading readEntry(EntryKind kind, const QString& typed) {
    const std::string text = typed.trimmed().toStdString();
    if (text.empty()) {
        return {};
    }
    const domain::Language language = fieldLanguage();
    switch (kind) {
        case EntryKind::Text:
        case EntryKind::Choice:
            return {typed, {}};
        case EntryKind::Money:
            return judge(
                domain::parseMoney(text, {}, language), typed,
                [language](domain::Money value) { return domain::formatAmount(value, language); });
        case EntryKind::Count:
            return judge(
                domain::parseCount(text, {}, language), typed,
                [language](std::int64_t value) { return domain::formatCount(value, language); });
        case EntryKind::Decimal:
            return judge(domain::parseThousandths(text), typed,
                         [](std::int64_t value) { return domain::formatThousandths(value); });
        case EntryKind::Date:
            return judge(domain::parseDate(text), typed,
                         [](domain::Date value) { return domain::formatDate(value); });
    }
    return {typed, {}};
}

}  // namespace kamerklaar::ui
