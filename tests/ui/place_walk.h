// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <functional>
#include <memory>

#include "ui/shell/session.h"
#include "ui/support.h"

namespace kamerklaar::tests {

/// The whole window before an office, to be walked from place to place and from tab to tab.
class PlaceWalk {
public:
    struct Look {
        Office::Filled filled = Office::Filled::WithExample;
        domain::Language language = domain::Language::Dutch;
        ui::Theme theme = ui::Theme::Light;
        QSize size{1280, 800};
    };
    explicit PlaceWalk(const Look& look);
    ~PlaceWalk();

    [[nodiscard]] ui::MainWindow& window() const { return session_->window(); }
    /// `atStop` runs at each place, and at each tab of it, once that stands in front.
    void eachStop(const std::function<void(QWidget& window)>& atStop);

private:
    Office office_;
    ui::PassingSettings settings_;
    ui::Speech speech_;
    ReadyDoor door_;
    std::unique_ptr<ui::Session> session_;
};

/// Class and object name, for the message of a check that failed.
[[nodiscard]] std::string describe(const QWidget& widget);
/// All that a window shows in words: labels, buttons, tabs, titles of columns, hints in fields.
struct ShownText {
    const QWidget* where;
    QString text;
};
[[nodiscard]] std::vector<ShownText> shownTexts(const QWidget& window);

}  // namespace kamerklaar::tests
