// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "store/connection.h"
#include "work/ports.h"

namespace kamerklaar::store {

/// All the ports on one connection.
[[nodiscard]] std::unique_ptr<work::Store> makeSqlStore(std::unique_ptr<Connection> connection,
                                                        std::string displayName);

/// Of a store that was made here; for what is done with a whole file, and for the store's own
/// tests.
[[nodiscard]] Connection& connectionOf(work::Store& store);

}  // namespace kamerklaar::store
