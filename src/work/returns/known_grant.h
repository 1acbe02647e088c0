// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/contact_person.h"
#include "domain/report_check.h"
#include "work/context.h"
#include "work/returns/return_form.h"

namespace kamerklaar::work::returns {

/// What the file knows of a municipality before its return comes: what the workbook is filled in
/// with, and what an answer is held against.
struct KnownGrant {
    domain::Municipality municipality;
    domain::Round round;
    domain::YearlyReport report;  ///< the one that is expected, or was received
    std::optional<domain::YearlyReport> lastYear;
    domain::ReportSurroundings around;
    domain::GrantAmount awarded;
    domain::Money paid;  ///< to the municipality
    /// Whom one speaks to today, the first contact first; where nobody is recorded, whoever the
    /// application names.
    std::vector<domain::ContactPerson> contacts;
};

/// NothingToReport when there is no such round, NotFound when there is no such municipality.
[[nodiscard]] domain::Result<KnownGrant> knownGrant(Store& store, domain::Date today, int round,
                                                    domain::MunicipalityId municipality);

/// Canonical values by the keys of the answers: what the program fills in.
[[nodiscard]] std::map<std::string, std::string> knownValues(const KnownGrant& known,
                                                             const domain::Scheme& scheme);
/// The lines of a list that go on from last year: values by the keys of the columns.
[[nodiscard]] std::vector<std::map<std::string, std::string>> knownLines(const KnownGrant& known,
                                                                         const FormSheet& sheet);

}  // namespace kamerklaar::work::returns
