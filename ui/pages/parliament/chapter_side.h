// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QTabWidget>

#include "ui/shell/desk.h"

namespace kamerklaar::ui {

class Asker;
class ChecksPanel;
class EditionEditor;
class Passport;
class Preview;
class Versions;

/// What stands beside a text that is being written: its pages, what is still in the way, who wrote
/// what, and where a figure comes from.
class ChapterSide : public QTabWidget {
    Q_OBJECT
public:
    ChapterSide(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    [[nodiscard]] Preview& preview() { return *preview_; }
    [[nodiscard]] EditionEditor& edition() { return *edition_; }
    [[nodiscard]] ChecksPanel& checks() { return *checks_; }
    [[nodiscard]] Versions& versions() { return *versions_; }
    [[nodiscard]] Passport& passport() { return *passport_; }
    void showCount(int checks);
    void turnTo(QWidget& panel);

private:
    Preview* preview_;
    EditionEditor* edition_;
    ChecksPanel* checks_;
    Versions* versions_;
    Passport* passport_;
    QWidget* checking_;
};

}  // namespace kamerklaar::ui
