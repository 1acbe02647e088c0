// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/commitments_tab.h"

#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/segments.h"
#include "work/money_tables.h"

namespace kamerklaar::ui {

namespace {

using Line = work::BudgetYearLine;

/// Those of the scheme, and the one in which the last return is due and grants are settled.
std::vector<int> budgetYearsOf(const domain::Scheme& scheme) {
    std::vector<int> years;
    for (int year = scheme.firstCalendarYear(); year <= scheme.lastCalendarYear() + 1; ++year) {
        years.push_back(year);
    }
    return years;
}

QStringList namesOf(const std::vector<int>& years) {
    QStringList names;
    for (const int year : years) {
        names.append(QString::number(year));
    }
    return names;
}

Line sumOf(const std::vector<Line>& lines, int year) {
    Line sum;
    sum.year = year;
    for (const Line& line : lines) {
        sum.entered += line.entered;
        sum.adjusted += line.adjusted;
        sum.paid += line.paid;
        sum.openCommitments += line.openCommitments;
        sum.openAdvances += line.openAdvances;
    }
    return sum;
}

}  // namespace

CommitmentsTab::CommitmentsTab(Desk& desk, Asker& asker, QWidget* parent)
    : FinanceTab(desk, parent),
      budgetYears_(budgetYearsOf(desk.scheme())),
      choice_(new Segments(tr("Budget year"), namesOf(budgetYears_), this)) {
    choice_->setObjectName(QStringLiteral("budgetYear"));
    const auto ofThisYear =
        std::find(budgetYears_.begin(), budgetYears_.end(), desk.today().year());
    choice_->choose(
        ofThisYear == budgetYears_.end() ? 0 : static_cast<int>(ofThisYear - budgetYears_.begin()));
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    years_ = new ListCard<Line>(
        tr("All budget years"), "budgetYears",
        columns(
            column::number<Line>(tr("Budget year"), [](const Line& line) { return line.year; })),
        [](const Line& line) {
            return Address{Place::Finance, 0, QStringLiteral("commitments/%1").arg(line.year)};
        },
        this);
    years_->setNote(tr(
        "A budget year is a calendar year. Amounts in euros, VAT-fund part included; what is open "
        "is as of 31 December."));
    municipalities_ = new ListCard<Line>(
        {}, "commitments",
        columns(column::text<Line>(tr("Municipality"),
                                   [](const Line& line) { return line.municipality.name; })),
        [](const Line& line) { return dossierOf(line.municipality.id, "award"); }, this);
    municipalities_->addBesideHeading(choice_);
    years_->addBesideHeading(new ExportButton(
        desk, asker, tr("budget-years"),
        [this] {
            return sheetOf(*years_->table(), tr("Budget years"), tr("Commitments and cash"));
        },
        years_));
    municipalities_->addBesideHeading(new ExportButton(
        desk, asker, tr("commitments-and-cash"),
        [this] {
            return work::budgetYearSheet(municipalities_->model()->rows(), year(),
                                         desk_.language());
        },
        municipalities_));
    body->addWidget(municipalities_);
    body->addWidget(years_);
    body->addStretch(1);
    connect(choice_, &Segments::changed, this, &CommitmentsTab::showYear);
    for (ListCard<Line>* card : {years_, municipalities_}) {
        connect(card->table(), &ListTable::jumped, this, &FinanceTab::goTo);
    }
}

std::vector<Column<Line>> CommitmentsTab::columns(Column<Line> first) const {
    const domain::Language language = desk_.language();
    return {
        std::move(first),
        column::money<Line>(tr("Entered"), language, [](const Line& line) { return line.entered; }),
        column::money<Line>(tr("Adjusted"), language,
                            [](const Line& line) { return line.adjusted; }),
        column::money<Line>(tr("Cash paid"), language, [](const Line& line) { return line.paid; }),
        column::money<Line>(tr("Open commitments"), language,
                            [](const Line& line) { return line.openCommitments; }),
        column::money<Line>(tr("Open advances"), language,
                            [](const Line& line) { return line.openAdvances; })};
}

int CommitmentsTab::year() const {
    return budgetYears_[static_cast<std::size_t>(choice_->chosen())];
}

void CommitmentsTab::openPart(const QString& part) {
    const auto wanted = std::find(budgetYears_.begin(), budgetYears_.end(), part.toInt());
    if (wanted != budgetYears_.end()) {
        choice_->choose(static_cast<int>(wanted - budgetYears_.begin()));
    }
}

void CommitmentsTab::refresh() {
    lines_ = desk_.read([this] { return work::budgetYears(desk_.store(), budgetYears_); },
                        std::vector<std::vector<Line>>(budgetYears_.size()));
    std::vector<Line> sums;
    for (std::size_t i = 0; i < budgetYears_.size(); ++i) {
        sums.push_back(sumOf(lines_[i], budgetYears_[i]));
    }
    years_->show(std::move(sums));
    showYear();
}

void CommitmentsTab::showYear() {
    if (lines_.empty()) {
        return;  // not read yet
    }
    const std::vector<Line>& lines = lines_[static_cast<std::size_t>(choice_->chosen())];
    Line sum = sumOf(lines, year());
    sum.municipality.name = tr("Total").toStdString();
    municipalities_->setHeading(tr("Commitments and cash in %1").arg(year()));
    municipalities_->setNote(
        tr("Calendar year. Open commitments are awarded and not yet paid on 31 December %1; open "
           "advances are paid and not yet settled on that day.")
            .arg(year()));
    municipalities_->show(lines, sum);
}

}  // namespace kamerklaar::ui
