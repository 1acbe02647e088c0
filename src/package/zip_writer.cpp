// SPDX-License-Identifier: EUPL-1.2
#include "package/zip_writer.h"

#include <zip.h>

#include "domain/ensure.h"
#include "package/zip_parts.h"

namespace kamerklaar::package {

using domain::ensure;

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
    setFirstDate(archive_, part);
    zip_file_set_external_attributes(archive_, part, 0, ZIP_OPSYS_DOS, 0);
}

std::string ZipWriter::take() {
    ensure(zip_close(archive_) == 0, "a package in memory can be closed");
    archive_ = nullptr;
    return contentOf(bytes_);
}

}  // namespace kamerklaar::package
