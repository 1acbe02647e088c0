// SPDX-License-Identifier: EUPL-1.2
#include "work/sisa_annex.h"

#include "work/office.h"

namespace kamerklaar::tests {

SisaAnnex::SisaAnnex() {
    row({"SiSa bijlage verantwoordingsinformatie 2025"});
    row({"Gemeente", "Gouda"});
    row({});
}

SisaAnnex& SisaAnnex::row(std::vector<std::string> cells) {
    rows.push_back(std::move(cells));
    return *this;
}

SisaAnnex& SisaAnnex::block(const std::string& code, const std::string& grant,
                            const std::string& audit, const std::vector<std::string>& answers) {
    std::vector<std::string> names = {"JenV", code, grant};
    std::vector<std::string> kinds = {"", "", "Gemeenten"};
    std::vector<std::string> numbers = {"", "", ""};
    std::vector<std::string> values = {"", "", ""};
    const std::vector<std::string> usual = {"Besteding", "Cumulatieve besteding",
                                            "Activiteiten afgerond", "Toelichting",
                                            "Eindverantwoording"};
    for (std::size_t at = 0; at < answers.size(); ++at) {
        names.push_back(usual[at % usual.size()]);
        kinds.push_back("Aard controle " + audit);
        numbers.push_back("Indicator: " + code + "/0" + std::to_string(at + 1));
        values.push_back(answers[at]);
    }
    return row(names).row(kinds).row(numbers).row(values).row({});
}

SisaAnnex& SisaAnnex::own(const std::vector<std::string>& answers) {
    return block("C90", regulation().name, "R", answers);
}

SisaAnnex& SisaAnnex::other(const std::vector<std::string>& answers) {
    return block("D8", "Onderwijsachterstandenbeleid", "D2", answers);
}

work::returns::ReturnFile SisaAnnex::file() const {
    work::returns::ReturnFile file;
    file.name = "sisa.xlsx";
    file.bytes = "sisa";
    file.tables = tables();
    return file;
}

work::returns::SisaReading readAnnex(const domain::Scheme& scheme,
                                     const std::vector<work::TableReader::Table>& tables) {
    std::vector<domain::Municipality> municipalities;
    for (const domain::ListedMunicipality& listed : scheme.municipalities) {
        domain::Municipality one;
        one.id.value = static_cast<std::int64_t>(municipalities.size()) + 1;
        one.code = listed.code;
        one.name = listed.name;
        one.statisticsName = listed.statisticsName;
        municipalities.push_back(std::move(one));
    }
    return work::returns::readSisa(scheme, municipalities, tables);
}

work::returns::SisaReading readAnnex(const SheetRows& rows) {
    return readAnnex(regulation(), {{"SiSa", rows, false}});
}

std::string answerTo(const work::returns::SisaReading& read, const std::string& key) {
    const auto* answer = read.reading.find("sisa." + key);
    return answer == nullptr ? "-" : answer->original;
}

}  // namespace kamerklaar::tests
