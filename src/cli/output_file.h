// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.h"

namespace kamerklaar::cli {

/// What becomes of a file that is there already.
enum class Earlier { Replaced, Kept };

/// Whether a file can be written at `path`, for a command that does more than write. A file of
/// Kamerklaar itself is never written over, whatever it is called and also through a link; with
/// Earlier::Kept no file is. Refused: FileIsOurs, FileExists, FileMissing (no such folder),
/// FileReadOnly.
[[nodiscard]] domain::Outcome mayWrite(const std::string& path,
                                       Earlier earlier = Earlier::Replaced);

/// Writes a whole file or nothing: into a new file beside it, which takes its place when every byte
/// is on the disk. An earlier file stays as it was when this fails. Refused: as by mayWrite;
/// CannotWrite, with the reason.
[[nodiscard]] domain::Outcome writeFile(const std::string& path, const std::string& bytes,
                                        Earlier earlier = Earlier::Replaced);

/// A file and what is to stand in it.
struct OutputFile {
    std::string path;
    std::string_view bytes;
};

/// Files that belong together: none takes its place before every byte of all is on the disk.
/// Refused: as by writeFile.
[[nodiscard]] domain::Outcome writeTogether(const std::vector<OutputFile>& files,
                                            Earlier earlier = Earlier::Replaced);

}  // namespace kamerklaar::cli
