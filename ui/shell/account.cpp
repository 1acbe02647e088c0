// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/account.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>
#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace kamerklaar::ui {

domain::Person personAtDesk() {
    domain::Person person;
#ifdef Q_OS_UNIX
    // By number, because the variable USER says whatever somebody puts in it.
    if (const passwd* entry = getpwuid(getuid())) {
        person.account = entry->pw_name;
        person.name = QString::fromLocal8Bit(entry->pw_gecos)
                          .section(QLatin1Char(','), 0, 0)
                          .trimmed()
                          .toStdString();
    }
#else
    person.account = qEnvironmentVariable("USERNAME").toStdString();
#endif
    if (person.account.empty()) {
        person.account = "?";
    }
    if (person.name.empty()) {
        person.name = person.account;
    }
    return person;
}

}  // namespace kamerklaar::ui
