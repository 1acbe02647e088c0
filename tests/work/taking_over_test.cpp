// SPDX-License-Identifier: EUPL-1.2
#include "work/taking_over.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "work/as_of.h"
#include "work/deciding.h"
#include "work/filled_workbook.h"
#include "work/office.h"
#include "work/verifying.h"

using namespace kamerklaar;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::Money;
using kamerklaar::tests::FilledWorkbook;
using kamerklaar::tests::inShort;
using kamerklaar::tests::Office;
using Format = work::WorkbookWriter::Format;

namespace {

const exchange::WorkbookReader reader;

domain::MunicipalityId almelo(Office& office) {
    return office.store().municipalities().all().front().id;
}

// Almelo with everything, Bergen op Zoom with an award.
FilledWorkbook full(Office& office) {
    FilledWorkbook workbook(office.store());
    workbook.ordinary("Almelo")
        .fill("Verlening", "Almelo", {{"verslag_2025_voor", "2026-04-02"}})
        .fill("Verslagen", "Almelo", 2024,
              {{"ontvangen_op", "2025-05-14"},
               {"gepland_a", "1000000"},
               {"besteed_a", "1000000"},
               {"gepland_b", "5000000"},
               {"besteed_b", "4500000"},
               {"gepland_c", "20000000"},
               {"besteed_c", "15000000"},
               {"goedgekeurd", "ja"},
               {"samenvatting", "Het eerste halfjaar."}})
        .fill("SiSa", "Almelo", 2024,
              {{"ontvangen_op", "2025-07-10"},
               {"besteed", "20500000"},
               {"cumulatief", "20500000"},
               {"aard_controle", "R"},
               {"cbs", "plausibel"},
               {"cbs_op", "2025-08-20"}})
        .fill("Verlening", "Bergen op Zoom",
              {{"datum", "2024-06-21"},
               {"bruto", "100000000"},
               {"bcf", "0"},
               {"netto", "100000000"},
               {"jaar_1", "40000000"},
               {"jaar_2", "40000000"},
               {"jaar_3", "20000000"},
               {"besteding_van", "2024-09-01"},
               {"besteding_tot", "2027-07-01"},
               {"verplichtingen", "Elk kwartaal overleg."}});
    return workbook;
}

/// Moves on with every question, as a slow approval does.
class TickingClock : public work::Clock {
public:
    [[nodiscard]] domain::Timestamp now() const override {
        return domain::Timestamp::fromUnixSeconds(first_ + ++asked_);
    }

private:
    std::int64_t first_ = domain::Timestamp::fromIso("2025-09-01T10:00:00Z")->unixSeconds();
    mutable std::int64_t asked_ = 0;
};

}  // namespace

TEST_CASE("the workbook has the municipalities in it, and empty it asks to be filled in") {
    Office office;
    const FilledWorkbook workbook(office.store());
    REQUIRE(workbook.book.sheets.size() == 5);
    CHECK(workbook.book.sheets[0].name == "Uitleg");
    CHECK(workbook.book.sheets[1].rows.size() == 20);
    CHECK(workbook.book.sheets[2].rows.size() == 80);
    for (const Format format : {Format::Xlsx, Format::Ods}) {
        const work::TakeOver read = work::readTakeOver(office.anna(), workbook.tables(format));
        CHECK(inShort(read.problems).empty());
        CHECK(read.decisions.empty());
        const auto prepared =
            work::prepareTakeOver(office.anna(), reader, "leeg", workbook.bytes(format));
        REQUIRE_FALSE(prepared);
        CHECK(inShort(prepared.error()) == "workbook_empty");
    }
    CHECK(office.store().documents().of({domain::Subject::Kind::File, 0}).empty());
}

