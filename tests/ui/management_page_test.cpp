// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "ui/pages/management/house_style_card.h"
#include "ui/pages/management/people_card.h"
#include "ui/pages/management/templates_card.h"
#include "ui/shell/session.h"
#include "ui/support.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/text_box.h"
#include "work/letters.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct People {
    Office office;
    ui::PeopleCard card{*office.desk};

    People() {
        card.reload();
        showPage(card);
    }
    [[nodiscard]] QCheckBox& box(const char* name) const { return child<QCheckBox>(card, name); }
    [[nodiscard]] domain::Roles rolesOf(const char* account) const {
        return office.store->people().byAccount(account)->roles;
    }
};

}  // namespace

TEST_CASE("the first account of a new file is administrator, and says so") {
    const People it;
    CHECK(it.box("role/ankie/administrator").isChecked());
    CHECK(it.box("role/ankie/administrator").accessibleName() ==
          QStringLiteral("Ankie de Wit is beheerder"));
}

TEST_CASE("an administrator adds a colleague and gives a role, by keyboard") {
    People it;
    press(child<QPushButton>(it.card, "addPerson"));
    typeHere(QStringLiteral("bas"));
    type(child<QLineEdit>(it.card, "name"), QStringLiteral("Bas Bakker"));
    press(child<QPushButton>(it.card, "do"));
    it.card.reload();
    auto& manager = it.box("role/bas/manager");
    manager.setFocus();
    QTest::keyClick(&manager, Qt::Key_Space);
    CHECK(it.rolesOf("bas") == domain::Roles{domain::Role::Manager});
}

TEST_CASE("the last administrator stays one, and the card says why") {
    People it;
    auto& administrator = it.box("role/ankie/administrator");
    administrator.setFocus();
    QTest::keyClick(&administrator, Qt::Key_Space);
    CHECK(it.rolesOf("ankie").has(domain::Role::Administrator));
    CHECK_FALSE(it.card.findChild<ui::ProblemLine*>()->words().isEmpty());
    // The box shows the truth again.
    CHECK(QTest::qWaitFor([&it] { return it.box("role/ankie/administrator").isChecked(); }));
}

TEST_CASE("who is no administrator gives nobody a role") {
    People it;
    ui::Desk desk(it.office.colleague("chris"), it.office.tools(), domain::Language::Dutch);
    ui::PeopleCard card(desk);
    card.reload();
    CHECK_FALSE(child<QCheckBox>(card, "role/ankie/manager").isEnabled());
    CHECK_FALSE(child<QPushButton>(card, "addPerson").isEnabled());
}

TEST_CASE("the text of a letter is changed, and an unknown field is named as one types") {
    Office office;
    ui::TemplatesCard card(*office.desk);
    card.reload();
    showPage(card);
    auto& body = child<ui::TextBox>(card, "letterBody");
    auto& keep = child<QPushButton>(card, "keepTemplate");
    CHECK_FALSE(body.typed().isEmpty());
    CHECK_FALSE(keep.isEnabled());
    body.setFocus();
    body.moveCursor(QTextCursor::End);
    QTest::keyClicks(&body, QStringLiteral(" {gemeentenaampje}"));
    CHECK(child<ui::ProblemLine>(card, "templateProblems")
              .words()
              .contains(QStringLiteral("gemeentenaampje")));
    CHECK_FALSE(keep.isEnabled());
    for (int i = 0; i < 18; ++i) {
        QTest::keyClick(&body, Qt::Key_Backspace);
    }
    QTest::keyClicks(&body, QStringLiteral(" Tot ziens."));
    press(keep);
    const auto kept = work::templateOf(*office.store, domain::letterKindCodes.front().first);
    CHECK(kept.body.find("Tot ziens.") != std::string::npos);
}

TEST_CASE("a logo is chosen with its words, refused in words, and taken away again") {
    const QTemporaryDir folder;
    Office office;
    ui::HouseStyleCard card(*office.desk, office.asker);
    card.reload();
    showPage(card);
    auto& keep = child<QPushButton>(card, "keepHouseStyle");
    CHECK_FALSE(keep.isEnabled());
    const auto choose = [&](const char* name, const char* content) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        office.asker.file = file.fileName();
        press(child<QPushButton>(child<QWidget>(card, "logo"), "choose"));
    };
    const auto stored = [&] { return work::houseStyleOf(*office.store); };
    type(child<QLineEdit>(card, "logoAlternative"), QStringLiteral("Ministerie"));
    choose("logo.svg", "kapot");
    press(keep);
    CHECK(stored().logo.empty());
    const auto lines = card.findChildren<ui::ProblemLine*>();
    CHECK(std::any_of(lines.begin(), lines.end(), [](const ui::ProblemLine* line) {
        return line->words().startsWith(QStringLiteral("logo.svg is geen PNG"));
    }));
    choose("logo.png", "beeld");
    press(keep);
    CHECK(stored().logo == "beeld");
    CHECK(stored().logoAlternative == "Ministerie");
    CHECK_FALSE(keep.isEnabled());
    press(child<QPushButton>(child<QWidget>(card, "logo"), "takeAway"));
    press(keep);
    CHECK(stored().logo.empty());
}

TEST_CASE("the parts of the management are reached by index, by key and by address") {
    Office office;
    ui::PassingSettings settings;
    ReadyDoor door(office.clock);
    ui::Session session({office.desk->context(),
                         office.tools(),
                         office.asker,
                         settings,
                         office.speech,
                         ui::SystemLook(),
                         {},
                         door});
    session.start({ui::Place::Management, 0, QStringLiteral("letters")});
    auto& window = session.window();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto& index = child<QListWidget>(window, "parts");
    const auto isShown = [&](const char* name) { return child<QWidget>(window, name).isVisible(); };
    CHECK(index.currentItem()->text() == QStringLiteral("Brieven"));
    CHECK(isShown("letterBody"));
    CHECK_FALSE(isShown("language"));
    index.setFocus();
    index.setCurrentRow(0);
    CHECK(isShown("otherFile"));
    QTest::keyClick(&index, Qt::Key_Down);
    CHECK(isShown("addPerson"));
    QTest::keyClick(&index, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(isShown("language"));
    window.goTo({ui::Place::Management, 0, QStringLiteral("style")});
    CHECK(isShown("keepHouseStyle"));
    CHECK_FALSE(index.accessibleName().isEmpty());
}
