// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/describe.h"
#include "domain/record.h"

namespace kamerklaar::domain {

enum class CbsStatus { NotReceived, Received, Plausible, NotPlausible };
inline constexpr CodeTable<CbsStatus, 4> cbsStatusCodes = {{
    {CbsStatus::NotReceived, "not_received"},
    {CbsStatus::Received, "received"},
    {CbsStatus::Plausible, "plausible"},
    {CbsStatus::NotPlausible, "not_plausible"},
}};

/// What the auditor reported, and how it was settled; open while `settled` is empty.
struct AuditFinding {
    std::string nature;  ///< finding kind: error or uncertainty
    std::optional<Money> amount;
    std::string text;
    std::string settled;
    friend bool operator==(const AuditFinding&, const AuditFinding&) = default;
};

/// A further indicator of the return, as the scheme's data lists it.
struct SisaIndicator {
    std::string code;
    std::string value;
    friend bool operator==(const SisaIndicator&, const SisaIndicator&) = default;
};

/// A correction after CBS found the return plausible: it goes straight to the ministry, which may
/// refuse it. Accepted amounts replace those of the return from the day they were accepted.
struct SisaCorrection {
    std::optional<Date> receivedOn;
    Money spent;
    Money cumulative;
    std::string text;
    Answer accepted = Answer::Unknown;
    std::optional<Date> decidedOn;
    std::string reason;
    friend bool operator==(const SisaCorrection&, const SisaCorrection&) = default;
};

/// The audited return of one municipality over one calendar year (Financiële-verhoudingswet
/// art. 17a). A calendar year and cumulative, so it never lines up with a progress report; what is
/// stated is recorded as stated.
struct SisaReturn : Record<SisaReturn> {
    static constexpr auto kind = Subject::Kind::SisaReturn;
    static constexpr const char* table = "sisa_return";

    int year = 0;
    std::optional<Date> receivedOn;
    CbsStatus cbsStatus = CbsStatus::NotReceived;
    std::optional<Date> cbsOn;
    std::optional<Money> spent;       ///< in the year, without compensable VAT
    std::optional<Money> cumulative;  ///< up to and including the year
    Answer activitiesFinished = Answer::Unknown;
    Answer isFinal = Answer::Unknown;  ///< eindverantwoording
    std::string auditKind;             ///< aard controle
    std::string explanation;
    std::vector<SisaIndicator> indicators;
    std::vector<AuditFinding> findings;
    std::vector<SisaCorrection> corrections;

    /// As stated, or as the correction has it that was accepted last: by now, or by the end of a
    /// day.
    [[nodiscard]] std::optional<Money> validSpent(std::optional<Date> on = {}) const;
    [[nodiscard]] std::optional<Money> validCumulative(std::optional<Date> on = {}) const;
    /// nullptr while none was accepted.
    [[nodiscard]] const SisaCorrection* validCorrection(std::optional<Date> on = {}) const;
    friend bool operator==(const SisaReturn&, const SisaReturn&) = default;
};

template <typename Form>
void describe(Form& form, Of<AuditFinding> auto& finding) {
    form.code("nature", finding.nature);
    form.money("amount", finding.amount);
    form.words("text", finding.text);
    form.words("settled", finding.settled);
}
template <typename Form>
void describe(Form& form, Of<SisaIndicator> auto& indicator) {
    form.code("code", indicator.code);
    form.words("content", indicator.value);
}
template <typename Form>
void describe(Form& form, Of<SisaCorrection> auto& correction) {
    form.date("receivedOn", correction.receivedOn);
    form.money("spent", correction.spent);
    form.money("cumulative", correction.cumulative);
    form.words("text", correction.text);
    form.choice("accepted", correction.accepted, answerCodes);
    form.date("decidedOn", correction.decidedOn);
    form.words("reason", correction.reason);
}
template <typename Form>
void describe(Form& form, Of<SisaReturn> auto& sisa) {
    describeRecord(form, sisa);
    form.number("year", sisa.year);
    form.date("receivedOn", sisa.receivedOn);
    form.choice("cbsStatus", sisa.cbsStatus, cbsStatusCodes);
    form.date("cbsOn", sisa.cbsOn);
    form.money("spent", sisa.spent);
    form.money("cumulative", sisa.cumulative);
    form.choice("activitiesFinished", sisa.activitiesFinished, answerCodes);
    form.choice("isFinal", sisa.isFinal, answerCodes);
    form.code("auditKind", sisa.auditKind);
    form.words("explanation", sisa.explanation);
    form.lines("indicators", sisa.indicators);
    form.lines("findings", sisa.findings);
    form.lines("corrections", sisa.corrections);
}

}  // namespace kamerklaar::domain
