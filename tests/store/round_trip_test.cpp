// SPDX-License-Identifier: EUPL-1.2
//
// Everything that can be kept comes back as it was given, on both engines.
#include <catch2/catch.hpp>

#include "domain/fields.h"
#include "store/filled.h"
#include "store/reports.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;
using domain::Subject;

TEST_CASE("a scheme comes back as it was set, with its municipalities as recipients by name") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = freshStore(engine);
    if (!store) {
        return;
    }
    CHECK(store->schemes().current().code.empty());
    start(*store);
    CHECK(store->schemes().current() == builtInScheme());

    const auto places = store->municipalities().all();
    REQUIRE(places.size() == builtInScheme().municipalities.size());
    for (std::size_t at = 1; at < places.size(); ++at) {
        CHECK(places[at - 1].name < places[at].name);
    }
    const auto found = store->municipalities().find(places.front().id);
    REQUIRE(found.has_value());
    CHECK(domain::fieldsOf(*found) == domain::fieldsOf(places.front()));
    CHECK_FALSE(store->municipalities().find({999}).has_value());
}

TEST_CASE("a scheme that was given up with its transaction is not remembered") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = freshStore(engine);
    if (!store) {
        return;
    }
    {
        const auto givenUp = store->begin();
        store->schemes().set(builtInScheme());
        CHECK(store->schemes().current() == builtInScheme());
    }
    CHECK(store->schemes().current().code.empty());
    start(*store);
    CHECK(store->schemes().current() == builtInScheme());
}

TEST_CASE("municipalities stand by name whatever marks and small words are in it") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = freshStore(engine);
    if (!store) {
        return;
    }
    const auto transaction = store->begin();
    for (const char* name : {"Zwolle", "Súdwest-Fryslân", "'s-Hertogenbosch", "Aalst", "sudoku"}) {
        store->municipalities().add({{}, "a", name, name, name, "PV20", "x", "VR01"});
    }
    std::string order;
    for (const auto& place : store->municipalities().all()) {
        order += place.name + " ";
    }
    CHECK(order == "Aalst 's-Hertogenbosch sudoku Súdwest-Fryslân Zwolle ");
}

TEST_CASE("people come back by their account") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    domain::PersonId bram;
    act(*store, [&] { bram = store->people().add({{}, "bram", "Bram \"d'Artagnan\" Ö", {}}); });
    const auto found = store->people().byAccount("bram");
    REQUIRE(found.has_value());
    CHECK(found->id == bram);
    CHECK(found->name == "Bram \"d'Artagnan\" Ö");
    CHECK(store->people().all().size() == 3);
    CHECK(found->roles.isEmpty());
    CHECK(store->people().find(bram)->account == "bram");
    CHECK(store->people().find({1})->roles == domain::Roles{domain::Role::Officer});
    const domain::Roles both{domain::Role::Controller, domain::Role::Administrator};
    act(*store, [&] { store->people().setRoles(bram, both); });
    CHECK(store->people().find(bram)->roles == both);
    CHECK_FALSE(store->people().find({99}).has_value());
    CHECK_FALSE(store->people().byAccount("nobody").has_value());
}

TEST_CASE("the ledger comes back whole, and as the same sums") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const domain::Allocation year{{1}, 2, {Money::cents(50000001), Money::cents(1)}, false};
    const domain::Instalment plan{
        {}, {2}, 3, 2026, Date::known(2026, 2, 1), {Money::cents(700), Money::cents(7)}};
    act(*store, [&] {
        store->ledger().add(year);
        store->ledger().add(domain::Allocation{{2}, 2, {Money::cents(3), Money()}, false});
        store->ledger().add(domain::Allocation{{3}, 2, {Money::cents(9), Money()}, true});
        CHECK(store->ledger().add(plan).isStored());
        store->decisions().add(paymentOrder({1}, Date::known(2025, 2, 3), 500, 5, "BO-1"));
        store->decisions().add(paymentOrder({2}, Date::known(2026, 2, 3), 40, 4));
    });
    const auto years = store->ledger().allocations(domain::MunicipalityId{1});
    REQUIRE(years.size() == 1);
    CHECK(domain::fieldsOf(years.front()) == domain::fieldsOf(year));
    CHECK_FALSE(years.front().isReservation);
    CHECK(store->ledger().allocations().size() == 3);
    CHECK(store->ledger().reservations().size() == 3);
    auto plans = store->ledger().instalments();
    REQUIRE(plans.size() == 1);
    CHECK(domain::fieldsOf(plans.front()) == domain::fieldsOf(plan));
    const auto payments = store->ledger().payments();
    REQUIRE(payments.size() == 2);
    CHECK(payments.front().decision == domain::DecisionId{1});
    CHECK_FALSE(payments.front().id.isStored());
    CHECK(payments.front().paidOn == Date::known(2025, 2, 3));
    CHECK(payments.front().net == Money::cents(500));
    CHECK(payments.front().vatFund == Money::cents(5));
    CHECK(payments.front().instalment == 1);
    CHECK(payments.front().reference == "BO-1");
    CHECK(store->ledger().payments(domain::MunicipalityId{2}).size() == 1);

    const domain::LedgerRows sums = store->ledger().nationalSums(2025);
    REQUIRE(sums.allocations.size() == 2);
    CHECK(sums.allocations[0].amount.gross == Money::cents(50000004));
    CHECK(sums.allocations[1].isReservation);
    CHECK(sums.instalments.at(0).amount == plan.amount);
    REQUIRE(sums.payments.size() == 1);
    CHECK(sums.payments[0].net == Money::cents(500));
    CHECK(store->ledger().nationalSums().payments.size() == 2);

    plans.front().plannedOn = Date::known(2026, 3, 1);
    plans.front().amount = {Money::cents(800), Money::cents(8)};
    act(*store, [&] { store->ledger().update(plans.front()); });
    CHECK(domain::fieldsOf(store->ledger().instalments().front()) ==
          domain::fieldsOf(plans.front()));
}

