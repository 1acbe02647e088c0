// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/sisa_return.h"
#include "work/returns/return_checks.h"
#include "work/returns/return_desk.h"
#include "work/returns/sisa_form.h"

// SiSa returns from the form of the CBS, in the same way as the workbooks of reports.
namespace kamerklaar::work::returns {

struct CheckedSisa {
    CheckedSisa() = default;
    CheckedSisa(CheckedSisa&&) = default;
    CheckedSisa& operator=(CheckedSisa&&) = default;

    ReturnFile file;
    ReturnAsked asked;  ///< the round is the calendar year of the return
    SisaReading read;
    std::optional<domain::Municipality> municipality;
    std::optional<int> year;
    domain::SisaReturn sisa;  ///< as it would be taken over
    Messages messages;
    bool isTakenOver = false;

    [[nodiscard]] bool mayBeTakenOver() const {
        return !isTakenOver && municipality && year && !read.reading.answers.empty() &&
               !hasErrors(messages);
    }
};

/// What is looked at in a SiSa return, beside its cells (cellChecks).
[[nodiscard]] const std::vector<Check>& sisaChecks();

class SisaDesk {
public:
    explicit SisaDesk(const Context& context);

    /// `file` is one that openReturn could read.
    [[nodiscard]] CheckedSisa read(ReturnFile file, const ReturnAsked& asked);
    void check(CheckedSisa& one);
    /// As ReturnDesk does.
    [[nodiscard]] domain::Outcome correct(CheckedSisa& one, const std::string& key,
                                          const std::string& text, const std::string& reason);
    /// Back to what the municipality wrote.
    void takeBack(CheckedSisa& one, const std::string& key);
    /// Enters the return over its year, or fills in the one that is expected: as the municipality
    /// wrote it, then each correction with its reason; keeps the file as its document. One
    /// transaction, or nothing. Refused: OpenQuestions while there are errors, and
    /// what saving a SiSa return refuses.
    [[nodiscard]] domain::Result<domain::SisaReturn> takeOver(CheckedSisa& one);

private:
    /// With the corrections that have one of these reasons.
    [[nodiscard]] domain::SisaReturn sisaFrom(const CheckedSisa& one,
                                              const std::vector<std::string>& reasons) const;
    [[nodiscard]] domain::Result<domain::SisaReturn> keep(const CheckedSisa& one) const;

    Context context_;
    RuleBook rules_;
    std::vector<domain::Municipality> municipalities_;
    domain::PersonalDataSearch personalData_;
};

}  // namespace kamerklaar::work::returns
