// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/address.h"

#include <array>

namespace kamerklaar::ui {

namespace {

struct PlaceCode {
    Place place;
    const char* code;
};

constexpr std::array placeCodes{
    PlaceCode{Place::Overview, "overview"},     PlaceCode{Place::Municipalities, "municipalities"},
    PlaceCode{Place::Dossier, "dossier"},       PlaceCode{Place::Rounds, "rounds"},
    PlaceCode{Place::Report, "report"},         PlaceCode{Place::Returns, "returns"},
    PlaceCode{Place::Parliament, "parliament"}, PlaceCode{Place::Decision, "decision"},
    PlaceCode{Place::Finance, "finance"},       PlaceCode{Place::Due, "due"},
    PlaceCode{Place::Selection, "selection"},   PlaceCode{Place::TakeOver, "take-over"},
    PlaceCode{Place::Journal, "journal"},       PlaceCode{Place::Management, "management"},
};

}  // namespace

QString codeOf(Place place) {
    for (const PlaceCode& known : placeCodes) {
        if (known.place == place) {
            return QString::fromLatin1(known.code);
        }
    }
    return {};
}

std::optional<Place> placeFrom(const QString& code) {
    for (const PlaceCode& known : placeCodes) {
        if (code == QLatin1String(known.code)) {
            return known.place;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::ui
