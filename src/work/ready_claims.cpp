// SPDX-License-Identifier: EUPL-1.2
#include "work/ready_claims.h"

namespace kamerklaar::work {

const std::vector<ReadyClaim>& readyClaims() {
    static const std::vector<ReadyClaim> claims{
        {"alle gemeenten hebben verslag uitgebracht", "verslagen.ontvangen = gemeenten"},
        {"alle verslagen zijn goedgekeurd", "verslagen.goedgekeurd = gemeenten"},
        {"geen enkel verslag is te laat", "verslagen.te_laat = 0"},
        {"alle gemeenten hebben een verlening", "gemeenten.met_verlening = gemeenten"},
        {"geen enkele gemeente besteedde meer dan is verleend", "gemeenten.boven_verleend = 0"},
        {"geen enkele gemeente besteedde meer dan is betaald", "gemeenten.boven_betaald = 0"},
        {"geen enkele gemeente besteedde meer dan begroot", "gemeenten.boven_begroot = 0"},
        {"er is niet meer verleend dan het plafond", "verleend <= plafond"},
        {"de besteding is gestegen", "besteed > besteed.vorig"},
        {"het deel dat is besteed, is gestegen", "besteed.aandeel > besteed.aandeel.vorig"},
        {"alle interventies hebben een grondslag", "interventies.zonder_grondslag = 0"},
        {"alle gemeenten hebben een borgingsverslag uitgebracht",
         "borgingsverslagen.ontvangen = gemeenten"},
    };
    return claims;
}

}  // namespace kamerklaar::work
