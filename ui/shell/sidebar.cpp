// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/sidebar.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"
#include "ui/shell/places.h"

namespace kamerklaar::ui {

namespace {
constexpr int barWidth = 208;
constexpr int sidebarMark = 26;
constexpr int placeIcon = 20;
}  // namespace

Sidebar::Sidebar(QWidget* parent) : QFrame(parent), group_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(barWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::normal, room::wide, room::normal, room::normal);
    layout->setSpacing(room::hair);

    auto* head = new QHBoxLayout;
    head->setSpacing(room::small);
    auto* mark = new QLabel(this);
    mark->setPixmap(programIcon().pixmap(QSize(sidebarMark, sidebarMark), devicePixelRatioF()));
    auto* name = new QLabel(QStringLiteral("Kamerklaar"), this);
    setRole(name, TextRole::Heading);
    head->addSpacing(room::tight);
    head->addWidget(mark);
    head->addWidget(name, 1);
    layout->addLayout(head);
    layout->addSpacing(room::wide);

    group_->setExclusive(true);
    int digit = 0;
    for (const PlaceEntry& entry : places()) {
        if (entry.name != nullptr) {
            addEntry(entry, ++digit);
        }
    }
    layout->addStretch(1);
}

void Sidebar::addEntry(const PlaceEntry& entry, int digit) {
    const Place place = entry.place;
    const QString name = nameOf(entry);
    auto* button = new QPushButton(name, this);
    button->setObjectName(QStringLiteral("place.") + codeOf(place));
    button->setCheckable(true);
    button->setIcon(iconOf(QString::fromLatin1(entry.icon), colours().quiet, colours().accent));
    button->setIconSize({placeIcon, placeIcon});
    button->setAccessibleName(name);
    const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit));
    button->setToolTip(tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, place] { Q_EMIT chosen(place); });
    group_->addButton(button);
    buttons_.emplace_back(place, button);
    layout()->addWidget(button);
}

void Sidebar::show(Place place) {
    const PlaceEntry* entry = entryOf(place);
    for (const auto& [itsPlace, button] : buttons_) {
        if (entry != nullptr && itsPlace == entry->home) {
            button->setChecked(true);
        }
    }
}

}  // namespace kamerklaar::ui
