// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"

namespace kamerklaar::ui {

class Asker;
class HouseStyleCard;
class PartBook;
class PeopleCard;
class Settings;
class Shell;
class TemplatesCard;

/// How the window speaks and looks, what the regulation says, which file this is and who works in
/// it. The regulation's parameters are read here, not changed.
class ManagementPage : public Page {
    Q_OBJECT
public:
    ManagementPage(Desk& desk, Asker& asker, Settings& settings, Shell& shell,
                   QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;

protected:
    void reload() override;

private:
    void addPart(const char* code, const QString& title, QWidget* card);
    [[nodiscard]] QWidget* makeWindowCard();
    [[nodiscard]] QWidget* makeFileCard();
    [[nodiscard]] QWidget* makeBeginningCard();

    void backUp();

    Asker& asker_;
    Settings& settings_;
    Shell& shell_;
    PartBook* book_;
    PeopleCard* people_;
    TemplatesCard* templates_;
    HouseStyleCard* houseStyle_;
};

}  // namespace kamerklaar::ui
