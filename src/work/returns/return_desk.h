// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/personal_data.h"
#include "work/returns/return_case.h"

// Returns as they come in: read, checked, corrected, taken over. What the window and the command
// line use.
//
//   ReturnFile file = openReturn(reader, name, bytes);     // may be done in the background
//   ReturnDesk desk(context);                              // everything else on one thread
//   CheckedReturn one = desk.read(std::move(file), {});    // whose it is, answers, messages
//   desk.correct(one, "besteed.categorie.c", "250.000", "Gebeld met Gouda op 3 juni");
//   desk.takeOver(one);                                    // one transaction, or nothing
namespace kamerklaar::work::returns {

/// What whoever brings the file says of it; what is left open is taken from the file.
struct ReturnAsked {
    std::optional<int> round;
    std::optional<domain::MunicipalityId> municipality;
    std::optional<domain::Date> receivedOn;  ///< nothing: today
    /// The name of a file that was brought along with it, of the same municipality and year.
    std::string alsoIn{};
};

/// One file with all there is to say about it. Answers point into its form: it can be moved, not
/// copied.
struct CheckedReturn {
    CheckedReturn() = default;
    CheckedReturn(CheckedReturn&&) = default;
    CheckedReturn& operator=(CheckedReturn&&) = default;

    ReturnFile file;
    ReturnAsked asked;
    Reading reading;  ///< the answers with original and corrected value, cell by cell
    std::optional<domain::Municipality> municipality;
    std::optional<int> round;
    domain::YearlyReport report;  ///< as it would be taken over
    Messages messages;            ///< the gravest first
    bool isTakenOver = false;

    [[nodiscard]] bool mayBeTakenOver() const {
        return file.isReadable() && !isTakenOver && municipality && round && !hasErrors(messages);
    }
};

/// Keeps between files what they all are held against; make a new one after anything else changed.
class ReturnDesk {
public:
    explicit ReturnDesk(const Context& context);

    [[nodiscard]] CheckedReturn read(ReturnFile file, const ReturnAsked& asked);
    /// The same of one whose answers were taken out in the background.
    [[nodiscard]] CheckedReturn read(OpenedReturn opened, const ReturnAsked& asked);
    /// Looks at everything anew.
    void check(CheckedReturn& one);
    /// Puts another value in the place of one answer, and checks. Refused: NotFound for a key that
    /// the file has no answer to, or one that the program filled in; ReasonMissing.
    [[nodiscard]] domain::Outcome correct(CheckedReturn& one, const std::string& key,
                                          const std::string& text, const std::string& reason);
    /// Back to what the municipality wrote.
    void takeBack(CheckedReturn& one, const std::string& key);
    /// Adds an empty line to a list ("blad.partners"), and checks; gives its key. Refused:
    /// NotFound, ReasonMissing.
    [[nodiscard]] domain::Result<std::string> addLine(CheckedReturn& one,
                                                      const std::string& sheetKey,
                                                      const std::string& reason);
    /// Leaves a line of a list out ("partner.2"), and checks. Refused: NotFound, ReasonMissing.
    [[nodiscard]] domain::Outcome leaveLineOut(CheckedReturn& one, const std::string& rowKey,
                                               const std::string& reason);
    void putLineBack(CheckedReturn& one, const std::string& rowKey);

    /// Checks once more and enters the report in one transaction, or nothing at all: the file is
    /// kept with its hash as a document of the report; the report as the municipality wrote it; and
    /// after it each correction with its reason. Refused: OpenQuestions while there are errors, and
    /// what saveReport refuses. Fault: GroundGaveWay, and nothing was done.
    [[nodiscard]] domain::Result<domain::YearlyReport> takeOver(CheckedReturn& one);

private:
    [[nodiscard]] std::shared_ptr<const Peers> peersIn(int round);
    [[nodiscard]] std::optional<domain::Municipality> municipalityOf(const Origin& origin,
                                                                     const Reading& reading) const;

    Context context_;
    RuleBook rules_;
    ReturnForms forms_;
    std::vector<domain::Municipality> municipalities_;
    domain::PersonalDataSearch personalData_;
    std::map<int, std::shared_ptr<const Peers>> peers_;
};

}  // namespace kamerklaar::work::returns
