// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/sisa_grid_tab.h"

#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/segments.h"
#include "ui/words/sisa_words.h"

namespace kamerklaar::ui {

namespace {

using domain::Money;
using work::SisaCell;
using work::SisaRow;
using SisaLine = SisaGridTab::Line;

/// What the last return that came in states in all.
std::optional<Money> lastCumulative(const SisaRow& row) {
    std::optional<Money> last;
    for (const SisaCell& cell : row.cells) {
        last = cell.cumulative ? cell.cumulative : last;
    }
    return last;
}

std::optional<Money> remainderOf(const SisaRow& row) {
    const auto cumulative = lastCumulative(row);
    return cumulative ? std::optional(row.awardedNet - *cumulative) : std::nullopt;
}

Chip heldChip(bool isBroken) {
    return isBroken ? Chip{SisaGridTab::tr("broken"), QStringLiteral("warning"), Tone::Bad}
                    : Chip{SisaGridTab::tr("fits"), QStringLiteral("approved"), Tone::Good};
}

std::optional<Chip> chainChip(const SisaRow& row) {
    bool isKnown = false;
    bool isBroken = false;
    for (const SisaCell& cell : row.cells) {
        isKnown = isKnown || (cell.cumulative && cell.expectedCumulative);
        isBroken = isBroken || cell.isChainBroken();
    }
    return isKnown ? std::optional(heldChip(isBroken)) : std::nullopt;
}

std::optional<Chip> chainChip(const SisaLine& line) {
    return line.cell.cumulative && line.cell.expectedCumulative
               ? std::optional(heldChip(line.cell.isChainBroken()))
               : std::nullopt;
}

void addTo(std::optional<Money>& sum, const std::optional<Money>& amount) {
    if (amount) {
        sum = sum.value_or(Money()) + *amount;
    }
}

/// The line of totals: what stands in it is added up over those that have it.
SisaRow totalOf(const std::vector<SisaRow>& rows) {
    SisaRow total;
    total.municipality.name = SisaGridTab::tr("Total").toStdString();
    SisaCell all;
    for (const SisaRow& row : rows) {
        total.awardedNet += row.awardedNet;
        addTo(all.cumulative, lastCumulative(row));
    }
    total.cells.push_back(all);
    return total;
}

QStringList choices(const std::vector<int>& years) {
    QStringList names{SisaGridTab::tr("All years")};
    for (const int year : years) {
        names.append(QString::number(year));
    }
    return names;
}

}  // namespace

SisaGridTab::SisaGridTab(Desk& desk, Asker& asker, QWidget* parent) : FinanceTab(desk, parent) {
    for (int year = desk.scheme().firstCalendarYear(); year <= desk.scheme().lastCalendarYear();
         ++year) {
        years_.push_back(year);
    }
    choice_ = new Segments(tr("Calendar year"), choices(years_), this);
    choice_->setObjectName(QStringLiteral("sisaYear"));
    const auto toDossier = [](const auto& row) { return dossierOf(row.municipality.id, "sisa"); };
    all_ = new ListCard<Row>(tr("SiSa returns"), "sisaAll", gridColumns(), toDossier, this);
    all_->setNote(tr(
        "Calendar years. Amounts in euros, as stated or as corrected since; the remainder is the "
        "net award less the last cumulative amount."));
    one_ = new ListCard<SisaLine>({}, "sisaYearTable", yearColumns(), toDossier, this);
    const auto exported = [this] { return work::sisaSheet(grid_, desk_.language()); };
    for (Card* card : {static_cast<Card*>(all_), static_cast<Card*>(one_)}) {
        card->addBesideHeading(new ExportButton(desk, asker, tr("sisa-returns"), exported, card));
    }
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    body->addWidget(choice_);
    body->addWidget(all_);
    body->addWidget(one_);
    body->addStretch(1);
    one_->hide();
    connect(choice_, &Segments::changed, this, &SisaGridTab::showChoice);
    connect(all_->table(), &ListTable::jumped, this, &FinanceTab::goTo);
    connect(one_->table(), &ListTable::jumped, this, &FinanceTab::goTo);
}

std::vector<Column<SisaRow>> SisaGridTab::gridColumns() const {
    const domain::Language language = desk_.language();
    std::vector<Column<Row>> columns{column::text<Row>(
        tr("Municipality"), [](const Row& row) { return row.municipality.name; })};
    for (const int year : years_) {
        columns.push_back(column::state<Row>(
            QString::number(year), [language, year](const Row& row) -> std::optional<Chip> {
                const SisaCell* cell = row.over(year);
                return cell == nullptr ? std::nullopt
                                       : std::optional(words::chipOf(cell->state, language));
            }));
    }
    columns.push_back(column::money<Row>(tr("Awarded, net"), language, [](const Row& row) {
                          return row.awardedNet;
                      }).givingWay());
    columns.push_back(column::money<Row>(tr("Cumulative"), language, lastCumulative));
    columns.push_back(column::money<Row>(tr("Remainder"), language, remainderOf));
    columns.push_back(
        column::state<Row>(tr("Chain"), [](const Row& row) { return chainChip(row); }));
    return columns;
}

std::vector<Column<SisaLine>> SisaGridTab::yearColumns() const {
    const domain::Language language = desk_.language();
    return {
        column::text<SisaLine>(tr("Municipality"),
                               [](const SisaLine& line) { return line.municipality.name; }),
        column::state<SisaLine>(tr("State"),
                                [language](const SisaLine& line) -> std::optional<Chip> {
                                    if (!line.municipality.id.isStored()) {
                                        return std::nullopt;
                                    }
                                    return words::chipOf(line.cell.state, language);
                                }),
        column::date<SisaLine>(tr("Due on"), [](const SisaLine& line) { return line.cell.due; }),
        column::date<SisaLine>(tr("Received on"),
                               [](const SisaLine& line) {
                                   return line.cell.sisa ? line.cell.sisa->receivedOn
                                                         : std::nullopt;
                               }),
        column::money<SisaLine>(tr("Spent"), language,
                                [](const SisaLine& line) { return line.cell.spent; }),
        column::money<SisaLine>(tr("Cumulative"), language,
                                [](const SisaLine& line) { return line.cell.cumulative; }),
        column::money<SisaLine>(tr("Year before plus spent"), language,
                                [](const SisaLine& line) { return line.cell.expectedCumulative; }),
        column::state<SisaLine>(tr("Chain"), [](const SisaLine& line) { return chainChip(line); }),
        column::count<SisaLine>(tr("Open findings"), language,
                                [](const SisaLine& line) { return line.cell.findings; })};
}

std::optional<int> SisaGridTab::year() const {
    const int chosen = choice_->chosen();
    return chosen == 0 ? std::nullopt : std::optional(years_[static_cast<std::size_t>(chosen - 1)]);
}

void SisaGridTab::openPart(const QString& part) {
    const auto wanted = std::find(years_.begin(), years_.end(), part.toInt());
    choice_->choose(wanted == years_.end() ? 0 : static_cast<int>(wanted - years_.begin()) + 1);
}

void SisaGridTab::refresh() {
    grid_ = desk_.read([this] { return work::sisaGrid(desk_.store(), desk_.today()); },
                       work::SisaGrid());
    showChoice();
}

void SisaGridTab::showChoice() {
    const std::optional<int> chosen = year();
    all_->setVisible(!chosen);
    one_->setVisible(chosen.has_value());
    if (chosen) {
        showYear(*chosen);
    } else {
        all_->show(grid_.rows, totalOf(grid_.rows));
    }
}

void SisaGridTab::showYear(int year) {
    std::vector<SisaLine> lines;
    SisaLine total;
    total.municipality.name = tr("Total").toStdString();
    for (const Row& row : grid_.rows) {
        if (const SisaCell* cell = row.over(year)) {
            lines.push_back({row.municipality, *cell});
            addTo(total.cell.spent, cell->spent);
            addTo(total.cell.cumulative, cell->cumulative);
            addTo(total.cell.expectedCumulative, cell->expectedCumulative);
            total.cell.findings += cell->findings;
        }
    }
    one_->setHeading(tr("SiSa returns over %1").arg(year));
    one_->setNote(
        tr("Calendar year. Amounts in euros, as stated or as corrected since. The chain fits when "
           "the cumulative amount is that of the year before with this year's spending added."));
    one_->show(std::move(lines), std::move(total));
}

}  // namespace kamerklaar::ui
