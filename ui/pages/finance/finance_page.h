// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace kamerklaar::ui {

class AsOfTab;
class Asker;
class FinanceTab;
class MomentBar;
class WrittenFile;

/// Everything about the money: what is planned and paid, what the sources say, whether it adds up,
/// and what will be left.
class FinancePage : public Page {
    Q_OBJECT
public:
    FinancePage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// `part` is the object name of a tab and what follows it.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;

protected:
    void reload() override;

private:
    void addTabs(Asker& asker);
    /// `hint` explains the term of the law that the tab is called by, where it is one.
    void addTab(FinanceTab* tab, const char* name, const QString& title, const QString& hint = {});
    void refreshTab();

    WrittenFile* written_;
    MomentBar* moment_;
    QTabWidget* tabs_;
    AsOfTab* asOf_ = nullptr;
};

}  // namespace kamerklaar::ui
