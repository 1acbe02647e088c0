// SPDX-License-Identifier: EUPL-1.2
//
// docs/schema.md is written from a fresh database and the words in the migrations.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>
#include <sstream>

#include "store/migrations.h"
#include "store/open.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

const std::string documentPath = KAMERKLAAR_SOURCE "/docs/schema.md";

/// The words that stand directly above each CREATE TABLE and CREATE VIEW.
std::map<std::string, std::string> wordsAbove() {
    std::map<std::string, std::string> words = {
        {"schema_migration", "The migrations that were run, with the checksums of their files."}};
    for (const store::Migration& migration : store::migrationsFor(store::Engine::Sqlite)) {
        const std::string scripts = KAMERKLAAR_SOURCE "/resources/sql/";
        const std::string text = bytesOf(scripts + "common/" + migration.name) +
                                 bytesOf(scripts + "sqlite/" + migration.name);
        std::istringstream lines(text);
        std::string above;
        for (std::string line; std::getline(lines, line);) {
            if (line.rfind("-- ", 0) == 0) {
                above += (above.empty() ? "" : " ") + line.substr(3);
            } else if (line.rfind("CREATE TABLE ", 0) == 0) {
                words[line.substr(13, line.find(' ', 13) - 13)] = above;
                above.clear();
            } else if (line.rfind("CREATE VIEW ", 0) == 0) {
                words[line.substr(12, line.find(' ', 12) - 12)] = above;
                above.clear();
            } else {
                above.clear();
            }
        }
    }
    return words;
}

/// "name: condition" for each CHECK in a CREATE TABLE.
std::vector<std::string> checksIn(const std::string& statement) {
    std::vector<std::string> checks;
    const std::string word = " CHECK (";
    for (std::size_t at = 0; (at = statement.find(word, at)) != std::string::npos;) {
        const std::size_t nameEnd = at;
        const std::size_t nameBegin = statement.rfind(' ', nameEnd - 1) + 1;
        at += word.size();
        const std::size_t begin = at;
        for (int depth = 1; depth > 0; ++at) {
            depth += statement[at] == '(' ? 1 : statement[at] == ')' ? -1 : 0;
        }
        checks.push_back(statement.substr(nameBegin, nameEnd - nameBegin) + ": `" +
                         statement.substr(begin, at - begin - 1) + "`");
    }
    return checks;
}

std::vector<std::vector<std::string>> answersTo(store::Connection& connection, const QString& sql,
                                                int columns) {
    std::vector<std::vector<std::string>> answers;
    store::Rows rows = connection.query(sql);
    while (rows.next()) {
        std::vector<std::string>& row = answers.emplace_back(columns);
        for (int column = 0; column < columns; ++column) {
            rows.get(column, row[static_cast<std::size_t>(column)]);
        }
    }
    return answers;
}

void describe(store::Connection& connection, const std::string& table, const std::string& statement,
              std::ostream& out) {
    const QString name = QString::fromStdString(table);
    std::map<std::string, std::string> refersTo;
    for (const auto& key : answersTo(connection,
                                     QStringLiteral("SELECT \"from\", \"table\" || '.' || \"to\""
                                                    " FROM pragma_foreign_key_list('%1')")
                                         .arg(name),
                                     2)) {
        refersTo[key[0]] = key[1];
    }
    out << "| column | type | empty | key | refers to |\n|---|---|---|---|---|\n";
    for (const auto& column :
         answersTo(connection,
                   QStringLiteral("SELECT name, type, \"notnull\", pk FROM pragma_table_info('%1')")
                       .arg(name),
                   4)) {
        out << "| `" << column[0] << "` | " << column[1] << " | "
            << (column[2] == "0" ? "may be" : "") << " | " << (column[3] == "0" ? "" : "yes")
            << " | " << (refersTo.count(column[0]) > 0 ? refersTo[column[0]] : "") << " |\n";
    }
    std::vector<std::string> rules = checksIn(statement);
    for (const auto& index :
         answersTo(connection,
                   QStringLiteral("SELECT (SELECT group_concat(name, ', ')"
                                  " FROM pragma_index_info(list.name))"
                                  " FROM pragma_index_list('%1') AS list WHERE origin = 'u'")
                       .arg(name),
                   1)) {
        rules.push_back("once: `" + index[0] + "`");
    }
    for (std::size_t at = 0; at < rules.size(); ++at) {
        out << (at == 0 ? "\n- " : "- ") << rules[at] << '\n';
    }
}

std::string generated() {
    const auto store = store::openInMemory();
    store::Connection& connection = connectionOf(*store);
    auto words = wordsAbove();
    std::ostringstream out;
    out << "<!-- SPDX-License-Identifier: EUPL-1.2 -->\n# The schema\n\n"
           "Written from a fresh database; not by hand. The files in "
           "[resources/sql](../resources/sql/README.md) are its source.\n"
           "Amounts are whole cents, days are yyyy-mm-dd, moments are universal time, yes and no "
           "are 1 and 0.\nWhat is typed as `INTEGER` here is `BIGINT` in PostgreSQL, `BLOB` is "
           "`BYTEA`.\n";
    for (const auto& table :
         answersTo(connection,
                   QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'table'"
                                  " ORDER BY name"),
                   2)) {
        out << "\n## " << table[0] << "\n\n";
        out << words[table[0]] << "\n\n";
        describe(connection, table[0], QString::fromStdString(table[1]).simplified().toStdString(),
                 out);
    }
    for (const auto& view :
         answersTo(connection,
                   QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'view'"
                                  " ORDER BY name"),
                   1)) {
        out << "\n## " << view[0] << " (view)\n\n" << words[view[0]] << "\n\n";
        out << "Columns:";
        for (const auto& column :
             answersTo(connection,
                       QStringLiteral("SELECT name FROM pragma_table_info('%1')")
                           .arg(QString::fromStdString(view[0])),
                       1)) {
            out << " `" << column[0] << "`";
        }
        out << "\n";
    }
    out << "\n## Triggers\n\n";
    for (const auto& trigger :
         answersTo(connection,
                   QStringLiteral("SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
                                  " ORDER BY name"),
                   2)) {
        out << "- `" << trigger[0] << "` on `" << trigger[1] << "`\n";
    }
    return out.str();
}

}  // namespace

TEST_CASE("docs/schema.md describes the schema as it is") {
    const std::string schema = generated();
    if (std::getenv("KAMERKLAAR_WRITE_SCHEMA") != nullptr) {
        writeBytes(documentPath, schema);
    }
    INFO(
        "Write it anew with: KAMERKLAAR_WRITE_SCHEMA=1 build/dev/tests/test-store "
        "'docs/schema.md describes the schema as it is'");
    CHECK((bytesOf(documentPath) == schema));
    INFO("A table without a word above it:\n" << schema.substr(0, schema.find("\n\n\n\n")));
    CHECK(schema.find("\n\n\n\n") == std::string::npos);
}
