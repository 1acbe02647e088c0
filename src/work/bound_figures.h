// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/claim.h"
#include "domain/money.h"
#include "work/kamer_report_data.h"

// The figures that a text can refer to. A figure is never typed: it is named by its key, follows
// the data, and can say where it comes from. Keys are Dutch, because whoever writes sees them;
// docs/report_texts.md lists them.
namespace kamerklaar::work {

/// Who stands for a figure.
enum class FigureBasis {
    Decided,       ///< follows from the ministry's own decisions
    SelfReported,  ///< progress reports: the municipalities' own statement
    Audited,       ///< SiSa
    Counted,       ///< counted by the program
    Given,         ///< regulation or edition
};

using FigureValue =
    std::variant<domain::Money, std::int64_t, domain::Share, domain::Date, std::string>;

/// What a figure is made of: one row of its passport. The amounts of the rows are what the figure
/// itself counts of them, so that they can be added up.
struct FigureRow {
    std::string what;    ///< "Gouda, voortgangsverslag 2025, versie 3"
    FigureValue value;   ///< an amount or a number
    std::string source;  ///< name of the file it was entered from, or kenmerk of the decision
    std::string sha256;  ///< of that file; may be empty
    FigureBasis basis = FigureBasis::Counted;
    domain::PersonId enteredBy;
    domain::PersonId approvedBy;
    /// What the row leads to, for a jump.
    domain::Subject subject;

    /// The value in words: amounts to the cent.
    [[nodiscard]] std::string shown() const;
};

/// What the letter to parliament says of itself: there once its submission was recorded.
struct FigureName {
    const char* key;
    const char* label;  ///< in Dutch
};
inline constexpr FigureName letterDate = {"brief.datum", "Datum van de Kamerbrief"};
inline constexpr FigureName letterReference = {"brief.kenmerk", "Kenmerk van de Kamerbrief"};
inline constexpr FigureName letterSignatory = {"brief.ondertekening",
                                               "Ondertekening van de Kamerbrief"};

struct BoundFigure {
    std::string key;    ///< "besteed", "gemeente.GM0513.besteed"
    std::string label;  ///< in Dutch
    FigureValue value;
    FigureBasis basis = FigureBasis::Counted;
    std::string formula;  ///< in Dutch: how it is reckoned
    /// Figures of one group are the parts of one whole, and are rounded so that they add up to it.
    std::string group;
};

/// Whether a text tells the amounts of the whole grant in millions: those of a large one, by its
/// ceiling or else by what was awarded. One sentence then does not mix millions and euros.
[[nodiscard]] bool writesMillions(const KamerReportData& data);
/// An amount of the whole grant as a text tells it.
[[nodiscard]] std::string amountInText(domain::Money amount, const KamerReportData& data);

/// How an amount is shown: "besteed:euro".
/// - nothing: one form for all amounts of a document (writesMillions): "€ 9,6 miljoen", or whole
///   euros; what is one municipality's is always in whole euros;
/// - euro: whole euros; cent: with cents; miljoen: always in millions.
class BoundFigures {
public:
    /// The data must outlive it.
    explicit BoundFigures(const KamerReportData& data);

    /// nullptr when there is no such figure.
    [[nodiscard]] const BoundFigure* find(const std::string& key) const;
    /// National ones first, in the order of the report, then those of each municipality.
    [[nodiscard]] const std::vector<BoundFigure>& all() const { return figures_; }
    /// As a text shows it ("besteed:euro"); empty when there is no such figure or no such form.
    [[nodiscard]] std::string shown(const std::string& name) const;
    /// The rows behind it; none for what is given.
    [[nodiscard]] std::vector<FigureRow> rowsOf(const std::string& key) const;

private:
    using Rows = std::function<std::vector<FigureRow>()>;
    friend class FigureBuilder;

    void add(BoundFigure figure, Rows rows);
    void round();

    bool inMillions_;
    std::vector<BoundFigure> figures_;
    std::vector<Rows> rows_;
    std::map<std::string, std::size_t> byKey_;
    /// In tenths of millions, so that parts add up; by key.
    std::map<std::string, std::int64_t> rounded_;
};

/// Whether a claim holds now.
struct ClaimState {
    enum class Holds { Yes, No, Unreadable };
    Holds holds = Holds::Unreadable;
    std::string now;  ///< the condition with its values: "19 = 20"
};
[[nodiscard]] ClaimState stateOf(const std::string& condition, const BoundFigures& figures);

}  // namespace kamerklaar::work
