// SPDX-License-Identifier: EUPL-1.2
#include "cli/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace kamerklaar::cli {
namespace {

namespace fs = std::filesystem;

/// Closes itself; the number is -1 when it could not be opened.
class Descriptor {
public:
    Descriptor(const std::string& path, int flags) : number_(::open(path.c_str(), flags, 0666)) {}
    ~Descriptor() { (void)close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return number_ >= 0; }
    [[nodiscard]] bool write(const std::string& bytes) const {
        std::size_t written = 0;
        while (written < bytes.size()) {
            const ssize_t step = ::write(number_, bytes.data() + written, bytes.size() - written);
            if (step < 0 && errno == EINTR) {
                continue;
            }
            if (step <= 0) {
                return false;
            }
            written += static_cast<std::size_t>(step);
        }
        return true;
    }
    [[nodiscard]] bool sync() const { return ::fsync(number_) == 0; }
    bool close() {
        const int number = number_;
        number_ = -1;
        return number < 0 || ::close(number) == 0;
    }

private:
    int number_;
};

domain::Outcome cannotWrite(const std::string& path, int error) {
    return domain::refused(domain::ProblemKind::CannotWrite, {},
                           {path, std::string(std::strerror(error))});
}

/// A pipe or a device cannot be replaced; it is written as it stands.
domain::Outcome writeInto(const std::string& path, const std::string& bytes) {
    Descriptor file(path, O_WRONLY | O_CLOEXEC);
    if (!file.isOpen() || !file.write(bytes) || !file.close()) {
        return cannotWrite(path, errno);
    }
    return {};
}

}  // namespace

domain::Outcome writeFile(const std::string& path, const std::string& bytes) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
        return cannotWrite(path, EISDIR);
    }
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        return writeInto(path, bytes);
    }
    // Through a link, to what it points at: the link stays a link.
    const fs::path target = fs::exists(status) ? fs::canonical(path, error) : fs::path(path);
    const std::string beside = target.parent_path() / ("." + target.filename().string() + "." +
                                                       std::to_string(::getpid()));
    Descriptor file(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC);
    if (!file.isOpen()) {
        return cannotWrite(path, errno);
    }
    const bool written = file.write(bytes) && file.sync() && file.close() &&
                         ::rename(beside.c_str(), target.c_str()) == 0;
    if (!written) {
        const int reason = errno;
        ::unlink(beside.c_str());
        return cannotWrite(path, reason);
    }
    return {};
}

}  // namespace kamerklaar::cli
