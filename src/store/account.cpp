// SPDX-License-Identifier: EUPL-1.2
#include "store/account.h"

#include <QtCore/QString>

#include "store/sql_store.h"
#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace kamerklaar::store {
namespace {

#ifdef Q_OS_UNIX
domain::Person accountOfProcess() {
    domain::Person person;
    // By number, because the variable USER says whatever somebody puts in it.
    if (const passwd* entry = ::getpwuid(::getuid())) {
        person.account = entry->pw_name;
        person.name = QString::fromLocal8Bit(entry->pw_gecos)
                          .section(QLatin1Char(','), 0, 0)
                          .trimmed()
                          .toStdString();
    }
    if (person.account.empty()) {
        person.account = std::to_string(::getuid());
    }
    return person;
}
bool isTerminal() {
    return ::isatty(STDERR_FILENO) != 0;
}
#else
/// Not good enough to keep two pairs of eyes apart: docs/building_elsewhere.md.
domain::Person accountOfProcess() {
    domain::Person person;
    person.account = qEnvironmentVariable("USERNAME", QStringLiteral("?")).toStdString();
    return person;
}

bool isTerminal() {
    return false;
}
#endif

}  // namespace

domain::Person whoRunsThis() {
    domain::Person person = accountOfProcess();
    if (person.name.empty()) {
        person.name = person.account;
    }
    return person;
}

domain::Person whoWorksIn(work::Store& store) {
    domain::Person person = whoRunsThis();
    Connection& connection = connectionOf(store);
    if (connection.engine() == Engine::Postgres) {
        Rows rows = connection.query(u"SELECT session_user"_qs);
        std::string account;
        if (rows.next()) {
            rows.get(0, account);
        }
        if (account != person.account) {
            person.account = account;
            person.name = account;
        }
    }
    return person;
}

bool isErrorOutputSeen() {
    return isTerminal();
}

}  // namespace kamerklaar::store
