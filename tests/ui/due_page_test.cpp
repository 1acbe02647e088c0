// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QDate>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "ui/finance_office.h"
#include "ui/pages/due/due_page.h"
#include "ui/shell/settings.h"
#include "ui/support.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"
#include "work/people.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct DuePageCase {
    Office office;
    ui::PassingSettings settings;
    std::vector<ui::Address> jumps;
    std::unique_ptr<ui::DuePage> page;

    explicit DuePageCase(void (*begin)(Office&) = nullptr) {
        if (begin != nullptr) {
            begin(office);
        }
        page = std::make_unique<ui::DuePage>(*office.desk, office.asker, settings);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page->open({});
        showPage(*page);
    }
    [[nodiscard]] ui::ListTable& table() const { return child<ui::ListTable>(*page, "deadlines"); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    /// The row with this text in the third column; -1 where there is none.
    [[nodiscard]] int rowOf(const QString& what) const {
        for (int row = 0; row < rows(); ++row) {
            if (table().model()->index(row, 2).data().toString() == what) {
                return row;
            }
        }
        return -1;
    }
    void addOwn() {
        press(child<QPushButton>(*page, "addDeadline"));
        typeHere(QStringLiteral("Gesprek met de gemeente"));
        type(child<QLineEdit>(*page, "due"), QStringLiteral("1-4-26"));
        type(child<QLineEdit>(*page, "source"), QStringLiteral("brief van 2 maart"));
        press(child<QPushButton>(*page, "do"));
    }
};

}  // namespace

TEST_CASE("the deadlines of the regulation stand in the list, with the article they come from") {
    const DuePageCase it;
    const auto due = work::dueItems(*it.office.store, it.office.desk->today());
    REQUIRE_FALSE(due.empty());
    CHECK(it.rows() == static_cast<int>(due.size()));
    const int row = it.rowOf(QStringLiteral("Uiterste dag van betaling"));
    REQUIRE(row >= 0);
    CHECK(it.table().model()->index(row, 5).data().toString() == QStringLiteral("art. 6"));
}

TEST_CASE("one sees what municipalities have to do, or what the ministry has to do") {
    const DuePageCase it(awardAll);
    const int all = it.rows();
    auto& whose = *it.page->findChild<ui::Segments*>();
    whose.choose(2);
    const int theirs = it.rows();
    whose.choose(1);
    const int ours = it.rows();
    CHECK(theirs > 0);
    CHECK(ours + theirs < all);  // the regulation's own days are nobody's
}

TEST_CASE("how long there is left is said in words, also of what is past") {
    const DuePageCase it(awardAll);
    const auto* model = it.table().model();
    const auto dayAt = [model](int row) {
        return QDate::fromString(model->index(row, 0).data().toString(),
                                 QStringLiteral("dd-MM-yyyy"));
    };
    const QDate today =
        QDate::fromString(ui::words::date(it.office.desk->today()), QStringLiteral("dd-MM-yyyy"));
    for (int row = 0; row < it.rows(); ++row) {
        const auto left = today.daysTo(dayAt(row));
        const QString said = model->index(row, 1).data().toString();
        INFO(said.toStdString());
        if (left > 1) {
            CHECK(said == QStringLiteral("over %1 dagen").arg(left));
        } else if (left < -1) {
            CHECK(said == QStringLiteral("%1 dagen geleden").arg(-left));
        }
    }
}

TEST_CASE("a deadline of our own is added with the keyboard, and goes when it is done") {
    DuePageCase it;
    const int before = it.rows();
    it.addOwn();
    CHECK(it.rows() == before + 1);
    const int row = it.rowOf(QStringLiteral("Gesprek met de gemeente"));
    REQUIRE(row >= 0);
    it.table().setCurrentIndex(it.table().model()->index(row, 0));
    auto& done = child<QPushButton>(*it.page, "deadlineDone");
    REQUIRE(done.isEnabled());
    press(done);
    CHECK(it.rows() == before);
}

TEST_CASE("only a deadline of our own can be called done") {
    const DuePageCase it;
    it.table().setCurrentIndex(it.table().model()->index(0, 0));
    CHECK_FALSE(child<QPushButton>(*it.page, "deadlineDone").isEnabled());
}

TEST_CASE("a deadline without a name or a day is refused beside its field") {
    const DuePageCase it;
    const int before = it.rows();
    press(child<QPushButton>(*it.page, "addDeadline"));
    type(child<QLineEdit>(*it.page, "due"), QStringLiteral("31-2-26"));
    press(child<QPushButton>(*it.page, "do"));
    CHECK(it.rows() == before);
    CHECK(child<QLineEdit>(*it.page, "name").property("severity").toString() ==
          QStringLiteral("refused"));
    CHECK(child<QLineEdit>(*it.page, "due").property("severity").toString() ==
          QStringLiteral("refused"));
}

TEST_CASE("who may only read can add no deadline, and the button says why") {
    DuePageCase it;
    const auto person = it.office.colleague("Chris");
    REQUIRE(work::setRoles(it.office.desk->context(), person.person, {domain::Role::Controller}));
    ui::Desk desk(person, it.office.tools(), domain::Language::Dutch);
    ui::DuePage page(desk, it.office.asker, it.settings);
    page.open({});
    showPage(page);
    auto& add = child<QPushButton>(page, "addDeadline");
    CHECK_FALSE(add.isEnabled());
    CHECK(add.toolTip().contains(QStringLiteral("beleidsmedewerker")));
}
