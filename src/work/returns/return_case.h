// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/personal_data.h"
#include "work/returns/known_grant.h"
#include "work/returns/return_reading.h"

namespace kamerklaar::work::returns {

struct SisaReading;

/// What the municipalities reported in a round, as far as a return is held against it: made once
/// for a whole set of files. The municipality of the return may be among them.
struct Peers {
    struct Basis {
        domain::MunicipalityId of;
        std::string municipality;
        std::string basis;  ///< never empty
    };
    struct UnitCost {
        domain::MunicipalityId of;
        std::int64_t cents = 0;  ///< for each young person who was reached
    };
    std::map<std::string, std::vector<Basis>> bases;  ///< of an intervention, by comparable name
    std::vector<UnitCost> costs;                      ///< the lowest first
};
[[nodiscard]] Peers peersOf(const std::vector<domain::Municipality>& municipalities,
                            const std::vector<ComparedIntervention>& interventions);

/// One return with everything that it is held against. A check reads and changes nothing.
struct ReturnCase {
    const Reading& reading;
    const domain::Scheme& scheme;
    domain::Date today;
    /// Whose the file is by its own words, and whose it was said to be by whoever brings it.
    std::optional<domain::Municipality> municipality;
    std::optional<domain::Municipality> chosen;
    /// The round that was asked for; nothing takes the file's word for it.
    std::optional<int> wantedRound;
    /// Nothing while municipality or round is not known.
    std::optional<KnownGrant> known;
    /// The report as it would be taken over, and what the regulation has to say about it.
    domain::YearlyReport report;
    domain::Problems findings;
    /// Nothing while the round is not known.
    std::shared_ptr<const Peers> peers;
    const domain::PersonalDataSearch& personalData;
    /// The day on which the very same bytes came in before.
    std::optional<domain::Date> sameFileOn;
    /// Of a SiSa return: what the progress reports say was spent in the year, and whether a return
    /// over it has come in before.
    std::optional<domain::Money> reportedInYear{};
    bool hasComeBefore = false;
    /// What its form says of itself; only of a SiSa return.
    const SisaReading* sisa = nullptr;
    /// A file that came in just before this one, of the same municipality over the same year.
    std::string alsoIn{};

    // Nothing when the answer is blank, was not understood or is not in the file.
    [[nodiscard]] std::optional<domain::Money> money(const std::string& key) const;
    [[nodiscard]] std::optional<std::int64_t> number(const std::string& key) const;
    [[nodiscard]] std::optional<domain::Date> day(const std::string& key) const;
    /// Empty then.
    [[nodiscard]] std::string text(const std::string& key) const;
    [[nodiscard]] const Answer* answer(const std::string& key) const { return reading.find(key); }
    /// Of the answer that holds this field of the report, or what stands below it.
    [[nodiscard]] std::vector<const Answer*> answersAt(const std::string& path) const;
    /// The keys of the lines of a list: "interventie.1", in the order of the file.
    [[nodiscard]] std::vector<std::string> lines(const std::string& sheetKey) const;
    [[nodiscard]] std::string municipalityName() const;
};

/// Whether somebody calls the municipality so: "Gouda", "Gemeente Gouda", or as statistics do.
[[nodiscard]] bool isCalled(const domain::Municipality& municipality, const std::string& name);

/// What a rule is measured by and how much it weighs: data (return_rules.txt), which a scheme can
/// say otherwise. A rule that nobody said anything about is a warning.
struct RuleSetting {
    Weight weight = Weight::Warning;
    std::optional<std::int64_t> limit;
};
class RuleBook {
public:
    explicit RuleBook(const domain::Scheme& scheme);
    [[nodiscard]] RuleSetting of(const std::string& rule) const;
    /// Every rule that has a line of its own.
    [[nodiscard]] std::vector<std::string> rules() const;

private:
    void read(std::string_view text);
    std::vector<std::pair<std::string, RuleSetting>> settings_;
};

/// Takes down what one check has to say.
class Findings {
public:
    Findings(std::string rule, RuleSetting setting, Messages& messages)
        : rule_(std::move(rule)), setting_(setting), messages_(messages) {}

    [[nodiscard]] std::optional<std::int64_t> limit() const { return setting_.limit; }
    /// `restsOn` names answers that it is reckoned from, but that it is not said of.
    void say(const domain::BothLanguages& text, const Facts& facts,
             const std::vector<const Answer*>& about = {},
             const std::vector<const Answer*>& restsOn = {});
    void sayWords(Both text, const std::vector<const Answer*>& about,
                  const std::vector<const Answer*>& restsOn = {});
    void sayAt(const domain::BothLanguages& text, const Facts& facts, std::vector<Place> places);

private:
    std::string rule_;
    RuleSetting setting_;
    Messages& messages_;
};

}  // namespace kamerklaar::work::returns
