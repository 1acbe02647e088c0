// SPDX-License-Identifier: EUPL-1.2
#include "package/zip_parts.h"

#include "domain/ensure.h"

namespace kamerklaar::package {

using domain::ensure;

void setFirstDate(zip_t* archive, zip_uint64_t part) {
    constexpr zip_uint16_t noTime = 0;
    constexpr zip_uint16_t firstOfJanuary1980 = (1U << 5U) | 1U;
    zip_file_set_dostime(archive, part, noTime, firstOfJanuary1980, 0);
}

std::string contentOf(zip_source_t* bytes) {
    zip_stat_t about;
    ensure(zip_source_stat(bytes, &about) == 0 && zip_source_open(bytes) == 0,
           "a package that was closed can be read");
    std::string content(about.size, '\0');
    const zip_int64_t read = zip_source_read(bytes, content.data(), content.size());
    zip_source_close(bytes);
    ensure(read == static_cast<zip_int64_t>(content.size()), "a package is read as a whole");
    return content;
}

}  // namespace kamerklaar::package
