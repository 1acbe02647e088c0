// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "work/returns/sisa_text.h"
#include "work/table_reader.h"

// The annex of a municipality holds a block of indicators for each of its grants: which blocks
// there are, which rows are whose, and which block is that of this regulation.
namespace kamerklaar::work::returns {

/// A cell that names an indicator.
struct SisaSpot {
    std::size_t number = 0;  ///< of the indicator, from 0
    std::size_t table = 0;
    std::size_t row = 0;
    std::size_t column = 0;
};

/// The indicators under one code.
struct SisaBlock {
    std::string code;             ///< empty where indicators have only names
    std::vector<SisaSpot> spots;  ///< one for each indicator, by number
    std::vector<SisaSpot> again;  ///< where the same ones are named once more
    bool isSure = false;          ///< no other text than a form names indicators like this

    /// Whether indicators stand side by side there, and not below each other.
    [[nodiscard]] bool isBeside(std::size_t table) const;
    [[nodiscard]] std::optional<std::size_t> firstColumnIn(std::size_t table) const;
};

/// Whose a row is.
struct SisaRow {
    enum class Part {
        Free,    ///< of no block
        Labels,  ///< above the indicators: their names, the grant, how they are audited
        Spots,   ///< names indicators; holds their answers too where those stand below each other
        Answers,
    } part = Part::Free;
    std::size_t block = 0;  ///< unless Free
};

/// All blocks of a file.
class SisaBlocks {
public:
    /// What it is given outlives it.
    SisaBlocks(const SisaText& text, const std::string& schemeCode,
               const std::vector<TableReader::Table>& tables);

    [[nodiscard]] const std::vector<SisaBlock>& all() const { return blocks_; }
    /// The block of the regulation: that of its code; while it has none the only one there is, or
    /// the one that stands with its name. Nothing when that does not say which one.
    [[nodiscard]] std::optional<std::size_t> own() const { return own_; }
    [[nodiscard]] SisaRow at(std::size_t table, std::size_t row) const;
    [[nodiscard]] bool hasBlockIn(std::size_t table) const;
    [[nodiscard]] std::vector<std::string> codes() const;

private:
    void findNumbers();
    void findNames();
    void findRows(std::size_t table);
    void findLabels(std::size_t table, std::size_t spotRow);
    [[nodiscard]] bool isLabelRow(std::size_t table, std::size_t row, const SisaBlock& block,
                                  bool mayBeNames) const;
    [[nodiscard]] std::optional<std::size_t> findOwn() const;
    [[nodiscard]] std::set<std::size_t> named() const;
    [[nodiscard]] bool isNamedAt(std::size_t block, const SisaSpot& name,
                                 const std::string& text) const;
    [[nodiscard]] bool isAloneIn(std::size_t block, std::size_t table) const;
    [[nodiscard]] bool isHeading(std::size_t block, std::size_t table, std::size_t row) const;

    const SisaText& text_;
    const std::string& schemeCode_;
    const std::vector<TableReader::Table>& tables_;
    std::vector<SisaBlock> blocks_;
    std::vector<std::vector<SisaRow>> rows_;  ///< table by table
    std::optional<std::size_t> own_;
};

}  // namespace kamerklaar::work::returns
