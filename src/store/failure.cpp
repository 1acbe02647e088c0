// SPDX-License-Identifier: EUPL-1.2
#include "store/failure.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <array>
#include <utility>

namespace kamerklaar::store {
namespace {

using domain::ProblemKind;

struct SqliteCode {
    int code;
    Failure failure;
};

// Extended codes first; what is not listed falls back on its primary code, the lowest eight bits.
constexpr std::array sqliteCodes = {
    SqliteCode{2067, Failure::NotUnique},        // CONSTRAINT_UNIQUE
    SqliteCode{1555, Failure::NotUnique},        // CONSTRAINT_PRIMARYKEY
    SqliteCode{2579, Failure::NotUnique},        // CONSTRAINT_ROWID
    SqliteCode{787, Failure::UnknownReference},  // CONSTRAINT_FOREIGNKEY
    SqliteCode{1811, Failure::AppendOnly},       // CONSTRAINT_TRIGGER
    SqliteCode{275, Failure::CheckFailed},       // CONSTRAINT_CHECK
    SqliteCode{19, Failure::CheckFailed},        // CONSTRAINT, such as NOT NULL
    SqliteCode{1032, Failure::Gone},             // READONLY_DBMOVED
    SqliteCode{776, Failure::CutOff},            // READONLY_ROLLBACK
    SqliteCode{8, Failure::ReadOnly},            // READONLY
    SqliteCode{5, Failure::Locked},              // BUSY
    SqliteCode{6, Failure::Locked},              // LOCKED
    SqliteCode{13, Failure::Full},               // FULL
    SqliteCode{522, Failure::Corrupt},           // IOERR_SHORT_READ
    SqliteCode{8458, Failure::Corrupt},          // IOERR_CORRUPTFS
    SqliteCode{11, Failure::Corrupt},            // CORRUPT
    SqliteCode{26, Failure::Corrupt},            // NOTADB
    SqliteCode{10, Failure::CannotWrite},        // IOERR
    SqliteCode{14, Failure::CannotWrite},        // CANTOPEN: no journal can be made beside the file
    SqliteCode{23, Failure::CannotWrite},        // AUTH
};

Failure ofSqlite(const QSqlError& error) {
    // A table or a column that every file of ours has is gone.
    if (error.databaseText().startsWith(QLatin1String("no such "))) {
        return Failure::Corrupt;
    }
    const int code = error.nativeErrorCode().toInt();
    for (const int wanted : {code, code & 0xff}) {
        for (const SqliteCode& row : sqliteCodes) {
            if (row.code == wanted) {
                return row.failure;
            }
        }
    }
    return Failure::Unexpected;
}

struct State {
    const char* prefix;
    Failure failure;
};

// 42P01 and 42703: a table or a column is not there.
constexpr std::array states = {
    State{"23505", Failure::NotUnique},    State{"23514", Failure::CheckFailed},
    State{"23502", Failure::CheckFailed},  State{"23503", Failure::UnknownReference},
    State{"P0001", Failure::AppendOnly},   State{"53100", Failure::Full},
    State{"25006", Failure::ReadOnly},     State{"42501", Failure::NoRights},
    State{"55P03", Failure::Locked},       State{"40P01", Failure::Locked},
    State{"40001", Failure::Locked},       State{"XX001", Failure::Corrupt},
    State{"XX002", Failure::Corrupt},      State{"42P01", Failure::Corrupt},
    State{"42703", Failure::Corrupt},      State{"08", Failure::ConnectionLost},
    State{"57P", Failure::ConnectionLost}, State{"53", Failure::CannotWrite},
    State{"58", Failure::CannotWrite},
};

Failure ofPostgres(const QSqlError& error) {
    const QString state = error.nativeErrorCode();
    if (state.isEmpty()) {
        return Failure::ConnectionLost;  // libpq itself speaks, there was no server to give a state
    }
    for (const State& row : states) {
        if (state.startsWith(QLatin1String(row.prefix))) {
            return row.failure;
        }
    }
    return Failure::Unexpected;
}

/// The name that stands in the message after "constraint": both engines give it there.
std::string constraintIn(const QSqlError& error) {
    static const QRegularExpression named(
        QStringLiteral("(?:constraint \"|CHECK constraint failed: |UNIQUE constraint failed: |"
                       "NOT NULL constraint failed: )([A-Za-z0-9_., ]+)"));
    return named.match(error.databaseText()).captured(1).toStdString();
}

/// What the person did before, from the trigger that keeps the stages apart; empty for anything
/// else.
std::string earlierStageIn(const QSqlError& error) {
    static const QRegularExpression stage(QStringLiteral("decision_stages_apart: ([a-z_]+)"));
    return stage.match(error.databaseText()).captured(1).toStdString();
}

}  // namespace

Failure failureOf(Engine engine, const QSqlError& error) {
    // These are told by name: to the engines they are a check and a trigger like any other.
    if (error.databaseText().contains(QLatin1String("decision_approved_by_another"))) {
        return Failure::SamePerson;
    }
    if (!earlierStageIn(error).empty()) {
        return Failure::EarlierStage;
    }
    return engine == Engine::Sqlite ? ofSqlite(error) : ofPostgres(error);
}

domain::Problem problemOf(Failure failure, const std::string& where, const QSqlError& error) {
    const auto problem = [](ProblemKind kind, std::vector<domain::Fact> facts) {
        return domain::refusal(kind, {}, std::move(facts));
    };
    switch (failure) {
        case Failure::NotUnique:
            return problem(ProblemKind::DuplicateCode, {constraintIn(error)});
        case Failure::UnknownReference:
            return problem(ProblemKind::UnknownCode, {constraintIn(error)});
        case Failure::SamePerson:
            return problem(ProblemKind::SamePersonTwice, {});
        case Failure::EarlierStage:
            return problem(ProblemKind::AssessedEarlier, {earlierStageIn(error)});
        case Failure::ReadOnly:
            return problem(ProblemKind::FileReadOnly, {where});
        case Failure::NoRights:
            return problem(ProblemKind::ServerNoRights, {where});
        case Failure::Locked:
            return problem(ProblemKind::FileLocked, {where});
        case Failure::Corrupt:
            return problem(ProblemKind::FileDamaged, {where});
        case Failure::Gone:
            return problem(ProblemKind::FileMissing, {where});
        case Failure::CutOff:
            return problem(ProblemKind::FileCutOff, {where, where + "-journal"});
        case Failure::ConnectionLost:
            return problem(ProblemKind::ConnectionLost, {where});
        case Failure::CheckFailed:
            return problem(ProblemKind::CannotWrite, {where, constraintIn(error)});
        case Failure::AppendOnly:
        case Failure::Full:
        case Failure::CannotWrite:
        case Failure::Unexpected:
            return problem(
                ProblemKind::CannotWrite,
                {where, error.databaseText().section(QLatin1Char('\n'), 0, 0).toStdString()});
    }
    return problem(ProblemKind::CannotWrite, {where, std::string()});
}

std::string technicalTextOf(Engine engine, const QSqlError& error, const QString& sql) {
    const QString said = engine == Engine::Sqlite ? error.databaseText()
                                                  : QString::fromStdString(constraintIn(error));
    return error.nativeErrorCode().toStdString() + " " + said.toStdString() + " in " +
           sql.simplified().left(200).toStdString();
}

}  // namespace kamerklaar::store
