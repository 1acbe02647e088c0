// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kamerklaar::tests {

/// Runs `piece` in a child process, as an ordinary user when the tests run as root (who may write
/// in a read-only folder too), and gives back the text that it returned; "threw: …" when it threw,
/// "died: …" when the process ended badly. Catch2's assertions do not work in the piece: return
/// what you saw and check that. Files made as root must be readable by everybody for the piece to
/// see them, and mkdtemp makes folders that are not.
[[nodiscard]] std::string asOrdinaryUser(const std::function<std::string()>& piece);

/// Whom asOrdinaryUser() and the throwaway server become when the tests run as root.
struct Account {
    uid_t user = 0;
    gid_t group = 0;
};
/// The first of these accounts that this machine has; nothing when the tests do not run as root.
[[nodiscard]] std::optional<Account> accountToBecome(const std::vector<std::string>& names);
/// For a child process, between fork and exec; ends it when the machine refuses.
void become(const std::optional<Account>& account);

}  // namespace kamerklaar::tests
