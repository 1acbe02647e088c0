// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>

#include "work/context.h"
#include "work/grant_book.h"

namespace kamerklaar::work {

/// What decisions are held against, read once: for one municipality's decisions, or for a series
/// over all of them that is decided in one act. Whoever decides tells it (put), so that the next of
/// the series is held against what was just decided.
class DecisionGround {
public:
    explicit DecisionGround(const Context& context, GrantBook::Of of = {});

    /// What the regulation, the file and the dossier say of a decision as it would be today,
    /// gravest first.
    [[nodiscard]] domain::Problems findings(const domain::Decision& decision) const;
    /// Four eyes: why this person may not approve a decision that waits (SamePersonTwice,
    /// AssessedEarlier, NotPermitted).
    [[nodiscard]] domain::Problems eyes(const domain::Decision& decision,
                                        domain::PersonId person) const;
    /// The grant with or without the decision, on the day that counts for it.
    [[nodiscard]] domain::GrantState before(const domain::Decision& decision) const;
    [[nodiscard]] domain::GrantState after(const domain::Decision& decision) const;

    [[nodiscard]] const GrantBook& book() const { return book_; }
    /// As it is stored from now on.
    void put(const domain::Decision& decision);

private:
    /// Over all municipalities, from decisions that count.
    struct National {
        domain::Money awarded;
        std::map<int, domain::Money> paid;  ///< per instalment, as its maxima count it
    };
    [[nodiscard]] National nationalSums() const;
    void count(const domain::Decision& decision, bool isAdded);
    [[nodiscard]] domain::Money counted(domain::Money net, domain::Money vatFund) const;
    [[nodiscard]] domain::Date dayOf(const domain::Decision& decision) const;
    [[nodiscard]] domain::DecisionSurroundings around(const domain::Decision& decision) const;
    void readReturns(domain::DecisionSurroundings& around, const domain::Decision& decision) const;
    void objectToReversal(const domain::Decision& reversal, domain::Problems& problems) const;
    void objectToPublication(const domain::Decision& decision, domain::Problems& problems) const;

    const Context& context_;
    GrantBook book_;
    National national_;
};

/// Far enough for every decision that counts to be in force.
[[nodiscard]] domain::Date endOfTime();

/// Whether this kind is about one municipality.
[[nodiscard]] bool isAboutMunicipality(domain::DecisionKind kind);

/// What has to be undone before this decision can be, as RestedOn; and AlreadyReversed.
[[nodiscard]] domain::Problems objectionsToReversing(const GrantBook& book,
                                                     const domain::Decision& decision);

}  // namespace kamerklaar::work
