// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/decision.h"
#include "domain/describe.h"
#include "work/ports.h"

namespace kamerklaar::tests {

/// Puts something into each field of a noun that describes itself: three lines in each list,
/// a different value for each field and seed. Every reference is to number 1.
class FillForm {
public:
    explicit FillForm(int seed) : seed_(seed) {}

    void code(const std::string& path, std::string& text) { words(path, text); }
    void words(const std::string& path, std::string& text) {
        text = path + " \"é\"\n'" + std::to_string(next());
    }
    template <typename Number>
    void number(const std::string&, Number& number) {
        number = next();
    }
    template <typename Amount>
    void money(const std::string&, Amount& amount) {
        amount = domain::Money::cents(next() * 101);
    }
    template <typename Day>
    void date(const std::string&, Day& day) {
        day = nextDay();
    }
    template <typename Moment>
    void moment(const std::string&, Moment& moment) {
        moment = domain::Timestamp::fromUnixSeconds(1750000000 + next());
    }
    template <typename Span>
    void period(const std::string&, Span& period) {
        const domain::Date first = nextDay();
        period = domain::Period::known(first, first.plusDays(next()));
    }
    /// All but withdrawn: that would leave it out of lists.
    void yesNo(const std::string& path, bool& yes) { yes = path != "withdrawn"; }
    template <typename Value, typename Codes>
    void choice(const std::string&, Value& value, const Codes& codes) {
        value = codes.at(1 + static_cast<std::size_t>(next()) % (codes.size() - 1)).first;
    }
    template <typename Tag>
    void ref(const std::string&, domain::Id<Tag>& id) {
        id = {1};
    }
    template <typename Line>
    void lines(const std::string&, std::vector<Line>& lines) {
        lines.resize(3);
        for (Line& line : lines) {
            describe(*this, line);
        }
    }

private:
    int next() { return seed_ * 100 + ++count_; }
    domain::Date nextDay() { return domain::Date::known(2024, 1, 1).plusDays(next()); }

    int seed_;
    int count_ = 0;
};

template <typename Noun>
[[nodiscard]] Noun filled(int seed) {
    Noun noun;
    FillForm form(seed);
    describe(form, noun);
    return noun;
}

/// A decision of a kind with something in every field of its terms, prepared by person 1.
[[nodiscard]] domain::Decision filledDecision(domain::DecisionKind kind,
                                              domain::MunicipalityId municipality, int seed);
/// The same, approved by person 2.
[[nodiscard]] domain::Decision approved(domain::Decision decision);
[[nodiscard]] domain::Decision declined(domain::Decision decision);

/// An approved order to pay instalment 1.
[[nodiscard]] domain::Decision paymentOrder(domain::MunicipalityId municipality, domain::Date payOn,
                                            std::int64_t netCents, std::int64_t vatFundCents = 0,
                                            const std::string& reference = {});

domain::DecisionId added(work::Store& store, const domain::Decision& decision);
/// Adds an approved counter-act and notes it in what it reverses; its number.
domain::DecisionId reverse(work::Store& store, domain::DecisionId id);

/// Something with number 1 for every reference that a filled noun holds.
void addReferred(work::Store& store);

}  // namespace kamerklaar::tests
