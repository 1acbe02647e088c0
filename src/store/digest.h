// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <string>
#include <string_view>

namespace kamerklaar::store {

/// SHA-256 in hexadecimal, small letters.
inline std::string sha256(std::string_view bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

}  // namespace kamerklaar::store
