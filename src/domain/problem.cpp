// SPDX-License-Identifier: EUPL-1.2
#include "domain/problem.h"

#include "domain/ensure.h"

namespace kamerklaar::domain {

std::string_view codeOf(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::Missing:
            return "missing";
        case ProblemKind::NotAnAmount:
            return "not_an_amount";
        case ProblemKind::AmountTooLarge:
            return "amount_too_large";
        case ProblemKind::TooManyDecimals:
            return "too_many_decimals";
        case ProblemKind::AmbiguousAmount:
            return "ambiguous_amount";
        case ProblemKind::NotADate:
            return "not_a_date";
        case ProblemKind::NoSuchDay:
            return "no_such_day";
        case ProblemKind::NotANumber:
            return "not_a_number";
        case ProblemKind::NegativeNumber:
            return "negative_number";
        case ProblemKind::NegativeAmount:
            return "negative_amount";
        case ProblemKind::UnknownCode:
            return "unknown_code";
        case ProblemKind::UnknownCategory:
            return "unknown_category";
        case ProblemKind::DuplicateCode:
            return "duplicate_code";
        case ProblemKind::PeriodReversed:
            return "period_reversed";
        case ProblemKind::DueBeforeEnd:
            return "due_before_end";
        case ProblemKind::DayInFuture:
            return "day_in_future";
        case ProblemKind::TextTooLong:
            return "text_too_long";
        case ProblemKind::SpendingOutsidePeriod:
            return "spending_outside_period";
        case ProblemKind::SpendingAboveAward:
            return "spending_above_award";
        case ProblemKind::SpendingAboveProgrammeYear:
            return "spending_above_programme_year";
        case ProblemKind::SpendingAbovePlan:
            return "spending_above_plan";
        case ProblemKind::SectorsDiffer:
            return "sectors_differ";
        case ProblemKind::InterventionsDiffer:
            return "interventions_differ";
        case ProblemKind::InterventionWithoutBasis:
            return "intervention_without_basis";
        case ProblemKind::InterventionWithoutRecognition:
            return "intervention_without_recognition";
        case ProblemKind::AgeBandMissing:
            return "age_band_missing";
        case ProblemKind::CompletedAboveReach:
            return "completed_above_reach";
        case ProblemKind::ReportLate:
            return "report_late";
        case ProblemKind::ReportMissing:
            return "report_missing";
        case ProblemKind::CoordinatorMissing:
            return "coordinator_missing";
        case ProblemKind::ReachImplausible:
            return "reach_implausible";
        case ProblemKind::ChangeImplausible:
            return "change_implausible";
        case ProblemKind::NotInThisStatus:
            return "not_in_this_status";
        case ProblemKind::ReasonMissing:
            return "reason_missing";
        case ProblemKind::OpenQuestions:
            return "open_questions";
        case ProblemKind::ChangedByOther:
            return "changed_by_other";
        case ProblemKind::SamePersonTwice:
            return "same_person_twice";
        case ProblemKind::InstalmentAboveMaximum:
            return "instalment_above_maximum";
        case ProblemKind::PaymentOutsideWindow:
            return "payment_outside_window";
        case ProblemKind::PaymentAboveAward:
            return "payment_above_award";
        case ProblemKind::AwardAboveMaximum:
            return "award_above_maximum";
        case ProblemKind::AwardsAboveCeiling:
            return "awards_above_ceiling";
        case ProblemKind::GrossNotNetPlusVat:
            return "gross_not_net_plus_vat";
        case ProblemKind::NothingToReport:
            return "nothing_to_report";
        case ProblemKind::NotFound:
            return "not_found";
        case ProblemKind::FileNotOurs:
            return "file_not_ours";
        case ProblemKind::FileDamaged:
            return "file_damaged";
        case ProblemKind::FileNewer:
            return "file_newer";
        case ProblemKind::ServerAddressWrong:
            return "server_address_wrong";
        case ProblemKind::ServerUnreachable:
            return "server_unreachable";
        case ProblemKind::ServerEmpty:
            return "server_empty";
        case ProblemKind::ServerOlder:
            return "server_older";
        case ProblemKind::ServerNoRights:
            return "server_no_rights";
        case ProblemKind::FileReadOnly:
            return "file_read_only";
        case ProblemKind::FileLocked:
            return "file_locked";
        case ProblemKind::FileMissing:
            return "file_missing";
        case ProblemKind::FileExists:
            return "file_exists";
        case ProblemKind::CannotWrite:
            return "cannot_write";
        case ProblemKind::ConnectionLost:
            return "connection_lost";
        case ProblemKind::SchemeInvalid:
            return "scheme_invalid";
        case ProblemKind::JournalBroken:
            return "journal_broken";
        case ProblemKind::JournalGap:
            return "journal_gap";
        case ProblemKind::SumsDiffer:
            return "sums_differ";
        case ProblemKind::DocumentChanged:
            return "document_changed";
        case ProblemKind::RowChangedOutsideJournal:
            return "row_changed_outside_journal";
        case ProblemKind::RefusalsChanged:
            return "refusals_changed";
        case ProblemKind::NotPermitted:
            return "not_permitted";
        case ProblemKind::AssessedEarlier:
            return "assessed_earlier";
        case ProblemKind::AlreadyDecided:
            return "already_decided";
        case ProblemKind::AlreadyReversed:
            return "already_reversed";
        case ProblemKind::NotReversible:
            return "not_reversible";
        case ProblemKind::ReversalOutdated:
            return "reversal_outdated";
        case ProblemKind::AwardMissing:
            return "award_missing";
        case ProblemKind::AwardTwice:
            return "award_twice";
        case ProblemKind::YearsDiffer:
            return "years_differ";
        case ProblemKind::InstalmentsDiffer:
            return "instalments_differ";
        case ProblemKind::InstalmentAboveNational:
            return "instalment_above_national";
        case ProblemKind::AwardBelowPaid:
            return "award_below_paid";
        case ProblemKind::PeriodOutsideScheme:
            return "period_outside_scheme";
        case ProblemKind::ExtensionTooLong:
            return "extension_too_long";
        case ProblemKind::ExtensionNotLater:
            return "extension_not_later";
        case ProblemKind::ExtensionRequestLate:
            return "extension_request_late";
        case ProblemKind::SettlementTooEarly:
            return "settlement_too_early";
        case ProblemKind::SettlementAboveAward:
            return "settlement_above_award";
        case ProblemKind::GroundMissing:
            return "ground_missing";
        case ProblemKind::GroundConditionMissing:
            return "ground_condition_missing";
        case ProblemKind::GroundWithoutReduction:
            return "ground_without_reduction";
        case ProblemKind::RecoveryWithoutLowerSettlement:
            return "recovery_without_lower_settlement";
        case ProblemKind::RecoveryAboveOverpaid:
            return "recovery_above_overpaid";
        case ProblemKind::ApplicationLate:
            return "application_late";
        case ProblemKind::PlanItemMissing:
            return "plan_item_missing";
        case ProblemKind::FactorDomainMissing:
            return "factor_domain_missing";
        case ProblemKind::FactorSourceMissing:
            return "factor_source_missing";
        case ProblemKind::VatStatementMissing:
            return "vat_statement_missing";
        case ProblemKind::BudgetNotAward:
            return "budget_not_award";
        case ProblemKind::BudgetBeyondYears:
            return "budget_beyond_years";
        case ProblemKind::DoubleFunding:
            return "double_funding";
        case ProblemKind::ContactMissing:
            return "contact_missing";
        case ProblemKind::DecisionPending:
            return "decision_pending";
        case ProblemKind::ContinuityLate:
            return "continuity_late";
        case ProblemKind::ContinuityMissing:
            return "continuity_missing";
        case ProblemKind::ContinuityIncomplete:
            return "continuity_incomplete";
        case ProblemKind::SisaLate:
            return "sisa_late";
        case ProblemKind::SisaMissing:
            return "sisa_missing";
        case ProblemKind::SisaChainBroken:
            return "sisa_chain_broken";
        case ProblemKind::SisaAboveAward:
            return "sisa_above_award";
        case ProblemKind::SisaAbovePaid:
            return "sisa_above_paid";
        case ProblemKind::SisaOutsidePeriod:
            return "sisa_outside_period";
        case ProblemKind::FinalWithoutLastYear:
            return "final_without_last_year";
        case ProblemKind::FinalTwice:
            return "final_twice";
        case ProblemKind::FindingOpen:
            return "finding_open";
        case ProblemKind::NotPlausible:
            return "not_plausible";
        case ProblemKind::SourcesDiffer:
            return "sources_differ";
        case ProblemKind::SplitDiffers:
            return "split_differs";
        case ProblemKind::ObjectionLate:
            return "objection_late";
        case ProblemKind::IndicatorConstant:
            return "indicator_constant";
        case ProblemKind::ValueMissing:
            return "value_missing";
        case ProblemKind::TableUnreadable:
            return "table_unreadable";
        case ProblemKind::TableTooLarge:
            return "table_too_large";
        case ProblemKind::WorkbookNotOurs:
            return "workbook_not_ours";
        case ProblemKind::CellWrong:
            return "cell_wrong";
        case ProblemKind::MunicipalityUnknown:
            return "municipality_unknown";
        case ProblemKind::TakenOverBefore:
            return "taken_over_before";
        case ProblemKind::LetterFieldUnknown:
            return "letter_field_unknown";
        case ProblemKind::LetterFieldEmpty:
            return "letter_field_empty";
        case ProblemKind::LastAdministrator:
            return "last_administrator";
        case ProblemKind::RestedOn:
            return "rested_on";
        case ProblemKind::FinalByDecision:
            return "final_by_decision";
        case ProblemKind::WithdrawalRaises:
            return "withdrawal_raises";
        case ProblemKind::StageClosed:
            return "stage_closed";
        case ProblemKind::VatFundAboveAward:
            return "vat_fund_above_award";
        case ProblemKind::SettlementLate:
            return "settlement_late";
        case ProblemKind::AmountWithoutRecovery:
            return "amount_without_recovery";
        case ProblemKind::FinalExpected:
            return "final_expected";
        case ProblemKind::TableProtected:
            return "table_protected";
        case ProblemKind::OwnApproval:
            return "own_approval";
        case ProblemKind::CorrectionTooEarly:
            return "correction_too_early";
        case ProblemKind::NotApprovedYet:
            return "not_approved_yet";
        case ProblemKind::WorkbookEmpty:
            return "workbook_empty";
        case ProblemKind::AwardRaised:
            return "award_raised";
        case ProblemKind::FigureUnknown:
            return "figure_unknown";
        case ProblemKind::FigureWithoutValue:
            return "figure_without_value";
        case ProblemKind::BlockUnknown:
            return "block_unknown";
        case ProblemKind::ClaimUnreadable:
            return "claim_unreadable";
        case ProblemKind::ClaimUntrue:
            return "claim_untrue";
        case ProblemKind::MarkupBroken:
            return "markup_broken";
        case ProblemKind::QuoteNotAllowed:
            return "quote_not_allowed";
        case ProblemKind::PersonalDataFound:
            return "personal_data_found";
        case ProblemKind::OfficialNamed:
            return "official_named";
        case ProblemKind::ConsultationMissing:
            return "consultation_missing";
        case ProblemKind::ConsultationOpen:
            return "consultation_open";
        case ProblemKind::RestatementUnexplained:
            return "restatement_unexplained";
        case ProblemKind::EditionOutdated:
            return "edition_outdated";
        case ProblemKind::SealDiffers:
            return "seal_differs";
        case ProblemKind::ParliamentNotInformed:
            return "parliament_not_informed";
        case ProblemKind::PressAgreementMissing:
            return "press_agreement_missing";
        case ProblemKind::ImageUnreadable:
            return "image_unreadable";
        case ProblemKind::FontUnreadable:
            return "font_unreadable";
        case ProblemKind::ColourUnusable:
            return "colour_unusable";
        case ProblemKind::CommitmentOverdue:
            return "commitment_overdue";
        case ProblemKind::SealMissing:
            return "seal_missing";
        case ProblemKind::ReportNotApproved:
            return "report_not_approved";
        case ProblemKind::DecisionDatedBefore:
            return "decision_dated_before";
        case ProblemKind::ReportNotOwed:
            return "report_not_owed";
        case ProblemKind::FileIsOurs:
            return "file_is_ours";
        case ProblemKind::FileCutOff:
            return "file_cut_off";
        case ProblemKind::FileUnreadable:
            return "file_unreadable";
        case ProblemKind::LettersShapeless:
            return "letters_shapeless";
    }
    ensure(false, "every kind has a code");
    return {};
}

const std::vector<ProblemKind>& allProblemKinds() {
    static const std::vector<ProblemKind> all = [] {
        std::vector<ProblemKind> kinds;
        for (int number = 0; number <= static_cast<int>(lastProblemKind); ++number) {
            kinds.push_back(static_cast<ProblemKind>(number));
        }
        return kinds;
    }();
    return all;
}

std::optional<ProblemKind> problemKindFrom(std::string_view code) {
    for (const ProblemKind kind : allProblemKinds()) {
        if (codeOf(kind) == code) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view codeOf(Severity severity) {
    switch (severity) {
        case Severity::Refused:
            return "refused";
        case Severity::Asks:
            return "asks";
        case Severity::Flagged:
            return "flagged";
    }
    ensure(false, "every severity has a code");
    return {};
}

std::optional<Severity> severityFrom(std::string_view code) {
    for (const Severity severity : {Severity::Refused, Severity::Asks, Severity::Flagged}) {
        if (codeOf(severity) == code) {
            return severity;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::domain
