// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/words.h"

#include <QtCore/QDateTime>
#include <algorithm>

namespace kamerklaar::ui::words {

QString moment(domain::Timestamp at) {
    return QDateTime::fromSecsSinceEpoch(at.unixSeconds()).toString(u"dd-MM-yyyy HH:mm");
}

QString capital(const QString& word) {
    return word.left(1).toUpper() + word.mid(1);
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
