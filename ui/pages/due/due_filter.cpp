// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/due/due_filter.h"

#include <QtCore/QCoreApplication>
#include <array>

namespace kamerklaar::ui {

namespace {

/// For the translations only.
struct DueSentences {
    Q_DECLARE_TR_FUNCTIONS(DueFilter)
};

const auto whoseKey = QStringLiteral("whose");
const auto whenKey = QStringLiteral("when");
constexpr std::array whoseCodes{"", "ministry", "municipalities"};
constexpr std::array whenCodes{"", "past", "soon"};

template <typename Codes>
int indexIn(const Codes& codes, const QString& code) {
    for (std::size_t i = 1; i < codes.size(); ++i) {
        if (code == QLatin1String(codes[i])) {
            return static_cast<int>(i);
        }
    }
    return 0;
}

template <typename Codes>
void add(ViewChoices& choices, const QString& key, const Codes& codes, int index) {
    if (index > 0) {
        choices[key] = QLatin1String(codes[static_cast<std::size_t>(index)]);
    }
}

QString ofEverybody(int when) {
    switch (when) {
        case DueFilter::Past:
            return DueSentences::tr("Deadlines that are past their day");
        case DueFilter::Soon:
            return DueSentences::tr("Deadlines in the next %1 days").arg(DueFilter::soon);
        default:
            return DueSentences::tr("All deadlines");
    }
}

QString ofMinistry(int when) {
    switch (when) {
        case DueFilter::Past:
            return DueSentences::tr("Deadlines of the ministry that are past their day");
        case DueFilter::Soon:
            return DueSentences::tr("Deadlines of the ministry in the next %1 days")
                .arg(DueFilter::soon);
        default:
            return DueSentences::tr("Deadlines of the ministry");
    }
}

QString ofMunicipalities(int when) {
    switch (when) {
        case DueFilter::Past:
            return DueSentences::tr("Deadlines of municipalities that are past their day");
        case DueFilter::Soon:
            return DueSentences::tr("Deadlines of municipalities in the next %1 days")
                .arg(DueFilter::soon);
        default:
            return DueSentences::tr("Deadlines of municipalities");
    }
}

}  // namespace

bool isNobodys(const work::DueItem& item) {
    return item.what == work::DueItem::What::SchemeDate;
}

bool DueFilter::isWanted(const work::DueItem& item, domain::Date today) const {
    const int left = item.daysLeft(today);
    if ((when == Past && left >= 0) || (when == Soon && (left < 0 || left > soon))) {
        return false;
    }
    return whose == Everybody || (!isNobodys(item) && item.isOurs == (whose == Ours));
}

ViewChoices DueFilter::choices() const {
    ViewChoices choices;
    add(choices, whoseKey, whoseCodes, whose);
    add(choices, whenKey, whenCodes, when);
    return choices;
}

void DueFilter::choose(const ViewChoices& choices) {
    whose = indexIn(whoseCodes, choices.value(whoseKey));
    when = indexIn(whenCodes, choices.value(whenKey));
}

QString DueFilter::sentence() const {
    switch (whose) {
        case Ours:
            return ofMinistry(when);
        case Theirs:
            return ofMunicipalities(when);
        default:
            return ofEverybody(when);
    }
}

}  // namespace kamerklaar::ui
