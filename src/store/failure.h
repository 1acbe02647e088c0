// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtSql/QSqlError>
#include <string>

#include "domain/problem.h"

namespace kamerklaar::store {

enum class Engine { Sqlite, Postgres };

/// Why a statement failed, the same list for both engines.
enum class Failure {
    NotUnique,         ///< a key that is there already
    CheckFailed,       ///< an amount below zero, a code of the wrong list, a NULL
    UnknownReference,  ///< a code or number that nothing has
    AppendOnly,        ///< an attempt to change or remove what stays
    SamePerson,        ///< an approval by the preparer
    EarlierStage,      ///< an approval by whoever assessed an earlier stage
    Full,              ///< disk or quota
    ReadOnly,
    NoRights,
    Locked,  ///< somebody else is writing and did not finish in time
    Corrupt,
    CutOff,  ///< a writer was cut off, and what it left cannot be undone without writing
    Gone,    ///< the file was removed or replaced under us
    ConnectionLost,
    CannotWrite,  ///< any other trouble of disk or folder
    Unexpected,   ///< our own mistake, such as wrong SQL
};

/// From SQLSTATE or from SQLite's extended code.
[[nodiscard]] Failure failureOf(Engine engine, const QSqlError& error);

/// What the person at the desk hears: `where` is the path of the file or the name of the database.
[[nodiscard]] domain::Problem problemOf(Failure failure, const std::string& where,
                                        const QSqlError& error = {});

/// For the log: code and name of the constraint, never a value (PostgreSQL's details hold whole
/// rows).
[[nodiscard]] std::string technicalTextOf(Engine engine, const QSqlError& error,
                                          const QString& sql);

}  // namespace kamerklaar::store
