// SPDX-License-Identifier: EUPL-1.2
#include "package/zip_reader.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <set>

#include "domain/ascii.h"
#include "domain/ensure.h"

namespace kamerklaar::package {

using domain::FileFault;

namespace {

constexpr std::uint64_t megabyte = 1024 * 1024;
constexpr std::uint64_t mostBytes = 64 * megabyte;
constexpr zip_int64_t mostParts = 10'000;
constexpr std::uint64_t mostOfOnePart = 128 * megabyte;
constexpr std::uint64_t mostOfAllParts = 256 * megabyte;
constexpr std::uint64_t smallPart = megabyte;
constexpr std::uint64_t mostGrowth = 400;

bool isBomb(std::uint64_t read, std::uint64_t packed) {
    return read > smallPart && read / mostGrowth > packed;
}

}  // namespace

void ZipReader::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

tl::expected<ZipReader, FileFault> ZipReader::open(std::string_view bytes) {
    if (bytes.size() > mostBytes) {
        return tl::unexpected(FileFault::TooLarge);
    }
    zip_source_t* source =
        zip_source_buffer_create(bytes.data(), bytes.size(), /*freep=*/0, /*error=*/nullptr);
    domain::ensure(source != nullptr, "a buffer in memory is a source");
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return tl::unexpected(FileFault::Damaged);
    }
    ZipReader reader(archive);
    if (zip_get_num_entries(archive, 0) > mostParts) {
        return tl::unexpected(FileFault::TooLarge);
    }
    return reader.hasTwins()
               ? tl::expected<ZipReader, FileFault>(tl::unexpected(FileFault::Damaged))
               : std::move(reader);
}

bool ZipReader::hasTwins() const {
    std::set<std::string> seen;
    for (std::string& name : names()) {
        if (!seen.insert(domain::lowered(std::move(name))).second) {
            return true;
        }
    }
    return false;
}

std::vector<std::string> ZipReader::names() const {
    std::vector<std::string> names;
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive_.get(), 0); ++at) {
        const char* name = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(at), 0);
        names.emplace_back(name == nullptr ? "" : name);
    }
    return names;
}

bool ZipReader::has(const std::string& name) const {
    return zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

tl::expected<ZipPart, FileFault> ZipReader::part(const std::string& name) {
    zip_stat_t about;
    if (zip_stat(archive_.get(), name.c_str(), ZIP_FL_NOCASE, &about) != 0) {
        return tl::unexpected(FileFault::Damaged);
    }
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
        return tl::unexpected(FileFault::Protected);
    }
    ZipPart part(*this, zip_fopen_index(archive_.get(), about.index, 0));
    if (part.file_ == nullptr) {
        return tl::unexpected(FileFault::Damaged);
    }
    part.packed_ = about.comp_size;
    if ((about.valid & ZIP_STAT_SIZE) != 0) {
        part.said_ = about.size;
    }
    return part;
}

void ZipPart::Close::operator()(zip_file* file) const {
    zip_fclose(file);
}

tl::expected<std::size_t, FileFault> ZipPart::next(char* into, std::size_t most) {
    const zip_int64_t got = zip_fread(file_.get(), into, most);
    if (got < 0) {
        return tl::unexpected(FileFault::Damaged);
    }
    if (got == 0 && said_.value_or(read_) != read_) {
        return tl::unexpected(FileFault::Damaged);
    }
    read_ += static_cast<std::uint64_t>(got);
    package_->readSoFar_ += static_cast<std::uint64_t>(got);
    if (isBomb(read_, packed_)) {
        return tl::unexpected(FileFault::PacksTooMuch);
    }
    if (read_ > mostOfOnePart || package_->readSoFar_ > mostOfAllParts) {
        return tl::unexpected(FileFault::TooLarge);
    }
    return static_cast<std::size_t>(got);
}

Refusal ZipReader::read(const std::string& name,
                        const std::function<Refusal(std::string_view)>& take) {
    tl::expected<ZipPart, FileFault> opened = part(name);
    if (!opened) {
        return opened.error();
    }
    std::array<char, 65536> piece;
    for (;;) {
        const auto got = opened->next(piece.data(), piece.size());
        if (!got) {
            return got.error();
        }
        if (*got == 0) {
            return std::nullopt;
        }
        if (Refusal refusal = take({piece.data(), *got})) {
            return refusal;
        }
    }
}

}  // namespace kamerklaar::package
