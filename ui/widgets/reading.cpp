// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/reading.h"

#include "domain/notation.h"

namespace kamerklaar::ui {
namespace {

// Fields are written the Dutch way in both languages of the program, because that is the only way
// in which they are read.
template <typename Value, typename Format>
Reading judge(const domain::Result<Value>& value, const QString& typed, Format&& format) {
    if (!value.has_value()) {
        return {typed, value.error()};
    }
    return {QString::fromStdString(format(*value)), {}};
}

}  // namespace

Reading readEntry(EntryKind kind, const QString& typed) {
    const std::string text = typed.trimmed().toStdString();
    if (text.empty()) {
        return {};
    }
    switch (kind) {
        case EntryKind::Text:
        case EntryKind::Choice:
            return {typed, {}};
        case EntryKind::Money:
            return judge(domain::parseMoney(text), typed,
                         [](domain::Money value) { return domain::formatAmount(value); });
        case EntryKind::Count:
            return judge(domain::parseCount(text), typed,
                         [](std::int64_t value) { return domain::formatCount(value); });
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
