// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kamerklaar::store {

/// From now on spdlog writes to a rotating file in the user's state folder: kinds and numbers,
/// never names or amounts. Where that folder cannot be written nothing is logged, and all else goes
/// on.
void startLog();

}  // namespace kamerklaar::store
