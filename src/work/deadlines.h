// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/case_document.h"
#include "work/context.h"

namespace kamerklaar::work {

/// Something that is due, with where that comes from.
struct DueItem {
    enum class What {
        ProgressReport,
        ContinuityReport,
        SisaReturn,
        Instalment,
        ExtensionRequest,
        NotificationDecision,
        Settlement,
        Objection,
        Answer,      ///< to a letter
        Commitment,  ///< toezegging to parliament
        SchemeDate,
        Own,
    };
    What what = What::SchemeDate;
    std::optional<domain::Municipality> municipality;  ///< none: for all, or for the ministry
    std::string name;         ///< for SchemeDate, Own and Commitment: in Dutch, as the data has it
    std::string nameEnglish;  ///< the same for SchemeDate, where the scheme gives it
    int year = 0;             ///< of a report or return
    domain::Date due;
    std::string source;  ///< article or letter
    domain::Subject about;
    bool isOurs = false;  ///< the ministry has to do it
    [[nodiscard]] int daysLeft(domain::Date today) const { return due.daysSince(today); }
};

/// Everything that is still to be done, the most urgent first; what is done does not appear.
[[nodiscard]] std::vector<DueItem> dueItems(Store& store, domain::Date today,
                                            std::optional<domain::MunicipalityId> of = {});

}  // namespace kamerklaar::work
