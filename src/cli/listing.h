// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/command.h"
#include "work/ports.h"
#include "work/workbook_writer.h"

namespace kamerklaar::cli {

using Json = nlohmann::ordered_json;

/// What a command that lists something found: the same as a table to read and for a program.
struct Listing {
    work::WorkbookWriter::Sheet sheet;
    /// An object; amounts in whole cents, days as yyyy-mm-dd.
    Json json;
    /// What is wrong with it: named on stderr, and given back as 1.
    domain::Problems problems;
};

/// Opens the file for reading, and gives what `make` finds in it on stdout: as a table, or as JSON
/// with --json; or, for a command that takes --output, as a workbook or csv file.
int list(const Arguments& arguments, Language language,
         const std::function<domain::Result<Listing>(work::Store&)>& make);

/// The municipality of --municipality, by its code or name, in capitals or not; nothing without
/// that option. Refused: MunicipalityUnknown.
[[nodiscard]] domain::Result<std::optional<domain::MunicipalityId>> municipalityIn(
    const Arguments& arguments, work::Store& store);

/// Code and name, as every listing has them.
void put(Json& json, const domain::Municipality& municipality);

}  // namespace kamerklaar::cli
