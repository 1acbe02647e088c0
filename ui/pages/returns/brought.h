// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <variant>
#include <vector>

#include "ui/shell/address.h"
#include "work/returns/brought_together.h"
#include "work/returns/return_desk.h"
#include "work/returns/sisa_desk.h"

namespace kamerklaar::ui {

/// One file as the page shows it, a progress report or a SiSa annex alike. Points into Brought,
/// until another file is added.
struct Sight {
    const work::returns::ReturnFile* file = nullptr;
    const work::returns::ReturnAsked* asked = nullptr;
    const work::returns::Reading* reading = nullptr;
    const work::returns::Messages* messages = nullptr;
    std::optional<domain::Municipality> municipality;
    std::optional<int> year;
    bool isSisa = false;
    bool isTakenOver = false;
    bool mayBeTakenOver = false;
    /// Where it is or will be kept; nothing while that is not known.
    std::optional<Address> record;
};

/// The files that were brought, each of its kind, in their order.
class Brought {
public:
    explicit Brought(const work::Context& context);

    /// What is added from now on is brought at once (brought_together.h).
    void beginTogether();
    /// Its place. A file with the same bytes as one before it is not added again; where it comes by
    /// itself now, somebody chose it from those that it was brought with.
    std::size_t add(work::returns::ReturnFile file);
    [[nodiscard]] std::size_t size() const { return items_.size(); }
    [[nodiscard]] Sight sightOf(std::size_t at) const;
    /// nullptr for a SiSa annex, which does not go back as a workbook. Holds until another file is
    /// added.
    [[nodiscard]] const work::returns::CheckedReturn* report(std::size_t at) const;

    void ask(std::size_t at, const work::returns::ReturnAsked& asked);
    [[nodiscard]] domain::Outcome correct(std::size_t at, const std::string& key,
                                          const std::string& text, const std::string& reason);
    void takeBack(std::size_t at, const std::string& key);
    // Lines of lists, which only reports have (return_lines.h).
    [[nodiscard]] domain::Result<std::string> addLine(std::size_t at, const std::string& sheetKey,
                                                      const std::string& reason);
    [[nodiscard]] domain::Outcome leaveLineOut(std::size_t at, const std::string& rowKey,
                                               const std::string& reason);
    void putLineBack(std::size_t at, const std::string& rowKey);
    /// In one transaction, or nothing at all.
    [[nodiscard]] domain::Outcome takeOver(std::size_t at);
    void markSentBack(std::size_t at) { sentBack_.insert(at); }
    /// Corrected cells and lines of files that were neither taken over nor sent back since: they
    /// stand nowhere else.
    [[nodiscard]] std::size_t looseCorrections() const;

private:
    using Item = std::variant<work::returns::CheckedReturn, work::returns::CheckedSisa>;

    void addTogether(Item& item);
    void check(Item& item);
    /// The name of another file of those brought at once that is of the same municipality and year.
    [[nodiscard]] std::string alsoIn(std::size_t at) const;

    work::Context context_;
    work::returns::ReturnDesk reports_;
    work::returns::SisaDesk sisa_;
    std::vector<Item> items_;
    std::set<std::size_t> sentBack_;  ///< since they were last corrected
    work::returns::BroughtTogether together_;
    std::size_t firstTogether_ = 0;  ///< of the items
};

}  // namespace kamerklaar::ui
