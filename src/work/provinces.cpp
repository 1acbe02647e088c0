// SPDX-License-Identifier: EUPL-1.2
#include "work/provinces.h"

#include <map>
#include <set>

namespace kamerklaar::work {

std::vector<ProvinceLine> provinceLines(const std::vector<MunicipalityLine>& lines,
                                        const std::vector<LateReport>& late) {
    std::set<domain::MunicipalityId> lateOnes;
    for (const LateReport& report : late) {
        lateOnes.insert(report.municipality.id);
    }
    std::map<std::string, ProvinceLine> provinces;
    for (const MunicipalityLine& line : lines) {
        ProvinceLine& province = provinces[line.municipality.province];
        province.code = line.municipality.provinceCode;
        province.name = line.municipality.province;
        province.municipalities += 1;
        province.late += lateOnes.contains(line.municipality.id) ? 1 : 0;
        province.amounts += line.figures.total;
    }
    std::vector<ProvinceLine> all;
    for (auto& [name, province] : provinces) {
        all.push_back(std::move(province));
    }
    return all;
}

}  // namespace kamerklaar::work
