// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/dossier/dossier_tab.h"
#include "ui/shell/session.h"
#include "ui/support.h"
#include "ui/widgets/list_table.h"

namespace kamerklaar::tests {

/// One person before the real window, who finds the way in it by mouse and keys.
class Seat {
public:
    explicit Seat(const work::Context& who);

    [[nodiscard]] const work::Context& who() const { return who_; }
    [[nodiscard]] ui::Place place() const { return session_.window().address().place; }
    /// The page that is in sight.
    [[nodiscard]] QWidget& page() const;

    /// By the entry at the left: "overview".
    void goTo(const char* place);
    /// By the list of municipalities; puts away what stood open on that tab.
    ui::DossierTab& openTab(domain::MunicipalityId municipality, const char* tab);

    /// A part of a tab by its name; without what was typed earlier and not saved.
    static QWidget& card(const QWidget& tab, const char* name);
    /// A button that can be pressed, pressed.
    static void pressIn(const QWidget& part, const QString& button);
    /// The row with all of these texts becomes the one where the keyboard is.
    static void choose(ui::ListTable& table, const QStringList& cells);
    /// The same, and Enter.
    static void open(ui::ListTable& table, const QStringList& cells);

private:
    work::Context who_;
    ui::PassingSettings settings_;
    ui::Speech speech_;
    ReadyAsker asker_;
    ReadyTools ready_;
    ReadyDoor door_;
    ui::Session session_;
};

}  // namespace kamerklaar::tests
