// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/address.h"

namespace kamerklaar::ui {

class Settings;

/// A way of looking at a list that somebody gave a name.
struct SavedView {
    QString name;
    Address address;  ///< its part says what is chosen (view_choices.h)
};

/// The views of the person at the desk, kept in the settings. Within a place each name is there
/// once, whatever its capitals.
class SavedViews {
public:
    explicit SavedViews(Settings& settings) : settings_(settings) {}

    /// By name.
    [[nodiscard]] std::vector<SavedView> all() const;
    [[nodiscard]] std::vector<SavedView> of(Place place) const;
    /// Takes the place of a view of that name.
    void save(const SavedView& view);
    void remove(const SavedView& view);

private:
    void keep(std::vector<SavedView> views);

    Settings& settings_;
};

}  // namespace kamerklaar::ui
