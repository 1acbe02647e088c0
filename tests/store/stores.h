// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "domain/scheme.h"
#include "store/connection.h"
#include "work/ports.h"

namespace kamerklaar::tests {

/// For GENERATE(values(engines())): each test of what is kept runs on both.
[[nodiscard]] std::vector<std::string> engines();

/// A new store without a scheme: SQLite in memory, or a database of its own on the throwaway
/// server. Nothing, and the test is marked as skipped, when that server is not installed.
[[nodiscard]] std::unique_ptr<work::Store> freshStore(const std::string& engine);

/// The same, with the regulation in it and two people: Ans, number 1, and Cor, number 2.
[[nodiscard]] std::unique_ptr<work::Store> startedStore(const std::string& engine);

/// Puts the regulation, Ans and Cor into a new store.
void start(work::Store& store);

/// The regulation that is built in.
[[nodiscard]] const domain::Scheme& builtInScheme();

/// Runs the piece in a transaction with a journal entry, as every act does.
void act(work::Store& store, const std::function<void()>& piece);
/// An entry by Ans about the file itself.
[[nodiscard]] work::JournalEntry entryAt(std::int64_t unixSeconds);

/// The connection below a store, for looking at and spoiling what is kept.
[[nodiscard]] store::Connection& connectionOf(work::Store& store);
void sql(work::Store& store, const std::string& statement);

/// The kind of problem that the ground gives way with.
[[nodiscard]] domain::Problem problemFrom(const std::function<void()>& piece);

/// A folder that goes at the end of the test.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::filesystem::path path() const { return path_; }
    [[nodiscard]] std::string at(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

/// All bytes of a file; nothing like a hash, so that a difference shows.
[[nodiscard]] std::string bytesOf(const std::string& path);
void writeBytes(const std::string& path, const std::string& bytes);

}  // namespace kamerklaar::tests
