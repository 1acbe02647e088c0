// SPDX-License-Identifier: EUPL-1.2
#include "ui/finance_office.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

#include "ui/widgets/card.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/segments.h"
#include "work/deciding.h"
#include "work/deciding_series.h"
#include "work/people.h"

namespace kamerklaar::tests {

work::Context colleagueOf(Office& office, const std::string& name) {
    const work::Context context = office.colleague(name);
    const domain::Roles roles = {domain::Role::Officer, domain::Role::Manager};
    REQUIRE(work::setRoles(office.desk->context(), context.person, roles).has_value());
    return context;
}

void awardAll(Office& office) {
    std::vector<domain::Decision> awards;
    for (const domain::Municipality& municipality : office.store->municipalities().all()) {
        awards.push_back(
            work::proposal(office.desk->context(), domain::DecisionKind::Award, municipality.id));
    }
    const auto prepared = work::prepareAll(office.desk->context(), awards);
    REQUIRE(prepared.has_value());
    REQUIRE(work::approveAll(colleagueOf(office, "bram"), *prepared).has_value());
}

domain::Decision decide(Office& office, const domain::Decision& proposal) {
    const auto prepared = work::prepare(office.desk->context(), proposal);
    REQUIRE(prepared.has_value());
    REQUIRE(
        work::approve(colleagueOf(office, "bram"), prepared->id, prepared->version).has_value());
    return office.store->decisions().find(prepared->id).value();
}

domain::MunicipalityId municipalityNamed(Office& office, const std::string& name) {
    for (const domain::Municipality& municipality : office.store->municipalities().all()) {
        if (municipality.name == name) {
            return municipality.id;
        }
    }
    FAIL("no municipality named " << name);
    return {};
}

FinanceDesk::FinanceDesk(Office& office) {
    desk =
        std::make_unique<ui::Desk>(office.desk->context(), office.tools(), office.desk->language());
    begin(office);
}

FinanceDesk::FinanceDesk(Office& office, const std::string& colleague) {
    desk = std::make_unique<ui::Desk>(colleagueOf(office, colleague), office.tools(),
                                      office.desk->language());
    begin(office);
}

void FinanceDesk::begin(Office& office) {
    page = std::make_unique<ui::FinancePage>(*desk, office.asker);
    QObject::connect(page.get(), &ui::Page::goTo, page.get(),
                     [this](const ui::Address& address) { jumps.push_back(address); });
    page->open({ui::Place::Finance, 0, {}});
    showPage(*page);
}

void FinanceDesk::open(const char* part) {
    page->open({ui::Place::Finance, 0, QLatin1String(part)});
    QCoreApplication::processEvents();
}

ui::ListTable& FinanceDesk::table(const char* name) const {
    return child<ui::ListTable>(*page, name);
}

int FinanceDesk::rowOf(const char* name, const QString& row) const {
    const QAbstractItemModel& model = *table(name).model();
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.index(i, 0).data().toString() == row) {
            return i;
        }
    }
    FAIL("no row " << row.toStdString() << " in " << name);
    return -1;
}

QString FinanceDesk::cell(const char* name, const QString& row, int column) const {
    return table(name).model()->index(rowOf(name, row), column).data().toString();
}

QStringList FinanceDesk::firstCells(const char* name) const {
    QStringList cells;
    const QAbstractItemModel& model = *table(name).model();
    for (int i = 0; i < model.rowCount(); ++i) {
        cells.append(model.index(i, 0).data().toString());
    }
    return cells;
}

void FinanceDesk::choose(const char* name, const QString& row) const {
    ui::ListTable& list = table(name);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(rowOf(name, row), 0));
}

void FinanceDesk::exportFrom(const char* name, const char* format) const {
    QWidget* card = &table(name);
    while (card != nullptr && qobject_cast<ui::Card*>(card) == nullptr) {
        card = card->parentWidget();
    }
    REQUIRE(card != nullptr);
    auto* button = card->findChild<ui::ExportButton*>();
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    child<QAction>(*button, format).trigger();
}

void FinanceDesk::pick(const char* segments, int index) const {
    const auto buttons = child<ui::Segments>(*page, segments).findChildren<QAbstractButton*>();
    REQUIRE(index < buttons.size());
    press(*buttons[index]);
}

}  // namespace kamerklaar::tests