TEST_CASE("a round comes back, and by its year") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const domain::RoundId id = addRound(*store, 2025);
    const auto found = store->rounds().find(id);
    REQUIRE(found.has_value());
    CHECK(domain::fieldsOf(*found) == domain::fieldsOf(roundOver(2025)));
    CHECK(store->rounds().ofYear(2025)->id == id);
    CHECK_FALSE(store->rounds().ofYear(2026).has_value());
    CHECK(store->rounds().all().size() == 1);
}

TEST_CASE("a document comes back with its bytes, its hash and its size") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    std::string every;
    for (int byte = 0; byte < 256; ++byte) {
        every += static_cast<char>(byte);
    }
    const auto content = GENERATE_COPY(std::string("abc"), every, std::string(1000000, 'x'));
    domain::CaseDocument document;
    document.subject = {Subject::Kind::Municipality, 3};
    document.direction = domain::CaseDocument::Direction::Outgoing;
    document.fileName = "Brief \\ \"één\".pdf";
    document.mediaType = "application/pdf";
    document.date = Date::known(2025, 3, 4);
    document.sender = "Ministerie";
    document.caseNumber = "5178141";
    document.reference = "R-1";
    domain::CaseDocument kept;
    act(*store, [&] { kept = store->documents().add(document, content); });
    CHECK(kept.size == static_cast<std::int64_t>(content.size()));
    if (content == "abc") {
        CHECK(kept.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
    CHECK(store->documents().content(kept.id) == content);
    const auto found = store->documents().of(document.subject);
    REQUIRE(found.size() == 1);
    CHECK(domain::fieldsOf(found.front()) == domain::fieldsOf(kept));
    CHECK(found.front().sha256 == kept.sha256);
    CHECK(store->documents().of({Subject::Kind::Report, 3}).empty());
    CHECK_FALSE(store->documents().content({999}).has_value());
}

TEST_CASE("an edition comes back, and is put again by whoever has its version") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    CHECK_FALSE(store->editions().ofYear(2025).has_value());
    const domain::Edition first{2025, Date::known(2026, 4, 1), false, 1, 0};
    act(*store, [&] { CHECK(store->editions().put(first)); });
    auto stored = store->editions().ofYear(2025);
    REQUIRE(stored.has_value());
    CHECK(domain::fieldsOf(*stored) == domain::fieldsOf(first));
    stored->isFinal = true;
    stored->number = 2;
    act(*store, [&] { CHECK(store->editions().put(*stored)); });
    act(*store, [&] {
        CHECK_FALSE(store->editions().put(*stored));
        CHECK_FALSE(store->editions().put(first));
    });
    CHECK(store->editions().ofYear(2025)->isFinal);
    CHECK(store->editions().ofYear(2025)->number == 2);
}

TEST_CASE("a draft comes back as typed, is replaced, and goes") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    using domain::Subject;
    // A report, something new in a dossier, and another form for the same dossier.
    const std::vector<work::DraftOf> all = {{{Subject::Kind::Report, 12}, {}, {}},
                                            {{Subject::Kind::Decision, 0}, {1}, "award"},
                                            {{Subject::Kind::Decision, 0}, {1}, "payment"}};
    work::Draft draft;
    draft.person = {1};
    draft.baseVersion = 4;
    draft.savedAt = domain::Timestamp::fromUnixSeconds(1750000000);
    for (const work::DraftOf& of : all) {
        draft.of = of;
        draft.fields = {{"summary", "twee\nregels"}, {"gross", "12,x"}, {"of", of.form}};
        store->drafts().put(draft);
        draft.fields.pop_back();
        draft.fields.emplace_back("form", of.form);
        store->drafts().put(draft);
    }
    for (const work::DraftOf& of : all) {
        const auto found = store->drafts().find(of, {1});
        REQUIRE(found.has_value());
        CHECK(found->of == of);
        CHECK(found->baseVersion == 4);
        CHECK(found->savedAt == draft.savedAt);
        REQUIRE(found->fields.size() == 3);
        CHECK(found->fields[0].second == "twee\nregels");
        CHECK(found->fields[2] == std::pair<std::string, std::string>("form", of.form));
    }
    store->drafts().discard(all[1], {1});
    CHECK_FALSE(store->drafts().find(all[1], {1}).has_value());
    CHECK(store->drafts().find(all[2], {1}).has_value());
}

TEST_CASE("a file says that it is an example when it is marked so, and not before") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    CHECK_FALSE(store->isExample());
    act(*store, [&] {
        store->markAsExample();
        store->markAsExample();
    });
    CHECK(store->isExample());
}
