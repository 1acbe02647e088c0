// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <vector>

#include "ui/shell/page.h"

namespace kamerklaar::ui {

class Asker;
class Settings;
class Shell;

/// Everything a page may need; each takes only what it uses.
struct Surroundings {
    Desk& desk;
    Asker& asker;
    Settings& settings;
    Shell& shell;
};

/// One place in the window, and how its page is made when it is first shown.
struct PlaceEntry {
    Place place;
    /// The entry of the sidebar that it belongs to; itself for those that stand there.
    Place home;
    /// For the sidebar, in English and marked for translation; nullptr when it does not stand
    /// there.
    const char* name;
    /// Of resources/icons.
    const char* icon;
    Page* (*make)(const Surroundings& surroundings);
};

/// All places, in the order of the sidebar.
[[nodiscard]] const std::vector<PlaceEntry>& places();
/// nullptr for a place that this version does not have.
[[nodiscard]] const PlaceEntry* entryOf(Place place);
/// The name in the reader's language.
[[nodiscard]] QString nameOf(const PlaceEntry& entry);

}  // namespace kamerklaar::ui
