// SPDX-License-Identifier: EUPL-1.2
#include "package/zip_writer.h"

#include <zip.h>

#include "domain/ensure.h"

namespace kamerklaar::package {

using domain::ensure;

namespace {

constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstOfJanuary1980 = (1U << 5U) | 1U;

}  // namespace

ZipWriter::ZipWriter()
    : bytes_(zip_source_buffer_create(nullptr, 0, 0, nullptr)),
      archive_(zip_open_from_source(bytes_, ZIP_CREATE | ZIP_TRUNCATE, nullptr)) {
    ensure(archive_ != nullptr, "a package can be made in memory");
    zip_source_keep(bytes_);
}

ZipWriter::~ZipWriter() {
    if (archive_ != nullptr) {
        zip_discard(archive_);
    }
    zip_source_free(bytes_);
}

void ZipWriter::add(const std::string& name, std::string content, Packing packing) {
    const std::string& kept =
        *parts_.emplace_back(std::make_unique<std::string>(std::move(content)));
    zip_source_t* source = zip_source_buffer(archive_, kept.data(), kept.size(), 0);
    ensure(source != nullptr, "a text in memory is a source");
    const zip_int64_t index = zip_file_add(archive_, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    ensure(index >= 0, "each part of a package has its own name");
    const auto part = static_cast<zip_uint64_t>(index);
    const bool isStored = packing == Packing::Stored;
    zip_set_file_compression(archive_, part, isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    zip_file_set_dostime(archive_, part, noTime, firstOfJanuary1980, 0);
    zip_file_set_external_attributes(archive_, part, 0, ZIP_OPSYS_DOS, 0);
}

std::string ZipWriter::take() {
    ensure(zip_close(archive_) == 0, "a package in memory can be closed");
    archive_ = nullptr;
    zip_stat_t about;
    ensure(zip_source_stat(bytes_, &about) == 0 && zip_source_open(bytes_) == 0,
           "a package that was closed can be read");
    std::string content(about.size, '\0');
    const zip_int64_t read = zip_source_read(bytes_, content.data(), content.size());
    zip_source_close(bytes_);
    ensure(read == static_cast<zip_int64_t>(content.size()), "a package is read as a whole");
    return content;
}

}  // namespace kamerklaar::package
