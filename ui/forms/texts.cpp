// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/texts.h"

#include "domain/notation.h"

namespace kamerklaar::ui {

QString textAt(const Texts& texts, const std::string& path) {
    const auto found = texts.find(path);
    return found == texts.end() ? QString() : found->second;
}

std::string unitOf(const std::string& path, const ListNames& lists) {
    for (const std::string& list : lists) {
        if (path.starts_with(list + '/')) {
            return list;
        }
    }
    return path;
}

QString shownText(EntryKind kind, const std::string& canonical) {
    if (canonical.empty()) {
        return {};
    }
    switch (kind) {
        case EntryKind::Money:
            return QString::fromStdString(
                domain::formatAmount(domain::Money::cents(std::stoll(canonical)), fieldLanguage()));
        case EntryKind::Count:
            return QString::fromStdString(
                domain::formatCount(std::stoll(canonical), fieldLanguage()));
        case EntryKind::Decimal:
            return QString::fromStdString(domain::formatThousandths(std::stoll(canonical)));
        case EntryKind::Date: {
            const auto day = domain::Date::fromIso(canonical);
            return day.has_value() ? QString::fromStdString(domain::formatDate(*day)) : QString();
        }
        case EntryKind::Text:
        case EntryKind::Choice:
            break;
    }
    return QString::fromStdString(canonical);
}

domain::Result<std::string> canonicalText(EntryKind kind, const QString& typed,
                                          const std::string& path) {
    const std::string text = typed.trimmed().toStdString();
    if (text.empty()) {
        return std::string();
    }
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    switch (kind) {
        case EntryKind::Money:
            return domain::parseMoney(text, path, fieldLanguage()).map([](domain::Money amount) {
                return std::to_string(amount.inCents());
            });
        case EntryKind::Count:
            return domain::parseCount(text, path, fieldLanguage()).map(number);
        case EntryKind::Decimal:
            return domain::parseThousandths(text, path).map(number);
        case EntryKind::Date:
            return domain::parseDate(text, path).map([](domain::Date day) { return day.iso(); });
        case EntryKind::Text:
        case EntryKind::Choice:
            break;
    }
    return text;
}

}  // namespace kamerklaar::ui
