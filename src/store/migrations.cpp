// SPDX-License-Identifier: EUPL-1.2
#include "store/migrations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QResource>
#include <QtCore/QStringList>
#include <algorithm>

#include "domain/ensure.h"
#include "store/digest.h"

namespace kamerklaar::store {
namespace {

using domain::ensure;

void addFrom(const QString& folder, bool isCommon, Engine engine, std::vector<Migration>& found) {
    const QDir all(QStringLiteral(":/sql/") + folder);
    for (const QString& name : all.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        QFile file(all.filePath(name));
        ensure(file.open(QIODevice::ReadOnly), "a migration that is built in can be read");
        const QByteArray content = file.readAll();
        Migration migration;
        migration.number = name.left(4).toInt();
        migration.name = name.toStdString();
        migration.checksum = sha256(content.toStdString());
        migration.statements = statementsIn(QString::fromUtf8(content));
        if (isCommon && engine == Engine::Postgres) {
            std::transform(migration.statements.begin(), migration.statements.end(),
                           migration.statements.begin(), forPostgres);
        }
        found.push_back(std::move(migration));
    }
}

}  // namespace

std::vector<QString> statementsIn(const QString& sql) {
    std::vector<QString> statements;
    QString statement;
    const QStringList lines = sql.split(QLatin1Char('\n')) << QString();
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("--"))) {
            continue;
        }
        if (!line.trimmed().isEmpty()) {
            statement += line + QLatin1Char('\n');
            continue;
        }
        if (!statement.isEmpty()) {
            ensure(statement.trimmed().endsWith(QLatin1Char(';')),
                   "an empty line in a migration comes after a semicolon");
            statements.push_back(statement.trimmed().chopped(1));
            statement.clear();
        }
    }
    return statements;
}

QString forPostgres(QString statement) {
    static const QRegularExpression integer(QStringLiteral("\\bINTEGER\\b"));
    static const QRegularExpression strict(QStringLiteral("\\s*\\bSTRICT$"));
    return statement.replace(integer, QStringLiteral("BIGINT")).remove(strict);
}

namespace {

std::vector<Migration> builtIn(Engine engine) {
    std::vector<Migration> found;
    addFrom(QStringLiteral("common"), true, engine, found);
    addFrom(engine == Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgres"), false,
            engine, found);
    std::sort(found.begin(), found.end(),
              [](const Migration& l, const Migration& r) { return l.number < r.number; });
    int expected = 0;
    for (const Migration& migration : found) {
        ensure(migration.number == ++expected, "migrations are numbered without gaps");
    }
    ensure(expected > 0, "the migrations are built in");
    return found;
}

}  // namespace

const std::vector<Migration>& migrationsFor(Engine engine) {
    static const std::vector<Migration> forFile = builtIn(Engine::Sqlite);
    if (engine == Engine::Sqlite) {
        return forFile;
    }
    static const std::vector<Migration> forServer = builtIn(Engine::Postgres);
    return forServer;
}

}  // namespace kamerklaar::store
