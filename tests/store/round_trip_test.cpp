// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/fields.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;

TEST_CASE("a scheme comes back as it was set") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = freshStore(engine);
    if (!store) {
        return;
    }
    CHECK(store->schemes().current().code.empty());
    start(*store);
    CHECK(store->schemes().current() == builtInScheme());
}
