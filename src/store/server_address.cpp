// SPDX-License-Identifier: EUPL-1.2
#include "store/server_address.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include "store/account.h"
#include "store/values.h"

namespace kamerklaar::store {

bool isServerAddress(std::string_view where) {
    return where.starts_with("postgresql://") || where.starts_with("postgres://");
}

domain::Result<ServerAddress> serverAddressIn(const std::string& address) {
    constexpr int usualPort = 5432;
    const QUrl url(textOf(address), QUrl::StrictMode);
    const QUrlQuery query(url);
    const QString folder = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    const QString port = query.queryItemValue(QStringLiteral("port"));
    ServerAddress found;
    found.host = (folder.isEmpty() ? url.host() : folder).toStdString();
    found.port = port.isEmpty() ? url.port(usualPort) : port.toInt();
    found.database = url.path(QUrl::FullyDecoded).mid(1).toStdString();
    found.user = url.userName(QUrl::FullyDecoded).toStdString();
    if (found.user.empty()) {
        found.user = whoRunsThis().account;
    }
    const bool isWhole = url.isValid() && isServerAddress(address) && url.password().isEmpty() &&
                         !found.host.empty() && !found.database.empty() && found.port > 0 &&
                         found.database.find('/') == std::string::npos;
    if (!isWhole) {
        // Without what somebody may have put in front of the host.
        const std::size_t at = address.find('@');
        const std::string shown =
            at == std::string::npos ? address : "postgresql://…" + address.substr(at);
        return domain::refused(domain::ProblemKind::ServerAddressWrong, {}, {shown});
    }
    return found;
}

}  // namespace kamerklaar::store