TEST_CASE("what was filled in is read with its own dates, from xlsx and from ods") {
    Office office;
    office.clock.moveTo("2025-09-01T10:00:00Z");
    for (const Format format : {Format::Xlsx, Format::Ods}) {
        const work::TakeOver read = work::readTakeOver(office.anna(), full(office).tables(format));
        CHECK(inShort(read.problems).empty());
        REQUIRE(read.decisions.size() == 4);
        const Decision& award = read.decisions[0];
        CHECK(award.number == "5178141-Almelo");
        CHECK(award.date == Date::known(2024, 6, 20));
        CHECK(award.effectiveOn.iso() == "2024-07-01");
        auto terms = std::get<domain::AwardTerms>(award.terms);
        CHECK(terms.net == Money::euros(1'440'000));
        CHECK(terms.years[1].amount.gross == Money::euros(500'000));
        CHECK(terms.years[1].amount.vatFund == Money::euros(20'000));
        REQUIRE(terms.reportTerms.size() == 1);
        CHECK(terms.reportTerms[0].due == Date::known(2026, 4, 2));
        terms = std::get<domain::AwardTerms>(read.decisions[1].terms);
        CHECK(read.decisions[1].effectiveOn == Date::known(2024, 6, 21));
        CHECK(terms.years[2].amount.gross == Money::euros(200'000));
        CHECK(terms.spendingPeriod->first() == Date::known(2024, 9, 1));
        CHECK(terms.obligations == "Elk kwartaal overleg.");
        const auto& order = std::get<domain::PaymentOrder>(read.decisions[3].terms);
        CHECK(order.instalment == 2);
        CHECK(order.payOn == Date::known(2025, 2, 3));
        CHECK(order.reference == "B-2025");
        REQUIRE(read.reports.size() == 1);
        CHECK(read.reports[0].spent() == Money::euros(205'000));
        REQUIRE(read.sisaReturns.size() == 1);
        CHECK(read.sisaReturns[0].cbsStatus == domain::CbsStatus::Plausible);
        CHECK(read.sisaReturns[0].auditKind == "R");
        REQUIRE(read.reconciliation.size() == 2);
        const work::TakeOver::Line& line = read.reconciliation[0];
        CHECK(line.municipality == "Almelo");
        CHECK(line.awardedNet == Money::euros(1'440'000));
        CHECK(line.paid == Money::euros(720'000));
        CHECK(line.reported == Money::euros(205'000));
        CHECK(line.sisa == Money::euros(205'000));
    }
}

TEST_CASE("a take-over counts from a second person's approval, with the dates of the time") {
    Office office;
    office.clock.moveTo("2025-09-01T09:00:00Z");
    const Decision prepared =
        work::prepareTakeOver(office.anna(), reader, "overnemen.ods", full(office).bytes()).value();
    const auto& terms = std::get<domain::TakeOverTerms>(prepared.terms);
    CHECK(terms.awards == 2);
    CHECK(terms.payments == 2);
    CHECK(terms.reports == 1);
    CHECK(terms.sisaReturns == 1);
    CHECK(office.store().documents().content(terms.workbook) == full(office).bytes());
    const Date today = Date::known(2025, 9, 1);
    CHECK_FALSE(work::grantOf(office.store(), almelo(office), today).hasAward);
    const auto own = work::approveTakeOver(office.anna(), reader, prepared.id, prepared.version);
    REQUIRE_FALSE(own);
    CHECK(inShort(own.error()) == "same_person_twice");

    const std::int64_t before = office.entries();
    const TickingClock clock;
    const work::Context bram{office.store(), clock, office.bram().person};
    REQUIRE(work::approveTakeOver(bram, reader, prepared.id, prepared.version));

    // Every entry carries the one moment of the approval.
    const auto moment = office.store().decisions().find(prepared.id)->decidedAt.value();
    const auto added = static_cast<int>(office.entries() - before);
    REQUIRE(added > 6);
    for (const work::JournalEntry& entry : office.store().journal().read({}, 0, added)) {
        CHECK(entry.at == moment);
    }
    for (const Decision& decision : office.store().decisions().all(almelo(office))) {
        CHECK(decision.takenOver);
        CHECK(decision.counts());
        CHECK(decision.preparedBy == office.anna().person);
        CHECK(decision.decidedBy == office.bram().person);
    }
    const auto then = work::grantOf(office.store(), almelo(office), Date::known(2024, 12, 31));
    CHECK(then.awardedOn == Date::known(2024, 6, 20));
    CHECK(then.paid.net() == Money::euros(240'000));
    CHECK(work::grantOf(office.store(), almelo(office), today).paid.net() == Money::euros(720'000));
    const auto sisa = office.store().records<domain::SisaReturn>().all(almelo(office));
    REQUIRE(sisa.size() == 1);
    CHECK(sisa[0].takenOver);
    const domain::YearlyReport report = office.report(2024);
    CHECK(report.status == domain::ReportStatus::Approved);
    CHECK(report.receivedOn == Date::known(2025, 5, 14));
    const auto events = office.store().reports().events(report.id);
    REQUIRE(events.size() == 3);
    CHECK(events[0].reason == "overgenomen");
    // The term of the award letter came along.
    CHECK(office.report(2025).ownDue == Date::known(2026, 4, 2));
    // The figures of an earlier day know it; those of the day before it came in do not.
    CHECK(work::figuresAsOf(office.store(), Date::known(2025, 5, 14)).total.spent ==
          Money::euros(205'000));
    CHECK(work::figuresAsOf(office.store(), Date::known(2025, 5, 13)).total.spent == Money());
    CHECK(inShort(work::verify(office.store())) == "");

    // A second time it is there already, line by line.
    const auto again =
        work::prepareTakeOver(office.anna(), reader, "nogmaals.ods", full(office).bytes());
    REQUIRE_FALSE(again);
    CHECK(again.error().size() == 6);
    CHECK(std::all_of(again.error().begin(), again.error().end(), [](const auto& problem) {
        return problem.kind == domain::ProblemKind::TakenOverBefore;
    }));
}

TEST_CASE("when something came between, the approval is refused and nothing of it is entered") {
    Office office;
    office.clock.moveTo("2025-09-01T09:00:00Z");
    const Decision prepared =
        work::prepareTakeOver(office.anna(), reader, "overnemen.ods", full(office).bytes()).value();
    const auto municipalities = office.store().municipalities().all();
    const Decision award =
        work::prepare(office.anna(),
                      work::proposal(office.anna(), DecisionKind::Award, municipalities[1].id))
            .value();
    REQUIRE(work::approve(office.carla(), award.id, award.version));
    const auto entries = office.entries();
    const auto approved =
        work::approveTakeOver(office.bram(), reader, prepared.id, prepared.version);
    REQUIRE_FALSE(approved);
    CHECK(inShort(approved.error()).starts_with("taken_over_before Verlening!A"));
    CHECK(office.entries() == entries);
    CHECK(office.store().decisions().find(prepared.id)->status == domain::DecisionStatus::Prepared);
}

TEST_CASE("a take-over is not reversed as a whole, but each decision in it is") {
    Office office;
    office.clock.moveTo("2025-09-01T09:00:00Z");
    const Decision prepared =
        work::prepareTakeOver(office.anna(), reader, "overnemen.ods", full(office).bytes()).value();
    REQUIRE(work::approveTakeOver(office.bram(), reader, prepared.id, prepared.version));
    const auto whole = work::prepareReversal(office.anna(), prepared.id, "Verkeerd bestand.");
    REQUIRE_FALSE(whole);
    CHECK(inShort(whole.error()) == "not_reversible");
    Decision last;
    for (const Decision& decision : office.store().decisions().all(almelo(office))) {
        last = decision;
    }
    const auto reversal =
        work::prepareReversal(office.anna(), last.id, "Deze betaling was er niet.").value();
    REQUIRE(work::approve(office.carla(), reversal.id, reversal.version));
    CHECK(work::grantOf(office.store(), almelo(office), office.clock.today()).paid.net() ==
          Money::euros(240'000));
}
