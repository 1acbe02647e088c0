// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/municipalities/municipalities_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/report_chip.h"
#include "ui/widgets/search_field.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using Line = MunicipalitiesPage::Line;
using domain::Amounts;

template <typename Get>
Column<Line> amountColumn(const QString& title, domain::Language language, Get get) {
    return {title,
            [language, get](const Line& row) {
                return words::amount(get(row.figures.total), language);
            },
            [get](const Line& row) { return get(row.figures.total).inCents(); }};
}

const work::ReportHeader* reportIn(const Line& row, domain::RoundId round) {
    const auto found =
        std::find_if(row.reports.begin(), row.reports.end(),
                     [round](const work::ReportHeader& report) { return report.round == round; });
    return found == row.reports.end() ? nullptr : &*found;
}

Column<Line> roundColumn(const domain::Round& round, domain::Date today,
                         domain::Language language) {
    const auto chip = [id = round.id, today, language](const Line& row) -> std::optional<Chip> {
        const work::ReportHeader* report = reportIn(row, id);
        return report == nullptr ? std::nullopt : std::optional(chipFor(*report, today, language));
    };
    return {MunicipalitiesPage::tr("Report %1").arg(round.year),
            [chip](const Line& row) { return chip(row).value_or(Chip()).word; },
            {},
            chip};
}

}  // namespace

MunicipalitiesPage::MunicipalitiesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      model_(new ColumnModel<Line>(
          columns(),
          [](const Line& row) {
              return Address{Place::Dossier, row.municipality.id.value};
          },
          this)),
      table_(new ListTable(model_, tr("Municipalities"), this)),
      search_(new SearchField(tr("Search municipality, province or status"), model_, table_, this)),
      count_(new QLabel(this)) {
    table_->setObjectName(QStringLiteral("municipalities"));
    search_->setObjectName(QStringLiteral("search"));
    setRole(count_, TextRole::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, room::tight, room::page, room::wide);
    layout->setSpacing(room::normal);
    auto* head = new QHBoxLayout;
    head->setSpacing(room::wide);
    search_->setFixedWidth(search_->sizeHint().width());
    head->addWidget(search_);
    head->addWidget(count_, 1);
    layout->addLayout(head);
    layout->addWidget(table_, 1);
    connect(table_, &ListTable::jumped, this, &Page::goTo);
    connect(model_, &QAbstractItemModel::modelReset, this, &MunicipalitiesPage::showCount);
}

std::vector<Column<Line>> MunicipalitiesPage::columns() const {
    const domain::Language language = desk_.language();
    std::vector<Column<Line>> columns{
        {tr("Municipality"), [](const Line& row) { return words::text(row.municipality.name); }},
        {tr("Province"), [](const Line& row) { return words::text(row.municipality.province); }},
    };
    using Rounds = std::vector<domain::Round>;
    const domain::Date today = desk_.today();
    for (const domain::Round& round :
         desk_.read([this] { return desk_.store().rounds().all(); }, Rounds())) {
        if (round.period.first() <= today) {
            columns.push_back(roundColumn(round, today, language));
        }
    }
    columns.push_back(
        amountColumn(tr("Awarded"), language, [](const Amounts& a) { return a.awardedNet(); }));
    columns.push_back(amountColumn(tr("Paid"), language, [](const Amounts& a) { return a.paid; }));
    columns.push_back(
        amountColumn(tr("Spent"), language, [](const Amounts& a) { return a.spent; }));
    columns.push_back(
        amountColumn(tr("Remaining"), language, [](const Amounts& a) { return a.remaining(); }));
    return columns;
}

void MunicipalitiesPage::open(const Address& /*address*/) {}

QString MunicipalitiesPage::title() const {
    return tr("Municipalities");
}

void MunicipalitiesPage::search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void MunicipalitiesPage::reload() {
    work::Store& store = desk_.store();
    const auto grid = desk_.read([&] { return work::roundGrid(store); }, work::RoundGrid());
    using Lines = std::vector<work::MunicipalityLine>;
    const Lines figures = desk_.read([&] { return work::municipalityLines(store); }, Lines());
    std::vector<Line> lines;
    Line totals;
    totals.municipality.name = tr("Total").toStdString();
    // Both lists stand in the order of the names.
    for (std::size_t i = 0; i < figures.size(); ++i) {
        lines.push_back(
            {figures[i].municipality, figures[i].figures,
             i < grid.rows.size() ? grid.rows[i].reports : std::vector<work::ReportHeader>()});
        totals.figures.total += figures[i].figures.total;
    }
    model_->setRows(std::move(lines), totals);
    table_->fitColumns();
    if (!table_->isSortingEnabled()) {
        table_->sortInitially(0, Qt::AscendingOrder);
    }
}

void MunicipalitiesPage::showCount() {
    const int all = static_cast<int>(model_->rows().size());
    const int shown = model_->shownRows();
    count_->setText(shown == all
                        ? tr("%1 municipalities. Amounts in euros; awarded is net.").arg(all)
                        : tr("%1 of %2 municipalities").arg(shown).arg(all));
}

}  // namespace kamerklaar::ui
