// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtTest/QTest>
#include <QtWidgets/QListWidget>

#include "ui/pages/report/report_page.h"
#include "ui/support.h"
#include "ui/widgets/date_edit.h"
#include "work/reporting.h"

namespace kamerklaar::tests {

/// One report on the screen. Without the example it is expected and empty.
struct ReportPageCase {
    explicit ReportPageCase(Office::Filled filled = Office::Filled::No,
                            const char* municipality = "Gouda")
        : office(filled), id(office.reportOf(municipality, 2025)) {
        office.clock.moment = domain::Timestamp::fromIso("2026-10-05T09:30:00Z").value();
        category = office.desk->scheme().termsOf(domain::TermKind::CostCategory)[0].code;
        open();
    }

    void open() {
        page = std::make_unique<ui::ReportPage>(*office.desk, office.asker);
        page->open({ui::Place::Report, id.value});
        showPage(*page);
    }
    template <typename Widget>
    [[nodiscard]] Widget& at(const std::string& name) const {
        return child<Widget>(*page, name.c_str());
    }
    [[nodiscard]] std::string spentPath() const { return "categories/" + category + "/spent"; }
    [[nodiscard]] ui::MoneyEdit& spent() const { return at<ui::MoneyEdit>(spentPath()); }
    void arrive() const { type(at<ui::DateEdit>("receivedOn"), u("1-7-26")); }
    void save() const { QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] domain::YearlyReport stored() const { return office.stored(id); }
    [[nodiscard]] std::optional<work::Draft> draft() const {
        return office.store->drafts().find({{domain::Subject::Kind::Report, id.value}, {}, {}},
                                           office.desk->context().person);
    }
    [[nodiscard]] QWidget& strip(const char* name) const { return at<QWidget>(name); }
    [[nodiscard]] QStringList remarks() const {
        QStringList texts;
        const auto& list = at<QListWidget>("remarks");
        for (int i = 0; i < list.count(); ++i) {
            texts.append(list.item(i)->text());
        }
        return texts;
    }
    /// Somebody at another desk changes the summary of the stored report.
    void colleagueWrites(const std::string& summary) {
        domain::YearlyReport report = stored();
        report.summary = summary;
        report.receivedOn = report.receivedOn.value_or(domain::Date::known(2026, 7, 2));
        REQUIRE(work::saveReport(office.colleague("Bram Bos"), report).has_value());
    }

    Office office;
    domain::ReportId id;
    std::string category;
    std::unique_ptr<ui::ReportPage> page;
};

}  // namespace kamerklaar::tests
