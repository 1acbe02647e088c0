// SPDX-License-Identifier: EUPL-1.2
#include "domain/article_words.h"

#include <catch2/catch.hpp>

using kamerklaar::domain::articleWords;
using kamerklaar::domain::Language;

TEST_CASE("an article is cited as its reader is used to, and a law keeps its name") {
    const std::string article = "art. 8, vierde lid, onder a";
    CHECK(articleWords(article, Language::Dutch) == article);
    CHECK(articleWords(article, Language::English) == "art. 8(4)(a)");
    CHECK(articleWords("art. 2, derde lid", Language::English) == "art. 2(3)");
    CHECK(articleWords("art. 9, onder c", Language::English) == "art. 9(c)");
    CHECK(articleWords("art. 17a Financiële-verhoudingswet", Language::English) ==
          "art. 17a Financiële-verhoudingswet");
    CHECK(articleWords("Toezegging, onder voorbehoud", Language::English) ==
          "Toezegging, onder voorbehoud");
}
