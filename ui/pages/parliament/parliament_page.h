// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace kamerklaar::ui {

class Asker;
class ParliamentTab;
class Segments;
class Settings;

/// The yearly report to parliament and everything that goes with it, by year.
class ParliamentPage : public Page {
    Q_OBJECT
public:
    ParliamentPage(Desk& desk, Asker& asker, Settings& settings, QWidget* parent = nullptr);

    /// `item` is the year; 0 for the latest of which the round is over. `part` is the object name
    /// of a tab and what follows it.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isBusy() const override;
    void leave() override;

protected:
    void reload() override;

private:
    [[nodiscard]] int usualYear() const;
    void addTab(ParliamentTab* tab, const char* name, const QString& title);
    void choose(int year);
    void refreshTab();
    [[nodiscard]] ParliamentTab* tab() const;

    std::vector<int> years_;
    int year_ = 0;
    Segments* segments_ = nullptr;
    QTabWidget* tabs_;
    QWidget* before_ = nullptr;  ///< the tab that was left
};

}  // namespace kamerklaar::ui
