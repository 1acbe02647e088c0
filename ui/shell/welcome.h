// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "domain/problem.h"
#include "ui/shell/asker.h"

class QPushButton;
class QVBoxLayout;

namespace kamerklaar::ui {

class Banner;
class Handbook;
class Settings;

/// The first screen, shown when there is no file to open or it could not be opened: what went
/// wrong, if anything, and the three ways to begin.
class Welcome : public QWidget {
    Q_OBJECT
public:
    Welcome(Asker& asker, Settings& settings, QWidget* parent = nullptr);

    /// Why a file could not be opened or made, and what to do about it.
    void say(const QString& text);

Q_SIGNALS:
    void openWanted(const QString& path);
    void newWanted(const QString& path, bool withExample);

private:
    void addChoice(QVBoxLayout* layout, QPushButton* button, const QString& explanation);
    void askForNew(bool withExample);
    void askForExisting();
    void askForServer();
    void openHandbook();

    Asker& asker_;
    Settings& settings_;
    Handbook* handbook_ = nullptr;  ///< made when it is first asked for
    Banner* problem_;
};

}  // namespace kamerklaar::ui
