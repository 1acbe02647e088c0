// SPDX-License-Identifier: EUPL-1.2
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include "ui/report_case.h"
#include "ui/widgets/text_box.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

TEST_CASE("What was typed in a report is taken back and done again over all its fields") {
    ReportPageCase it;
    it.arrive();
    type(it.at<ui::TextBox>("summary"), u("Eerste jaar"));
    type(it.spent(), u("250"));
    it.spent().clearFocus();
    it.spent().setFocus();
    const auto undo = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    };
    const auto redo = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                        Qt::ControlModifier | Qt::ShiftModifier);
    };
    undo();
    CHECK(it.spent().text().isEmpty());
    CHECK(it.at<QLabel>("categories/total/spent").text() == u("0,00"));
    undo();
    CHECK(it.at<ui::TextBox>("summary").typed().isEmpty());
    CHECK(it.at<ui::TextBox>("summary").hasFocus());  // its part of the form came in front
    redo();
    redo();
    CHECK(it.at<ui::TextBox>("summary").typed() == u("Eerste jaar"));
    CHECK(it.spent().text() == u("250,00"));
    CHECK(it.spent().hasFocus());
    CHECK(QTest::qWaitFor([&] { return it.draft().has_value(); }, 3000));
}

TEST_CASE(
    "Of an amount that is none no sum is made, and nothing is remarked that follows from it") {
    ReportPageCase it(Office::Filled::WithExample, "Leiden");
    const auto flagged = [&it](const char* words) {
        const QStringList all = it.remarks();
        return std::any_of(all.begin(), all.end(),
                           [&](const QString& one) { return one.contains(u(words)); });
    };
    type(it.spent(), u("80.961,005"));
    it.spent().clearFocus();
    CHECK(it.at<QLabel>("categories/total/spent").text() == u("–"));
    CHECK(it.at<QLabel>("totals/spent").text() == u("–"));
    CHECK(it.at<QLabel>("totals/remaining").text() == u("–"));
    CHECK(it.at<QLabel>("categories/total/planned").text() != u("–"));
    CHECK(it.at<QLabel>("totals/planned").text() != u("–"));
    CHECK_FALSE(flagged("sector"));
    type(it.spent(), u("80.961,00"));
    it.spent().clearFocus();
    CHECK(it.at<QLabel>("totals/spent").text() != u("–"));
    CHECK(flagged("sector"));
}

TEST_CASE("The remarks keep their place beside the form when the first one comes") {
    ReportPageCase it;
    const QWidget& remarks = it.at<QWidget>("remarks");
    const auto left = [&] { return remarks.mapTo(it.page.get(), QPoint()).x(); };
    REQUIRE(it.page->width() == 1200);
    const int before = left();
    CHECK(before > 600);
    type(it.spent(), u("12a"));
    it.spent().clearFocus();
    QCoreApplication::processEvents();
    CHECK(left() == before);
}

TEST_CASE("In a low and narrow window an empty panel leaves its room to the form") {
    ReportPageCase it;
    it.page->resize(700, 460);
    QCoreApplication::processEvents();
    const auto& remarks = it.at<QListWidget>("remarks");
    CHECK(remarks.height() < remarks.fontMetrics().height());
    it.page->resize(700, 900);
    QCoreApplication::processEvents();
    CHECK(remarks.height() >= remarks.fontMetrics().height());
}

TEST_CASE("Totals stand right under the amounts that they add up") {
    ReportPageCase it;
    type(it.spent(), u("250.000,00"));
    QTest::keyClick(&it.spent(), Qt::Key_Tab);
    const auto& total = it.at<QLabel>("categories/total/spent");
    REQUIRE(total.text() == it.spent().text());
    // Where the last figure ends, seen from the left of the page.
    const auto end = [&it](QWidget& shown, int frame) {
        const QImage image = shown.grab().toImage();
        int last = 0;
        for (int x = 0; x < image.width() - frame; ++x) {
            for (int y = frame; y < image.height() - frame; ++y) {
                last = image.pixelColor(x, y).lightness() < 110 ? x : last;
            }
        }
        return shown.mapTo(it.page.get(), QPoint(last, 0)).x();
    };
    CHECK(std::abs(end(it.spent(), 4) - end(const_cast<QLabel&>(total), 0)) <= 1);
}
