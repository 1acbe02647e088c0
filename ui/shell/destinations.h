// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <optional>
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

/// Where a figure shows what it is made of: in the report to parliament, under its key there
/// ("besteed"). Nothing before the first round that there is a report about.
[[nodiscard]] std::optional<Address> originOfFigure(Desk& desk, const QString& key);

/// The places of the window, their parts, and what can be begun or set there.
[[nodiscard]] std::vector<Destination> destinationsOfWindow();
/// The views that the person at the desk saved.
[[nodiscard]] std::vector<Destination> destinationsOfViews(Settings& settings);
/// Municipalities, reports, decisions and what has to be done, as the file has them now.
[[nodiscard]] std::vector<Destination> destinationsOfFile(Desk& desk);
/// The figures of the latest report to parliament. Reckons them all: for when there is time.
[[nodiscard]] std::vector<Destination> destinationsOfFigures(Desk& desk);

}  // namespace kamerklaar::ui
