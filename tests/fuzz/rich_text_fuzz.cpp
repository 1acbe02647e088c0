// SPDX-License-Identifier: EUPL-1.2
#include "domain/rich_text.h"
#include "fuzzing.h"

namespace kamerklaar::fuzz {

std::vector<std::string> seeds() {
    return {
        "# Kop\n\nEen *schuine* en **vette** tekst met {besteed:euro}, [adres](https://x.nl), "
        "[claim](? besteed > betaald), [^noot], [words](lang:en) en {kst:28741-106}.\n",
        "- a\n  - b\n\n1. c\n\n|= Titel\n| a | b |\n| 1 | 2 \\| 3 |\n",
        "{{financien.gemeente}}\n\n{{citaat:GM0513:results}}\n\\*geen teken\\*\n"};
}

void tryOne(const std::string& input) {
    const auto read = domain::readRichText(input);
    static_cast<void>(domain::writeRichText(read.blocks));
    for (const domain::RichBlock& block : read.blocks) {
        for (const domain::RichSpans& cell : block.cells) {
            static_cast<void>(domain::claimsIn(cell));
        }
    }
}

}  // namespace kamerklaar::fuzz
