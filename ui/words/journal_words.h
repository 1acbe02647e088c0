// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <map>
#include <optional>

#include "domain/notation.h"
#include "ui/shell/address.h"
#include "work/ports.h"

/// The journal as a person reads it.
namespace kamerklaar::ui::words {

/// What was done: "Betaling vastgelegd".
[[nodiscard]] QString actDone(work::Act act);

/// What journal entries are about, by name, and where to find it. Reads the store once.
class SubjectNames {
public:
    SubjectNames(work::Store& store, domain::Language language);

    /// "Verslag 2025, Haarlem"
    [[nodiscard]] QString nameOf(const work::JournalEntry& entry) const;
    /// Empty when it is not known by name.
    [[nodiscard]] QString nameOf(const domain::Subject& subject) const;
    [[nodiscard]] std::optional<Address> addressOf(const work::JournalEntry& entry) const;
    [[nodiscard]] std::optional<Address> addressOf(const domain::Subject& subject) const;
    [[nodiscard]] QString personName(domain::PersonId person) const;

private:
    struct Named {
        QString name;
        std::optional<Address> address;
    };
    using Key = std::pair<domain::Subject::Kind, std::int64_t>;
    void addMunicipalities(work::Store& store);
    void addLedger(work::Store& store);
    void addDecisions(work::Store& store);
    void addDocuments(work::Store& store);
    template <typename Noun>
    void addRecords(work::Store& store);
    /// "Aanvraag, Haarlem"; without a municipality only the first.
    void add(const domain::Subject& subject, const QString& name,
             domain::MunicipalityId municipality = {});
    [[nodiscard]] const Named* find(const domain::Subject& subject) const;

    domain::Language language_;
    std::map<Key, Named> named_;
};

}  // namespace kamerklaar::ui::words
