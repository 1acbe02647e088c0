// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "work/context.h"
#include "work/kamer_report_data.h"
#include "work/lists.h"
#include "work/workbook_writer.h"

// The yearly report to parliament: what goes into it, and the edition it is.
namespace kamerklaar::work {

/// NothingToReport when the file has no round of that year.
[[nodiscard]] domain::Result<KamerReportData> kamerReportData(Store& store, int year);

/// The part of it that goes on when the report is final: the texts, the look, and what is known
/// about consulting, submitting and publishing.
void addPublication(Store& store, KamerReportData& data);

/// The look that was set, with its files; empty when none was.
[[nodiscard]] HouseStyleFiles houseStyleOf(Store& store);

/// The edition as it is set, or as it is by default: concept, version 1, cut off on the day of the
/// last act in the file.
[[nodiscard]] domain::Edition editionOf(Store& store, int year);

/// What holds a document back: a press release and a public summary go out once parliament was
/// informed (ParliamentNotInformed), a press release once every municipality agreed to it as well
/// (PressAgreementMissing). Empty when it may go out.
[[nodiscard]] domain::Problems heldBack(const KamerReportData& data, domain::DocumentForm form);

/// Cut-off date and version of a concept. Refused: making it final, which a decision does
/// (deciding.h: Publication), and any change of a final edition, which becomes a concept again by
/// the counter-act of that decision; a version below 1; a lost race.
[[nodiscard]] domain::Outcome setEdition(const Context& context, const domain::Edition& edition);

/// The kinds of file that a document can become.
enum class FileFormat {
    Pdf,          ///< PDF/UA-1 and PDF/A-2a
    PdfWithData,  ///< PDF/UA-1 and PDF/A-3a, the figures attached as CSV
    Odt,
    Html,
};

/// A line of a document as it is published, with the heading it stands below.
struct PublishedLine {
    std::string part;  ///< of the document (document_parts.h); empty for the title and its lines
    std::string heading;
    std::string text;
    /// Letters of it that no font of the document has, each once; nearly always empty.
    std::string shapeless{};
};

/// A file of open data.
struct OpenDataFile {
    std::string name;
    std::string mediaType;
    std::string bytes;
};

class ReportReckoning;

/// Makes files out of the data; the report room implements it and main hands it in. Runs on any
/// thread.
class Publisher {
public:
    virtual ~Publisher() = default;
    /// Called with the pages made so far; false stops the work.
    using Progress = std::function<bool(int pages)>;
    /// As bytes; empty when it was stopped.
    [[nodiscard]] virtual std::string file(const KamerReportData& data, domain::DocumentForm form,
                                           FileFormat format, const Progress& progress) const = 0;
    /// One chapter by itself as PDF, for the preview while somebody writes; what is reckoned is
    /// kept from one letter to the next.
    [[nodiscard]] virtual std::string chapterPdf(const ReportReckoning& reckoning,
                                                 domain::DocumentForm form,
                                                 const std::string& part) const = 0;
    /// Every line that the file shows or carries, metadata included.
    [[nodiscard]] virtual std::vector<PublishedLine> lines(const KamerReportData& data,
                                                           domain::DocumentForm form) const = 0;
    /// Figures and decisions as CSV and JSON, each with its description.
    [[nodiscard]] virtual std::vector<OpenDataFile> openData(const KamerReportData& data) const = 0;
    /// Why no document can be made with this look, each beside its field of domain::HouseStyle;
    /// ImageUnreadable and FontUnreadable without the name of the file, which is not known here.
    [[nodiscard]] virtual domain::Problems styleProblems(const HouseStyleFiles& style) const = 0;
    /// All tables of the report, a sheet each after a list of them.
    [[nodiscard]] virtual WorkbookWriter::Workbook tables(const KamerReportData& data) const = 0;
};

}  // namespace kamerklaar::work
