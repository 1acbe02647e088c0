// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/open.h"

namespace kamerklaar::store {

/// "postgresql://user@host:port/database", as the programs of PostgreSQL have it too; port 5432 and
/// the account of who runs this when it does not say. "?host=/folder" names the folder of a Unix
/// socket. Refused: ServerAddressWrong, also for one with a password: others would read it in the
/// list of processes and in the settings.
[[nodiscard]] domain::Result<ServerAddress> serverAddressIn(const std::string& address);

}  // namespace kamerklaar::store
