// SPDX-License-Identifier: EUPL-1.2
#include "work/filled_return.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace kamerklaar::tests {

using work::WorkbookWriter;
using work::returns::CheckedReturn;
using work::returns::FormSheet;
using work::returns::Message;

FilledReturn::FilledReturn(Office& office, int round, std::size_t place)
    : book(work::returns::returnTemplate(office.store(), office.clock.today(), round,
                                         office.municipality(place))
               .value()),
      office_(office),
      form_(work::returns::returnForm(office.store().schemes().current(), round)) {}

WorkbookWriter::Sheet& FilledReturn::sheet(const std::string& name) {
    const auto found = std::find_if(book.sheets.begin(), book.sheets.end(),
                                    [&](const auto& one) { return one.name == name; });
    REQUIRE(found != book.sheets.end());
    return *found;
}

FilledReturn::Spot FilledReturn::spotOf(const std::string& key) const {
    for (std::size_t sheet = 1; sheet < book.sheets.size(); ++sheet) {
        const WorkbookWriter::Sheet& one = book.sheets[sheet];
        for (std::size_t row = 0; row < one.rows.size(); ++row) {
            for (std::size_t column = 1; column < one.columns.size(); ++column) {
                const std::string& rowKey = one.rows[row][0];
                const std::string& columnKey = one.columns[column].key;
                if (key == columnKey + "." + rowKey || key == rowKey + "." + columnKey ||
                    (key == rowKey && columnKey == work::returns::answerColumn)) {
                    return {sheet, row, column};
                }
            }
        }
    }
    FAIL("the form has no question " << key);
    return {};
}

FilledReturn& FilledReturn::put(const std::string& key, const std::string& value) {
    const Spot spot = spotOf(key);
    book.sheets[spot.sheet].rows[spot.row][spot.column] = value;
    return *this;
}

FilledReturn& FilledReturn::type(const std::string& key, const std::string& text) {
    const Spot spot = spotOf(key);
    WorkbookWriter::Sheet& to = book.sheets[spot.sheet];
    to.rows[spot.row][spot.column] = text;
    std::erase_if(to.ownCells, [&](const auto& own) {
        return own.row == spot.row && own.column == spot.column;
    });
    WorkbookWriter::OwnCell own;
    own.row = spot.row;
    own.column = spot.column;
    to.ownCells.push_back(own);
    return *this;
}

FilledReturn& FilledReturn::ordinary() {
    put("contact.naam", "A. Jansen").put("contact.email", "a.jansen@gemeente.nl");
    put("contact.telefoon", "0546-541111").put("ingevuld.op", "2026-03-02");
    for (const auto& [code, cents] :
         {std::pair("a", "2000000"), std::pair("b", "6000000"), std::pair("c", "12000000")}) {
        put(std::string("gepland.categorie.") + code, cents);
        put(std::string("besteed.categorie.") + code, cents);
    }
    for (const auto& term : office_.store().schemes().current().termsOf(domain::TermKind::Sector)) {
        const char* cents = term.code == "jongerenwerk" ? "20000000" : "0";
        put("gepland.sector." + term.code, cents).put("besteed.sector." + term.code, cents);
    }
    for (const char* total : {"gepland.categorie.totaal", "besteed.categorie.totaal",
                              "gepland.sector.totaal", "besteed.sector.totaal"}) {
        put(total, "20000000");
    }
    put("interventie.1.naam", "Mentoren op straat");
    put("interventie.1.categorie",
        "Implementatie van kansrijke en bewezen effectieve interventies");
    put("interventie.1.grondslag", "Wetenschappelijk onderbouwd").put("interventie.1.kader", "ja");
    put("interventie.1.leeftijd", "12 tot en met 17 jaar")
        .put("interventie.1.bereik_gepland", "60");
    put("interventie.1.bereik", "55").put("interventie.1.kosten", "12000000");
    put("interventie.1.status", "loopt");
    put("indicator.1.naam", "Schoolverzuim").put("indicator.1.eenheid", "%");
    put("indicator.1.werkelijk", "12500");
    for (const auto& term :
         office_.store().schemes().current().termsOf(domain::TermKind::FactorDomain)) {
        put("beweging.factor." + term.code, "gelijk");
    }
    put("partner.1.soort", "Politie").put("partner.1.naam", "Politie Oost-Nederland");
    put("samenvatting", "Het eerste volle jaar verliep volgens plan.");
    put("doelgroep", "De mentoren worden aangemeld door school en wijkteam.");
    put("probleemanalyse", "afgerond").put("coordinator", "ja");
    put("voortgang", "Alle wijken zijn begonnen.").put("resultaten", "Het verzuim daalt.");
    put("besteed.cumulatief", "20000000").put("onderbesteding", "0").put("citeren", "ja");
    return *this;
}

std::string FilledReturn::bytes(Format format) const {
    return exchange::Workbooks().write(book, format);
}

work::returns::ReturnFile FilledReturn::file(Format format) const {
    const bool isOds = format == Format::Ods;
    return work::returns::openReturn(exchange::WorkbookReader(),
                                     isOds ? "verslag.ods" : "verslag.xlsx", bytes(format));
}

CheckedReturn FilledReturn::read(const work::returns::ReturnAsked& asked) const {
    return work::returns::ReturnDesk(office_.anna()).read(file(), asked);
}

std::string inShort(const work::returns::Messages& messages) {
    std::string text;
    for (const Message& message : messages) {
        text += text.empty() ? "" : "; ";
        text += std::string(codeOf(message.weight)) + " " + message.rule;
        for (std::size_t at = 0; at < message.places.size(); ++at) {
            text += at == 0 ? ": " + message.places[at].sheet + " " : ", ";
            text += message.places[at].cell();
        }
    }
    return text;
}

bool says(const CheckedReturn& one, const std::string& rule) {
    return std::any_of(one.messages.begin(), one.messages.end(),
                       [&](const Message& message) { return message.rule == rule; });
}

const Message& messageOf(const CheckedReturn& one, const std::string& rule) {
    const auto found = std::find_if(one.messages.begin(), one.messages.end(),
                                    [&](const Message& message) { return message.rule == rule; });
    INFO(rule << " is not among: " << inShort(one.messages));
    REQUIRE(found != one.messages.end());
    return *found;
}

}  // namespace kamerklaar::tests
