// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/returns/return_desk.h"

// A return that was checked, into the file.
namespace kamerklaar::work::returns {

/// What the fields of a return say, on what no return says anything about.
[[nodiscard]] domain::YearlyReport reportOn(const domain::YearlyReport& stored,
                                            const domain::Fields& fields, domain::Date receivedOn);

/// By the end of its name.
[[nodiscard]] std::string mediaTypeOf(const std::string& fileName);
/// The file as it came in, as a document of what it is about; `sender` is whose it is.
[[nodiscard]] domain::Outcome keepFile(const Context& context, const ReturnFile& file,
                                       const domain::Subject& about, const std::string& sender,
                                       std::optional<domain::Date> receivedOn);
[[nodiscard]] domain::Outcome keepFile(const Context& context, const CheckedReturn& one);

/// When this very file was taken over for a report or a SiSa return; one that was only kept when it
/// went back was not.
[[nodiscard]] std::optional<domain::Date> takenOverOn(Store& store, const domain::Subject& about,
                                                      const std::string& bytes);

/// Keeps the file, the report as it was written, and each correction with its reason. Belongs in a
/// transaction: what is refused half way is undone by it.
[[nodiscard]] domain::Result<domain::YearlyReport> enter(const Context& context,
                                                         const CheckedReturn& one);

}  // namespace kamerklaar::work::returns
