// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/document_parts.h"
#include "domain/rich_text.h"
#include "work/bound_figures.h"
#include "work/context.h"

// The texts of the documents that go out together: what was written this year, or else what stands
// ready. Figures, claims and inserted tables in them follow the data.
namespace kamerklaar::work {

/// A text that comes with the program (resources/texts). A line that begins with "?sisa ",
/// "?borging ", "?plafond ", "?grondslag " or "?beleidskeuzes " stands only where the regulation
/// has a SiSa return, a continuity report, a ceiling, grounds for interventions or texts for the
/// table of CW 3.1.
[[nodiscard]] std::string standingText(const domain::Scheme& scheme, domain::DocumentForm form,
                                       const std::string& part);

/// As it was written for this year, or the standing text.
[[nodiscard]] std::string textOf(const KamerReportData& data, domain::DocumentForm form,
                                 const std::string& part);

/// The record to save for a part: the stored one, or a new one that starts from the text that was
/// written a year before, or from the standing text.
[[nodiscard]] domain::ReportText textToEdit(Store& store, int year, domain::DocumentForm form,
                                            const std::string& part);

/// A text as it once was, from the journal; newest first, the text of today among them.
struct TextVersion {
    domain::Timestamp at;
    domain::PersonId person;
    std::string body;
    std::int64_t journalEntry = 0;
};
[[nodiscard]] std::vector<TextVersion> versionsOf(Store& store, const domain::ReportText& text);

/// A table, chart or list that a text can have the program fill in: "{{financien.kalenderjaar}}".
struct InsertedBlock {
    const char* name;
    const char* label;  ///< in Dutch
};
[[nodiscard]] const std::vector<InsertedBlock>& insertedBlocks();

/// The fields of a progress report that may be quoted: code and Dutch name.
struct QuotableField {
    const char* code;
    const char* label;
    std::string domain::YearlyReport::*field;
};
[[nodiscard]] const std::vector<QuotableField>& quotableFields();

/// nullptr for a code that is none.
[[nodiscard]] const QuotableField* quotableField(const std::string& code);

/// What the name of an inserted block asks for.
struct InsertedName {
    enum class Kind {
        Unknown,
        Block,   ///< one of insertedBlocks()
        Quotes,  ///< "citaten:results": what all municipalities wrote in `field`
        Quote,   ///< "citaat:GM0513:results": what one `municipality` did
    };
    Kind kind = Kind::Unknown;
    std::string municipality;
    std::string field;
};
[[nodiscard]] InsertedName insertedNameOf(const std::string& name);
/// What the editor calls it, in Dutch; the name itself when there is no such block.
[[nodiscard]] std::string labelOf(const KamerReportData& data, const std::string& name);

/// What a municipality allows to be quoted and wrote something in.
struct Quotable {
    domain::MunicipalityId municipality;
    std::string name;   ///< of the municipality
    std::string block;  ///< "citaat:GM0513:results"
    std::string label;  ///< of the field
    std::string text;
};
[[nodiscard]] std::vector<Quotable> quotablePassages(const KamerReportData& data);

/// Something that does not hold in a text, and where: figures and blocks that do not exist, claims
/// that are not true, quotations that are not allowed. The problem's field is the number of the
/// block in the text.
struct TextRemark {
    domain::DocumentForm form = domain::DocumentForm::KamerReport;
    std::string part;
    domain::Problem problem;
};
[[nodiscard]] std::vector<TextRemark> remarksOn(const KamerReportData& data,
                                                const BoundFigures& figures,
                                                domain::DocumentForm form);
/// The same for one text that is being written.
[[nodiscard]] domain::Problems remarksOn(const std::string& body, const KamerReportData& data,
                                         const BoundFigures& figures);

}  // namespace kamerklaar::work
