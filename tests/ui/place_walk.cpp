// SPDX-License-Identifier: EUPL-1.2
#include "ui/place_walk.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>

namespace kamerklaar::tests {

namespace {

std::int64_t itemFor(ui::Place place) {
    const bool isOfOneThing =
        place == ui::Place::Dossier || place == ui::Place::Report || place == ui::Place::Decision;
    return isOfOneThing ? 1 : 0;
}

/// Layouts that depend on each other's heights come to rest in a few rounds.
void settle() {
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

}  // namespace

PlaceWalk::PlaceWalk(const Look& look) : office_(look.filled, look.language), door_(office_.clock) {
    settings_.setLanguage(look.language);
    settings_.setTheme(look.theme);
    ui::loadFonts();
    session_ = std::make_unique<ui::Session>(ui::SessionParts{office_.desk->context(),
                                                              office_.tools(),
                                                              office_.asker,
                                                              settings_,
                                                              speech_,
                                                              ui::SystemLook(),
                                                              {},
                                                              door_});
    session_->start({});
    window().resize(look.size);
}

PlaceWalk::~PlaceWalk() = default;

void PlaceWalk::eachStop(const std::function<void(QWidget& window)>& atStop) {
    for (const ui::PlaceEntry& entry : ui::places()) {
        const ui::Address address{entry.place, itemFor(entry.place)};
        INFO("place " << ui::codeOf(entry.place).toStdString());
        window().goTo(address);
        settle();
        CHECK(window().address() == address);
        atStop(window());
        for (QTabWidget* tabs : window().findChildren<QTabWidget*>()) {
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                INFO("tab " << tabs->tabText(i).toStdString());
                tabs->setCurrentIndex(i);
                settle();
                atStop(window());
            }
        }
    }
}

std::string describe(const QWidget& widget) {
    return widget.metaObject()->className() + std::string(" \"") +
           widget.objectName().toStdString() + "\"";
}

std::vector<ShownText> shownTexts(const QWidget& window) {
    std::vector<ShownText> found;
    const auto add = [&found](const QWidget& where, const QString& text) {
        if (!text.isEmpty()) {
            found.push_back({&where, text});
        }
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            add(*label, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            add(*button, button->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            add(*group, group->title());
        } else if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            add(*field, field->placeholderText());
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i) {
                add(*bar, bar->tabText(i));
            }
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->model() != nullptr && i < header->count(); ++i) {
                add(*header, header->model()->headerData(i, header->orientation()).toString());
            }
        }
        add(*widget, widget->toolTip());
        add(*widget, widget->accessibleName());
    }
    return found;
}

}  // namespace kamerklaar::tests
