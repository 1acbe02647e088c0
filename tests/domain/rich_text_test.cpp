// SPDX-License-Identifier: EUPL-1.2
#include "domain/rich_text.h"

#include <catch2/catch.hpp>
#include <random>

#include "domain/claim.h"

using namespace kamerklaar::domain;
using BlockKind = RichBlock::Kind;

namespace {

RichText blocksIn(const std::string& text) {
    return readRichText(text).blocks;
}

RichSpans spansIn(const std::string& line) {
    const RichText blocks = blocksIn(line);
    REQUIRE(blocks.size() == 1);
    return blocks.front().spans;
}

std::string pick(std::mt19937& random, const std::vector<std::string>& from) {
    return from[random() % from.size()];
}

/// Lines with all signs in them, in any order, right or wrong.
std::string anyText(std::mt19937& random) {
    const std::vector<std::string> pieces{"woord",
                                          " ",
                                          "*",
                                          "**",
                                          "{besteed}",
                                          "{besteed:euro}",
                                          "{kst:28741-106}",
                                          "[^noot]",
                                          "[a](",
                                          "https://x.nl/(b)",
                                          ")",
                                          "[zin](? a = b)",
                                          "[hi](lang:en)",
                                          "\\",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          "|",
                                          "\n",
                                          "# ",
                                          "- ",
                                          "  - ",
                                          "1. ",
                                          "| a | b |",
                                          "|= kop",
                                          "{{kerncijfers}}",
                                          "é",
                                          "€ 5"};
    std::string text;
    for (int i = 0; i < 24; ++i) {
        text += pick(random, pieces);
    }
    return text;
}

}  // namespace

TEST_CASE("a line is what its beginning says") {
    const RichText blocks = blocksIn(
        "# Kop\n## Lager\nGewoon.\n- punt\n  - onderpunt\n1. een\n|= Titel\n| a | b |\n"
        "{{kerncijfers}}\n\n");
    const std::vector<std::pair<BlockKind, int>> expected{
        {BlockKind::Heading, 1}, {BlockKind::Heading, 2},  {BlockKind::Paragraph, 1},
        {BlockKind::Bullet, 1},  {BlockKind::Bullet, 2},   {BlockKind::Numbered, 1},
        {BlockKind::Caption, 1}, {BlockKind::TableRow, 1}, {BlockKind::Inserted, 1}};
    REQUIRE(blocks.size() == expected.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        CHECK(blocks[i].kind == expected[i].first);
        CHECK(blocks[i].level == expected[i].second);
    }
    CHECK(blocks[7].cells.size() == 2);
    CHECK(blocks[8].name == "kerncijfers");
}

TEST_CASE("figures, notes, papers, links and looks are read out of a line") {
    const RichSpans spans = spansIn(
        "Er is **{besteed:euro}** besteed[^Zonder btw.], zie {kst:28741-106} en "
        "[de site](https://example.nl/a_(b)).");
    REQUIRE(spans.size() == 9);
    CHECK(spans[1].kind == RichSpan::Kind::Figure);
    CHECK(spans[1].text == "besteed:euro");
    CHECK(spans[1].isStrong);
    CHECK(spans[3].kind == RichSpan::Kind::Note);
    CHECK(spans[3].text == "Zonder btw.");
    CHECK(spans[5].kind == RichSpan::Kind::Paper);
    CHECK(spans[5].text == "28741-106");
    CHECK(spans[7].text == "de site");
}

TEST_CASE("a link keeps the brackets in its address") {
    const RichSpans spans = spansIn("[de site](https://example.nl/a_(b))");
    REQUIRE(spans.size() == 1);
    CHECK(spans.front().link == "https://example.nl/a_(b)");
}

