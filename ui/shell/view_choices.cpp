// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/view_choices.h"

#include <QtCore/QUrlQuery>

namespace kamerklaar::ui {

namespace {
const auto prefix = QStringLiteral("view/");
}  // namespace

QString partOf(const ViewChoices& choices) {
    QUrlQuery query;
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        // QUrlQuery takes a percent sign for the beginning of a code.
        const QByteArray value = choice.value().toUtf8().toPercentEncoding();
        query.addQueryItem(choice.key(), QString::fromLatin1(value));
    }
    return prefix + query.toString(QUrl::FullyEncoded);
}

std::optional<ViewChoices> choicesIn(const QString& part) {
    if (!part.startsWith(prefix)) {
        return std::nullopt;
    }
    ViewChoices choices;
    const QUrlQuery query(part.mid(prefix.size()));
    for (const auto& [key, value] : query.queryItems(QUrl::FullyEncoded)) {
        choices[key] = QString::fromUtf8(QByteArray::fromPercentEncoding(value.toLatin1()));
    }
    return choices;
}

}  // namespace kamerklaar::ui
