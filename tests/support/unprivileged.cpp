// SPDX-License-Identifier: EUPL-1.2
#include "support/unprivileged.h"

#include <grp.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <exception>
#include <stdexcept>

namespace kamerklaar::tests {
namespace {

void writeAll(int file, const std::string& text) {
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = write(file, text.data() + written, text.size() - written);
        if (count <= 0) {
            return;
        }
        written += static_cast<std::size_t>(count);
    }
}

std::string readAll(int file) {
    std::string text;
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while ((count = read(file, buffer.data(), buffer.size())) > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return text;
}

std::string outcomeOf(const std::function<std::string()>& piece) {
    try {
        return piece();
    } catch (const std::exception& problem) {
        return std::string("threw: ") + problem.what();
    } catch (...) {
        return "threw: something unknown";
    }
}

}  // namespace

std::optional<Account> accountToBecome(const std::vector<std::string>& names) {
    if (geteuid() != 0) {
        return std::nullopt;
    }
    for (const std::string& name : names) {
        if (const passwd* entry = getpwnam(name.c_str())) {
            return Account{entry->pw_uid, entry->pw_gid};
        }
    }
    throw std::runtime_error("no ordinary account on this machine to run a test as");
}

void become(const std::optional<Account>& account) {
    if (account &&
        (setgroups(0, nullptr) != 0 || setgid(account->group) != 0 || setuid(account->user) != 0)) {
        _exit(126);
    }
}

std::string asOrdinaryUser(const std::function<std::string()>& piece) {
    const std::optional<Account> account = accountToBecome({"nobody"});
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    const pid_t child = fork();
    if (child < 0) {
        throw std::runtime_error("no child process");
    }
    if (child == 0) {
        close(ends[0]);
        become(account);
        writeAll(ends[1], outcomeOf(piece));
        // Straight out: the test session and its destructors belong to the parent.
        _exit(0);
    }
    close(ends[1]);
    const std::string text = readAll(ends[0]);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return "died: status " + std::to_string(status) + " after \"" + text + "\"";
    }
    return text;
}

}  // namespace kamerklaar::tests
