// SPDX-License-Identifier: EUPL-1.2
//
// Every noun that describes itself is kept as it describes itself, on both engines.
#include "store/record_rows.h"

#include <catch2/catch.hpp>

#include "store/columns.h"
#include "store/filled.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::MunicipalityId;

namespace {

template <typename Noun>
void expectKept(work::Store& store) {
    work::Records<Noun>& records = store.records<Noun>();
    const std::size_t before = records.all().size();
    Noun first = filled<Noun>(1);
    Noun second = filled<Noun>(2);
    second.municipality = {3};
    Noun empty;
    empty.municipality = {4};
    if constexpr (std::is_same_v<Noun, domain::SpendingSplit>) {
        empty.report = {1};
    }
    act(store, [&] {
        second.id = records.add(second);
        first.id = records.add(first);
        empty.id = records.add(empty);
    });
    CHECK(records.find(first.id) == first);
    CHECK(records.find(second.id) == second);
    CHECK(records.find(empty.id) == empty);
    CHECK_FALSE(records.find({999}).has_value());
    CHECK(records.all().size() == before + 3);
    CHECK(records.all(MunicipalityId{1}).back() == first);
    CHECK(records.all(MunicipalityId{3}) == std::vector<Noun>{second});
    CHECK(records.all(MunicipalityId{5}).empty());

    Noun changed = filled<Noun>(7);
    changed.id = first.id;
    act(store, [&] { CHECK(records.update(changed)); });
    changed.version = 1;
    CHECK(records.find(first.id) == changed);
    CHECK(records.find(second.id) == second);
    act(store, [&] { CHECK_FALSE(records.update(first)); });
    CHECK(records.find(first.id) == changed);

    changed.withdrawn = true;
    act(store, [&] { CHECK(records.update(changed)); });
    CHECK(records.find(first.id)->withdrawn);
    CHECK(records.all().size() == before + 2);
}

}  // namespace

TEST_CASE("every field of every noun has its column, and every column its field") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = freshStore(engine);
    if (!store) {
        return;
    }
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        expectColumns(*store, store::shapeOf<Noun>(Noun::table), {"id", "version"});
    });
}

TEST_CASE("every noun comes back whole and in the order of its lines, and a lost race shows") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    addReferred(*store);
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        CAPTURE(std::string(Noun::table));
        expectKept<Noun>(*store);
    });
    CHECK(store->soundness().check().empty());
}

TEST_CASE("a path becomes the name of a column") {
    CHECK(store::sqlName("receivedOn") == QStringLiteral("received_on"));
    CHECK(store::sqlName("spendingPeriod/first") == QStringLiteral("spending_period_first"));
    CHECK(store::sqlName("year") == QStringLiteral("year"));
}
