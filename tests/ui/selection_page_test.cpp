// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "ui/pages/selection/selection_page.h"
#include "ui/support.h"
#include "ui/widgets/list_table.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

/// The example of docs/selection.md: two places, two indicators, four municipalities.
std::vector<work::TableReader::Table> table() {
    return {{"Blad1",
             {{"gemeentecode", "gemeente", "verdachten", "diploma"},
              {"naam", "", "Verdachten", "Startkwalificatie"},
              {"eenheid", "", "per 1.000", "per 100"},
              {"jaar", "", "2022", "2022"},
              {"bron", "", "verzonnen", "verzonnen"},
              {"richting", "", "hoger is ernstiger", "lager is ernstiger"},
              {"gewicht", "", "1", "0,5"},
              {"plaatsen", "2"},
              {"voorbeeld", "ja"},
              {"GM9001", "Aardam", "40", "12"},
              {"GM9002", "Beekstede", "25", "9"},
              {"GM9003", "Cleverveen", "25", ""},
              {"GM9004", "Duinoord", "10", "15"}}}};
}

struct SelectionPageCase {
    Office office;
    QTemporaryDir folder;
    std::vector<ui::Address> jumps;
    std::unique_ptr<ui::SelectionPage> page;

    SelectionPageCase() {
        office.tables.tables = table();
        QFile file(folder.filePath(QStringLiteral("cijfers.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        office.asker.file = file.fileName();
        page = std::make_unique<ui::SelectionPage>(*office.desk, office.asker);
        QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                         [this](const ui::Address& address) {
                             jumps.push_back(address);
                             if (address.place == ui::Place::Selection) {
                                 page->open(address);
                             }
                         });
        page->open({});
        showPage(*page);
    }
    void load() {
        press(child<QPushButton>(*page, "load"));
        QCoreApplication::processEvents();  // the new rows are laid out, so that they can be
                                            // reached
    }
    [[nodiscard]] QStringList names() const {
        const auto* model = child<ui::ListTable>(*page, "ranking").model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row) {
            names.append(model->index(row, 1).data().toString());
        }
        return names;
    }
};

}  // namespace

TEST_CASE("without a table the place says what goes there") {
    const SelectionPageCase it;
    CHECK(child<QPushButton>(*it.page, "load").isEnabled());
    CHECK_FALSE(child<QPushButton>(*it.page, "prepareChoice").isEnabled());
    CHECK(child<QPushButton>(*it.page, "prepareChoice").toolTip() == u("Laad eerst een tabel."));
    CHECK_FALSE(child<ui::ListTable>(*it.page, "ranking").isVisible());
    // The first step stands there too.
    CHECK(child<QPushButton>(*it.page, "loadFirst").isVisible());
    press(child<QPushButton>(*it.page, "loadFirst"));
    CHECK(it.office.asker.asked.size() == 1);
}

TEST_CASE("a table that is loaded is kept and ranked") {
    SelectionPageCase it;
    it.load();
    CHECK(it.names() == QStringList{QStringLiteral("Aardam"), QStringLiteral("Beekstede"),
                                    QStringLiteral("Cleverveen"), QStringLiteral("Duinoord")});
    const auto kept = it.office.store->records<domain::Selection>().all();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].isMadeUp);
    CHECK(kept[0].fileName == "cijfers.csv");
}

TEST_CASE("another weight shows at once what it would change, and is kept only when asked") {
    SelectionPageCase it;
    it.load();
    type(child<QLineEdit>(*it.page, "weight/diploma"), QStringLiteral("0"));
    const auto* model = child<ui::ListTable>(*it.page, "ranking").model();
    CHECK(model->index(1, 4).data().toString() == QStringLiteral("gelijk op de laatste plaats"));
    CHECK_FALSE(child<QPushButton>(*it.page, "prepareChoice").isEnabled());
    CHECK(it.office.store->records<domain::Selection>().all()[0].indicators[1].weight == 500);
    press(child<QPushButton>(*it.page, "keepWeights"));
    CHECK(it.office.store->records<domain::Selection>().all()[0].indicators[1].weight == 0);
}

TEST_CASE("the choice is prepared as a decision that waits for a second person") {
    SelectionPageCase it;
    it.load();
    press(child<QPushButton>(*it.page, "prepareChoice"));
    const auto waiting = it.office.store->decisions().prepared();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].decisionKind == domain::DecisionKind::Selection);
    CHECK(it.jumps.back() == ui::Address{ui::Place::Decision, waiting[0].id.value, {}});
}

TEST_CASE("a table that cannot be read is refused in words, and nothing is kept") {
    SelectionPageCase it;
    it.office.tables.tables =
        domain::refused(domain::ProblemKind::TableUnreadable, {}, {std::string("cijfers.csv")});
    it.load();
    CHECK(it.office.store->records<domain::Selection>().all().empty());
    bool isSaid = false;
    for (const QLabel* label : it.page->findChildren<QLabel*>()) {
        isSaid =
            isSaid || (label->isVisible() && label->text().contains(QStringLiteral("cijfers.csv")));
    }
    CHECK(isSaid);
}
