// SPDX-License-Identifier: EUPL-1.2
#include <fstream>
#include <iterator>

#include "exchange/scheme_file.h"
#include "exchange/snapshot_codec.h"
#include "fuzzing.h"

namespace kamerklaar::fuzz {
namespace {

/// The scheme without its long lists, which would leave no room for anything else in an input.
domain::Scheme shortScheme() {
    std::ifstream file(KAMERKLAAR_SOURCE "/resources/scheme/pmg2024.json", std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    domain::Scheme scheme = exchange::readScheme(text).value();
    scheme.terms.clear();
    scheme.rules.clear();
    scheme.texts.clear();
    scheme.municipalities.resize(2);
    return scheme;
}

/// A report with something in each of its parts, so that their fields are known to the fuzzer.
work::KamerReportData something() {
    work::KamerReportData data;
    data.scheme = shortScheme();
    data.edition = {2024, domain::Date::known(2025, 9, 1), true, 2, 5};
    data.forecast = domain::Forecast();
    work::ReportedMunicipality part;
    part.municipality = {{1}, "a", "GM0513", "Gouda", "Gouda", "PV28", "Zuid-Holland", "VR15"};
    part.report.interventions.emplace_back().name = "Mentoren op straat";
    part.report.ownPeriod =
        domain::Period::known(domain::Date::known(2024, 7, 1), domain::Date::known(2024, 12, 31));
    part.findings = {{domain::ProblemKind::CompletedAboveReach,
                      "interventions/0",
                      {std::string("Mentoren"), std::int64_t{-3}, domain::Money::euros(1)},
                      domain::Severity::Asks,
                      "art. 2"}};
    part.decisions.emplace_back();
    part.sisa.emplace_back().findings = {{"fout", domain::Money::euros(2), "te veel", ""}};
    part.origins.emplace_back().sha256 = "0123";
    data.municipalities = {part, {}};
    data.texts.emplace_back().body = "# Kop\n\nTekst met [besteed].";
    data.consultations.emplace_back();
    data.submission.emplace().signatory = "De Staatssecretaris";
    data.rulings.emplace_back();
    data.restatements.emplace_back().before = "€ 1,00";
    data.style.logo = std::string("\x89PNG\0\xff", 6);
    return data;
}

}  // namespace

std::vector<std::string> seeds() {
    const std::string written = exchange::JsonSnapshots().write(something());
    mustHold(exchange::JsonSnapshots().read(written).has_value(), "the first input is a snapshot");
    return {written, R"({"format":1})", R"({"format":1,"municipalities":[{}]})", "[[[[[[[[]]]]]]]]",
            ""};
}

// What was read is the same when it is written and read once more: a seal rests on that.
void tryOne(const std::string& input) {
    const exchange::JsonSnapshots codec;
    const auto read = codec.read(input);
    if (!read) {
        return;
    }
    const std::string written = codec.write(*read);
    const auto again = codec.read(written);
    mustHold(again.has_value(), "a snapshot that was read can be written and read again");
    mustHold(codec.write(*again) == written, "and holds the same");
}

}  // namespace kamerklaar::fuzz
