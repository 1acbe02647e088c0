// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/proof_card.h"

#include <QtCore/QCoreApplication>

#include "ui/widgets/columns.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using domain::Money;
using work::ClosingProof;
using work::ProofCell;

/// Where one kind of amount stands in the proof.
struct Parts {
    Money ProofCell::*cell;
    const std::vector<std::pair<std::string, Money>>& programmeYears;
    const std::vector<std::pair<int, Money>>& calendarYears;
    Money down;
    Money across;
    Money source;
};

Parts partsOf(const ClosingProof& proof, ProofCard::Kind kind) {
    switch (kind) {
        case ProofCard::Kind::Spent:
            break;
        case ProofCard::Kind::Paid:
            return {&ProofCell::paid, proof.paidByProgrammeYear, proof.paidByCalendarYear,
                    proof.paidDown,   proof.paidAcross,          proof.paidSource};
        case ProofCard::Kind::VatFund:
            return {&ProofCell::paidVatFund,     proof.vatFundByProgrammeYear,
                    proof.vatFundByCalendarYear, proof.vatFundDown,
                    proof.vatFundAcross,         proof.vatFundSource};
    }
    return {&ProofCell::spent, proof.spentByProgrammeYear, proof.spentByCalendarYear,
            proof.spentDown,   proof.spentAcross,          proof.spentSource};
}

QString text(const char* source) {
    return QCoreApplication::translate("ProofCard", source);
}

Chip agrees(const ProofRow& row) {
    return row.sum == row.sumOfCells() ? Chip{text(QT_TRANSLATE_NOOP("ProofCard", "agrees")),
                                              QStringLiteral("approved"), Tone::Good}
                                       : Chip{text(QT_TRANSLATE_NOOP("ProofCard", "differs")),
                                              QStringLiteral("warning"), Tone::Bad};
}

}  // namespace

Money ProofRow::sumOfCells() const {
    Money together;
    for (const auto& [year, amount] : cells) {
        together += amount;
    }
    return together;
}

ProofCard::ProofCard(Kind kind, const QString& heading, const char* name, domain::Language language,
                     QWidget* parent)
    : ListCard(heading, name, {}, {}, parent), kind_(kind), language_(language) {}

std::vector<Column<ProofRow>> ProofCard::columns(const std::map<int, Money>& years) const {
    std::vector<Column<ProofRow>> columns{{text(QT_TRANSLATE_NOOP("ProofCard", "Programme year")),
                                           [](const ProofRow& row) { return row.name; }}};
    for (const auto& [year, amount] : years) {
        columns.push_back(column::money<ProofRow>(
            QString::number(year), language_, [year = year](const ProofRow& row) {
                const auto found = row.cells.find(year);
                return found == row.cells.end() ? Money() : found->second;
            }));
    }
    columns.push_back(column::money<ProofRow>(text(QT_TRANSLATE_NOOP("ProofCard", "Together")),
                                              language_,
                                              [](const ProofRow& row) { return row.sum; }));
    columns.push_back(
        column::state<ProofRow>(text(QT_TRANSLATE_NOOP("ProofCard", "Cells and figures")), agrees));
    return columns;
}

void ProofCard::show(const ClosingProof& proof) {
    const Parts parts = partsOf(proof, kind_);
    std::map<int, Money> years(parts.calendarYears.begin(), parts.calendarYears.end());
    std::vector<ProofRow> rows;
    for (const auto& [label, sum] : parts.programmeYears) {
        ProofRow row{words::text(work::wordsOfProgrammeYear(label, language_)), {}, sum};
        for (const ProofCell& cell : proof.cells) {
            if (cell.programmeYear == label) {
                row.cells[cell.calendarYear] += cell.*parts.cell;
            }
        }
        rows.push_back(std::move(row));
    }
    model()->setColumns(columns(years));
    setNote(text(QT_TRANSLATE_NOOP("ProofCard",
                                   "Programme years together %1, calendar years together %2, the "
                                   "sources themselves %3."))
                .arg(words::money(parts.down, language_), words::money(parts.across, language_),
                     words::money(parts.source, language_)));
    ListCard::show(std::move(rows),
                   ProofRow{text(QT_TRANSLATE_NOOP("ProofCard", "Per calendar year")),
                            std::move(years), parts.across});
    table()->spreadColumns();
}

}  // namespace kamerklaar::ui
