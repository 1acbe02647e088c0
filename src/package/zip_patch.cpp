// SPDX-License-Identifier: EUPL-1.2
#include "package/zip_patch.h"

#include <zip.h>

#include <cstdlib>
#include <cstring>

#include "domain/ensure.h"
#include "package/zip_parts.h"

namespace kamerklaar::package {

using domain::FileFault;

namespace {

/// A copy that libzip owns and frees. It keeps the unchanged beginning of a package that it writes
/// anew by taking its memory over, also where it was told that the memory is not its own: bytes of
/// the caller would be freed under his hands.
zip_source_t* ownedBy(std::string_view bytes) {
    void* copy = std::malloc(bytes.size());  // NOLINT(*-no-malloc): libzip frees it
    domain::ensure(copy != nullptr, "there is room for a copy of a package");
    std::memcpy(copy, bytes.data(), bytes.size());
    zip_source_t* source = zip_source_buffer_create(copy, bytes.size(), /*freep=*/1, nullptr);
    domain::ensure(source != nullptr, "bytes in memory are a source");
    return source;
}

/// The bytes and the package that is made of them; neither outlives a refusal.
class Patch {
public:
    explicit Patch(std::string_view bytes)
        : bytes_(ownedBy(bytes)), archive_(zip_open_from_source(bytes_, 0, nullptr)) {
        if (archive_ != nullptr) {
            zip_source_keep(bytes_);
        }
    }
    ~Patch() {
        if (archive_ != nullptr) {
            zip_discard(archive_);
        }
        zip_source_free(bytes_);
    }
    Patch(const Patch&) = delete;
    Patch& operator=(const Patch&) = delete;

    [[nodiscard]] bool isOpen() const { return archive_ != nullptr; }
    void put(const std::string& name, const std::string& content) {
        zip_source_t* source = zip_source_buffer(archive_, content.data(), content.size(), 0);
        domain::ensure(source != nullptr, "a text in memory is a source");
        const zip_int64_t present = zip_name_locate(archive_, name.c_str(), ZIP_FL_NOCASE);
        if (present < 0) {
            const zip_int64_t added =
                zip_file_add(archive_, name.c_str(), source, ZIP_FL_ENC_UTF_8);
            domain::ensure(added >= 0, "a part that is absent can be added");
            setFirstDate(archive_, static_cast<zip_uint64_t>(added));
            return;
        }
        const auto index = static_cast<zip_uint64_t>(present);
        domain::ensure(zip_file_replace(archive_, index, source, 0) == 0,
                       "a part that is present can be replaced");
        setFirstDate(archive_, index);
    }
    [[nodiscard]] tl::expected<std::string, FileFault> take() {
        if (zip_close(archive_) != 0) {
            return tl::unexpected(FileFault::Damaged);
        }
        archive_ = nullptr;
        return contentOf(bytes_);
    }

private:
    zip_source_t* bytes_;
    zip_t* archive_;
};

}  // namespace

tl::expected<std::string, FileFault> withParts(std::string_view bytes,
                                               const std::map<std::string, std::string>& parts) {
    if (const auto readable = ZipReader::open(bytes); !readable) {
        return tl::unexpected(readable.error());
    }
    Patch patch(bytes);
    if (!patch.isOpen()) {
        return tl::unexpected(FileFault::Damaged);
    }
    for (const auto& [name, content] : parts) {
        patch.put(name, content);
    }
    return patch.take();
}

}  // namespace kamerklaar::package
