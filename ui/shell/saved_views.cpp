// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/saved_views.h"

#include <QtCore/QVariant>
#include <algorithm>
#include <utility>

#include "ui/shell/settings.h"

namespace kamerklaar::ui {

namespace {

const auto viewsKey = QStringLiteral("views/all");
const auto nameKey = QStringLiteral("name");
const auto viewPlaceKey = QStringLiteral("place");
const auto partKey = QStringLiteral("part");

bool isSame(const SavedView& left, const SavedView& right) {
    return left.address.place == right.address.place &&
           left.name.compare(right.name, Qt::CaseInsensitive) == 0;
}

}  // namespace

std::vector<SavedView> SavedViews::all() const {
    std::vector<SavedView> views;
    for (const QVariant& one : settings_.value(viewsKey).toList()) {
        const QVariantMap map = one.toMap();
        if (const auto place = placeFrom(map.value(viewPlaceKey).toString())) {
            views.push_back(
                {map.value(nameKey).toString(), {*place, 0, map.value(partKey).toString()}});
        }
    }
    return views;
}

std::vector<SavedView> SavedViews::of(Place place) const {
    std::vector<SavedView> views = all();
    std::erase_if(views, [place](const SavedView& view) { return view.address.place != place; });
    return views;
}

void SavedViews::save(const SavedView& view) {
    std::vector<SavedView> views = all();
    std::erase_if(views, [&view](const SavedView& other) { return isSame(view, other); });
    views.push_back(view);
    keep(std::move(views));
}

void SavedViews::remove(const SavedView& view) {
    std::vector<SavedView> views = all();
    std::erase_if(views, [&view](const SavedView& other) { return isSame(view, other); });
    keep(std::move(views));
}

void SavedViews::keep(std::vector<SavedView> views) {
    std::sort(views.begin(), views.end(), [](const SavedView& left, const SavedView& right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    QVariantList list;
    for (const SavedView& view : views) {
        list.append(QVariantMap{{nameKey, view.name},
                                {viewPlaceKey, codeOf(view.address.place)},
                                {partKey, view.address.part}});
    }
    settings_.setValue(viewsKey, list);
}

}  // namespace kamerklaar::ui
