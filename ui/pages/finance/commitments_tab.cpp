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

using work::BudgetYearLine;

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

BudgetYearLine sumOf(const std::vector<BudgetYearLine>& lines, int year) {
    BudgetYearLine sum;
    sum.year = year;
    for (const BudgetYearLine& line : lines) {
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
    years_ = new ListCard<BudgetYearLine>(
        tr("All budget years"), "budgetYears",
        columns(column::number<BudgetYearLine>(
            tr("Budget year"), [](const BudgetYearLine& line) { return line.year; })),
        [](const BudgetYearLine& line) {
            return Address{Place::Finance, 0, QStringLiteral("commitments/%1").arg(line.year)};
        },
        this);
    years_->setNote(tr(
        "A budget year is a calendar year. Amounts in euros, VAT-fund part included; what is open "
        "is as of 31 December."));
    municipalities_ = new ListCard<BudgetYearLine>(
        {}, "commitments",
        columns(column::text<BudgetYearLine>(
            tr("Municipality"), [](const BudgetYearLine& line) { return line.municipality.name; })),
        [](const BudgetYearLine& line) { return dossierOf(line.municipality.id, "award"); }, this);
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
    for (ListCard<BudgetYearLine>* card : {years_, municipalities_}) {
        connect(card->table(), &ListTable::jumped, this, &FinanceTab::goTo);
    }
}

std::vector<Column<BudgetYearLine>> CommitmentsTab::columns(Column<BudgetYearLine> first) const {
    const domain::Language language = desk_.language();
    return {std::move(first),
            column::money<BudgetYearLine>(tr("Entered"), language,
                                          [](const BudgetYearLine& line) { return line.entered; }),
            column::money<BudgetYearLine>(tr("Adjusted"), language,
                                          [](const BudgetYearLine& line) { return line.adjusted; }),
            column::money<BudgetYearLine>(tr("Cash paid"), language,
                                          [](const BudgetYearLine& line) { return line.paid; }),
            column::money<BudgetYearLine>(
                tr("Open commitments"), language,
                [](const BudgetYearLine& line) { return line.openCommitments; }),
            column::money<BudgetYearLine>(
                tr("Open advances"), language,
                [](const BudgetYearLine& line) { return line.openAdvances; })};
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
                        std::vector<std::vector<BudgetYearLine>>(budgetYears_.size()));
    std::vector<BudgetYearLine> sums;
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
    const std::vector<BudgetYearLine>& lines = lines_[static_cast<std::size_t>(choice_->chosen())];
    BudgetYearLine sum = sumOf(lines, year());
    sum.municipality.name = tr("Total").toStdString();
    municipalities_->setHeading(tr("Commitments and cash in %1").arg(year()));
    municipalities_->setNote(
        tr("Calendar year. Open commitments are awarded and not yet paid on 31 December %1; open "
           "advances are paid and not yet settled on that day.")
            .arg(year()));
    municipalities_->show(lines, sum);
}

}  // namespace kamerklaar::ui
