// SPDX-License-Identifier: EUPL-1.2
#include "store/row_forms.h"

namespace kamerklaar::store {

QString sqlName(const std::string& path) {
    QString name;
    for (const char letter : path) {
        if (letter == '/') {
            name += QLatin1Char('_');
        } else if (letter >= 'A' && letter <= 'Z') {
            name += QLatin1Char('_');
            name += QLatin1Char(static_cast<char>(letter - 'A' + 'a'));
        } else {
            name += QLatin1Char(letter);
        }
    }
    return name;
}

}  // namespace kamerklaar::store
