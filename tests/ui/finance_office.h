// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/finance/finance_page.h"
#include "ui/shell/speech.h"
#include "ui/support.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/list_table.h"

// What the tests of the finances share: a file in which awards were decided, a page before each of
// two people, and lists read as a person reads them.
namespace kamerklaar::tests {

/// An office where Dutch is spoken, so that lists read as they do for the people who use them.
class FinanceOffice : public Office {
public:
    explicit FinanceOffice(Filled filled = Filled::No) : Office(filled) {
        speech_.speak(domain::Language::Dutch);
    }

private:
    ui::Speech speech_;
};

/// The award that the regulation and the reservation propose, for every municipality: prepared by
/// whoever sits at the desk and approved by a colleague.
void awardAll(Office& office);
/// Somebody else at the same file, officer and manager.
work::Context colleagueOf(Office& office, const std::string& name);
/// The same for one decision of any kind.
domain::Decision decide(Office& office, const domain::Decision& proposal);
domain::MunicipalityId municipalityNamed(Office& office, const std::string& name);

/// The finances as one person sees them.
class FinanceDesk {
public:
    /// At the desk of the office itself, or of a colleague.
    explicit FinanceDesk(Office& office);
    FinanceDesk(Office& office, const std::string& colleague);

    void open(const char* part);
    [[nodiscard]] ui::ListTable& table(const char* name) const;
    /// A cell as it is shown; rows are found by their first cell.
    [[nodiscard]] QString cell(const char* table, const QString& row, int column) const;
    [[nodiscard]] QStringList firstCells(const char* table) const;
    /// Makes the row that begins with this text the current one.
    void choose(const char* table, const QString& row) const;
    /// Chooses a format in the menu of the export button on the card of this table.
    void exportFrom(const char* table, const char* format) const;
    /// Presses the nth button of a switch.
    void pick(const char* segments, int index) const;

    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::FinancePage> page;
    std::vector<ui::Address> jumps;

private:
    void begin(Office& office);
    [[nodiscard]] int rowOf(const char* table, const QString& row) const;
};

}  // namespace kamerklaar::tests
