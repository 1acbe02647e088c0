// SPDX-License-Identifier: EUPL-1.2
#include "work/as_of.h"

#include "work/ledger_on_day.h"
#include "work/spending_as_of.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::MunicipalityId;

/// What the figures of one day are made from, read at one moment.
class DayBook {
public:
    DayBook(Store& store, Date day, std::optional<MunicipalityId> of)
        : moment_(store.moment()),
          book_(store, of),
          ledger_(store, book_, day, day, spendingAsOf(store, day, of), of) {}

    void add(MunicipalityId municipality, domain::LedgerRows& rows) const {
        ledger_.add(municipality, rows);
    }
    [[nodiscard]] const domain::Scheme& scheme() const { return book_.scheme(); }

private:
    std::unique_ptr<Moment> moment_;
    GrantBook book_;
    LedgerOnDay ledger_;
};

}  // namespace

domain::Figures figuresAsOf(Store& store, Date day, std::optional<MunicipalityId> of) {
    const DayBook book(store, day, of);
    domain::LedgerRows rows;
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        if (!of || municipality.id == *of) {
            book.add(municipality.id, rows);
        }
    }
    return domain::figuresOf(book.scheme(), rows, !of);
}

std::vector<MunicipalityLine> linesAsOf(Store& store, Date day) {
    const DayBook book(store, day, {});
    std::vector<MunicipalityLine> lines;
    for (domain::Municipality& municipality : store.municipalities().all()) {
        domain::LedgerRows rows;
        book.add(municipality.id, rows);
        lines.push_back({std::move(municipality), domain::figuresOf(book.scheme(), rows, false)});
    }
    return lines;
}

}  // namespace kamerklaar::work
