// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/sentences.h"

#include <QtCore/QStringList>

#include "domain/problem_text.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

QString sentence(const domain::Problem& problem, domain::Language language) {
    return text(domain::sentence(problem, language));
}

QString sentences(const domain::Problems& problems, domain::Language language) {
    QStringList lines;
    for (const domain::Problem& problem : problems) {
        lines.append(words::sentence(problem, language));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace kamerklaar::ui::words
