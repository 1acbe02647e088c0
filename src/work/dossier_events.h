// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "work/context.h"

namespace kamerklaar::work {

/// Something that happened in a dossier, on the day on which it happened, whenever it was recorded.
struct DossierEvent {
    enum class What {
        ApplicationReceived,
        Decided,  ///< an approved decision, on its date
        Paid,
        ReportReceived,
        ContinuityReportReceived,
        SisaReceived,
        NotificationReceived,
        NotificationDecided,
        ObjectionReceived,
        ObjectionRuled,
        LetterMade,
        DocumentKept,
    };
    What what = What::Decided;
    domain::Date day;
    domain::Subject about;
    int number = 0;      ///< year of a report or return, number of an instalment
    std::string detail;  ///< as the data has it: an activity, a title, a file name
    std::optional<domain::Money> amount;
    std::optional<domain::Decision> decision;
};

/// Everything of one municipality, the latest first.
[[nodiscard]] std::vector<DossierEvent> dossierEvents(Store& store,
                                                      domain::MunicipalityId municipality);

}  // namespace kamerklaar::work
