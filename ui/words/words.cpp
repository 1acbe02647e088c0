// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/words.h"

#include <QtCore/QDateTime>
#include <QtGui/QTextDocument>
#include <algorithm>
#include <cstdint>
#include <limits>

namespace kamerklaar::ui::words {

QString moment(domain::Timestamp at) {
    // Each question about the clock of this place looks whether its rules were changed on the disk,
    // which takes longer than all else in a list of a hundred thousand moments. Clocks go forward
    // and back at a whole hour.
    constexpr std::int64_t hour = 3600;
    thread_local std::int64_t askedHour = std::numeric_limits<std::int64_t>::min();
    thread_local int offset = 0;
    const std::int64_t seconds = at.unixSeconds();
    if (seconds / hour != askedHour) {
        askedHour = seconds / hour;
        offset = QDateTime::fromSecsSinceEpoch(seconds).offsetFromUtc();
    }
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, offset)
        .toString(u"dd-MM-yyyy HH:mm");
}

QString capital(const QString& word) {
    return word.left(1).toUpper() + word.mid(1);
}

QString tip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString folded(const QString& text) {
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (isPlain) {
        return text.toLower();  // lists of a hundred thousand rows are mostly this
    }
    const QString apart = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            plain.append(letter);
        }
    }
    return plain;
}

}  // namespace kamerklaar::ui::words
