// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include "ui/pages/report/report_page.h"
#include "ui/support.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/text_box.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct Case {
    Office office;
    domain::ReportId id = office.reportOf("Gouda", 2025);
    std::unique_ptr<ui::ReportPage> page =
        std::make_unique<ui::ReportPage>(*office.desk, office.asker);

    Case() {
        page->open({ui::Place::Report, id.value});
        showPage(*page);
    }
    template <typename Widget>
    Widget& at(const char* name) {
        return child<Widget>(*page, name);
    }
    void save() { QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier); }
};

}  // namespace

TEST_CASE("250.000 typed in a money field lands in the store as 25,000,000 cents") {
    Case it;
    const std::string code =
        it.office.desk->scheme().termsOf(domain::TermKind::CostCategory)[0].code;
    type(it.at<ui::DateEdit>("receivedOn"), QStringLiteral("1-2-26"));
    type(it.at<ui::MoneyEdit>(("categories/" + code + "/spent").c_str()),
         QStringLiteral("250.000"));
    it.save();
    const domain::YearlyReport stored = it.office.stored(it.id);
    REQUIRE(stored.categories.size() == 1);
    CHECK(stored.categories[0].spent.inCents() == 25'000'000);
    CHECK(stored.receivedOn == domain::Date::known(2026, 2, 1));
    CHECK(stored.status == domain::ReportStatus::Received);
}
