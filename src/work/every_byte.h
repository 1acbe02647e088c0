// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

namespace kamerklaar::work {

/// Writes all bytes into an open file of Qt's, for the window and the command line alike; false
/// when they are not all there, and the file then knows why. Goes on until nothing more is taken: a
/// disk that fills up takes a part of what is written and says why only to whoever comes with the
/// rest.
template <typename File>
[[nodiscard]] bool writeEveryByte(File& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const std::int64_t taken =
            file.write(bytes.data(), static_cast<std::int64_t>(bytes.size()));
        if (taken <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(taken));
    }
    return file.flush() || file.flush();
}

}  // namespace kamerklaar::work