TEST_CASE("a note with a link in it leads there as a whole") {
    const struct {
        const char* typed;
        const char* note;
        const char* link;
        const char* written;
    } rows[] = {
        {"[^Zie [de site](https://example.nl/a_(b)), p. 4.]", "Zie de site, p. 4.",
         "https://example.nl/a_(b)", "[[^Zie de site, p. 4.]](https://example.nl/a_(b))"},
        {"[^[een](https://a.nl) en [twee](https://b.nl)]", "een en twee", "https://a.nl",
         "[[^een en twee]](https://a.nl)"},
        {"[^Zie [1\\] en verder]", "Zie [1] en verder", "", "[^Zie \\[1\\] en verder]"},
        {"[^Zonder (haakjes)]", "Zonder (haakjes)", "", "[^Zonder (haakjes)]"},
    };
    for (const auto& row : rows) {
        INFO(row.typed);
        const RichSpans spans = spansIn(row.typed);
        REQUIRE(spans.size() == 1);
        CHECK(spans.front().kind == RichSpan::Kind::Note);
        CHECK(spans.front().text == row.note);
        CHECK(spans.front().link == row.link);
        CHECK(writeRichText(blocksIn(row.typed)) == row.written);
        CHECK(blocksIn(row.written) == blocksIn(row.typed));
    }
}

TEST_CASE("a claim holds its words and figures together with their condition") {
    const RichSpans spans = spansIn(
        "Nu: [de besteding steeg naar {besteed.aandeel}](? besteed > besteed.vorig). Klaar.");
    const std::vector<ClaimSpans> claims = claimsIn(spans);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().condition == "besteed > besteed.vorig");
    CHECK(claims.front().end - claims.front().first == 2);
    CHECK(spans[claims.front().first + 1].kind == RichSpan::Kind::Figure);
}

TEST_CASE("what is opened and not closed stands as it was typed, and is named") {
    for (const char* text : {"een { zonder eind", "een [^noot", "een [link](x", "een **vet"}) {
        INFO(text);
        const ReadRichText read = readRichText(text);
        REQUIRE(read.problems.size() == 1);
        CHECK(read.problems.front().kind == ProblemKind::MarkupBroken);
        REQUIRE(read.blocks.size() == 1);
        std::string words;
        for (const RichSpan& span : read.blocks.front().spans) {
            words += span.text;
        }
        CHECK(words == text);
    }
}

TEST_CASE("words that look like a sign are written so that they stay words") {
    RichBlock block;
    block.spans = {{RichSpan::Kind::Words, "# 5 * {x} [y] | 1. \\", false, false, {}, {}, {}}};
    CHECK(readRichText(writeRichText({block})).blocks == RichText{block});
    for (const char* words :
         {"- geen punt", "1. geen nummer", "# geen kop", "| geen rij", "12 huizen"}) {
        INFO(words);
        block.spans.front().text = words;
        CHECK(readRichText(writeRichText({block})).blocks == RichText{block});
    }
}

TEST_CASE("whatever is typed reads back the same after it was written once") {
    std::mt19937 random(20250701);
    for (int round = 0; round < 3000; ++round) {
        const std::string typed = anyText(random);
        const std::string once = writeRichText(blocksIn(typed));
        INFO(typed << "\n--\n" << once);
        REQUIRE(writeRichText(blocksIn(once)) == once);
    }
}

TEST_CASE("a condition is comparisons with en between them") {
    const auto read = readCondition("verslagen.ontvangen = 20 en besteed ≤ verleend.netto");
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 2);
    CHECK(read->at(0) == Comparison{"verslagen.ontvangen", Comparison::Sign::Equal, "20"});
    CHECK(read->at(1) == Comparison{"besteed", Comparison::Sign::LessOrEqual, "verleend.netto"});
    CHECK(writeCondition(*read) == "verslagen.ontvangen = 20 en besteed <= verleend.netto");
    CHECK_FALSE(readCondition("besteed").has_value());
    CHECK_FALSE(readCondition("besteed > ").has_value());
    CHECK_FALSE(readCondition("").has_value());
    CHECK_FALSE(readCondition("a = b en ").has_value());
}
