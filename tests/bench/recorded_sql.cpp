// SPDX-License-Identifier: EUPL-1.2
#include "bench/recorded_sql.h"

#include <sqlite3.h>

#include <stdexcept>

namespace kamerklaar::bench {
namespace {

// SQLite's hooks are plain functions, so what they hear lands here.
std::vector<std::string> heard;
bool listening = false;

int hear(unsigned /*kind*/, void* /*context*/, void* statement, void* /*text*/) {
    if (listening) {
        char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
        if (sql != nullptr) {
            heard.emplace_back(sql);
        }
        sqlite3_free(sql);
    }
    return 0;
}

int onOpen(sqlite3* database, const char** /*error*/, const struct sqlite3_api_routines* /*api*/) {
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, hear, nullptr);
}

}  // namespace

void listenToSqlite() {
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(onOpen));
}

std::vector<std::string> statementsOf(const std::function<void()>& work) {
    heard.clear();
    listening = true;
    work();
    listening = false;
    return heard;
}

BareSqlite::BareSqlite(const std::string& path) {
    if (sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        throw std::runtime_error("SQLite cannot open " + path);
    }
    sqlite3_trace_v2(database_, 0, nullptr, nullptr);
}

BareSqlite::~BareSqlite() {
    sqlite3_close(database_);
}

void BareSqlite::run(const std::vector<std::string>& statements) const {
    for (const std::string& sql : statements) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error("SQLite refuses " + sql);
        }
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
                    static_cast<void>(sqlite3_column_int64(statement, column));
                } else {
                    static_cast<void>(sqlite3_column_text(statement, column));
                }
            }
        }
        sqlite3_finalize(statement);
    }
}

}  // namespace kamerklaar::bench
