// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/journal_rows.h"

namespace kamerklaar::store {

class SoundnessCheck : public work::Soundness {
public:
    SoundnessCheck(Connection& connection, JournalRows& journal)
        : connection_(connection), journal_(journal) {}
    [[nodiscard]] domain::Problems check() override;

private:
    void checkEngine(domain::Problems& found);
    void checkRefusals(domain::Problems& found);
    void checkJournal(domain::Problems& found);
    void checkDocuments(domain::Problems& found);

    Connection& connection_;
    JournalRows& journal_;
};

}  // namespace kamerklaar::store
