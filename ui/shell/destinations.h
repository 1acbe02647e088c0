// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <vector>

#include "ui/shell/address.h"
#include "ui/shell/desk.h"

namespace kamerklaar::ui {

class Settings;

/// Somewhere one can go: what it is called, what kind of thing it is, and what it says now.
struct Destination {
    QString name;
    QString kind;
    QString value;
    Address address;
};

/// The places of the window, their parts, and what can be begun or set there.
[[nodiscard]] std::vector<Destination> destinationsOfWindow();
/// The views that the person at the desk saved.
[[nodiscard]] std::vector<Destination> destinationsOfViews(Settings& settings);
/// Municipalities, reports, decisions and what has to be done, as the file has them now.
[[nodiscard]] std::vector<Destination> destinationsOfFile(Desk& desk);
/// The figures of the latest report to parliament. Reckons them all: for when there is time.
[[nodiscard]] std::vector<Destination> destinationsOfFigures(Desk& desk);

}  // namespace kamerklaar::ui
