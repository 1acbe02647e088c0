// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <string>
#include <vector>

#include "store/failure.h"

namespace kamerklaar::store {

/// One numbered file of resources/sql, ready for an engine.
struct Migration {
    int number = 0;
    std::string name;      ///< of the file, without folder
    std::string checksum;  ///< SHA-256 of the file as it is written
    std::vector<QString> statements;
};

/// All of them in order: 1, 2, 3 … without gaps, or it is a Bug.
[[nodiscard]] const std::vector<Migration>& migrationsFor(Engine engine);

/// The statements of one file: each ends with a semicolon at the end of a line that is followed by
/// an empty line or the end of the file. Comments at the start of a line are dropped.
[[nodiscard]] std::vector<QString> statementsIn(const QString& sql);

/// The two textual rules that make PostgreSQL of what is written for SQLite.
[[nodiscard]] QString forPostgres(QString statement);
[[nodiscard]] inline QString forEngine(Engine engine, const QString& statement) {
    return engine == Engine::Postgres ? forPostgres(statement) : statement;
}

}  // namespace kamerklaar::store
