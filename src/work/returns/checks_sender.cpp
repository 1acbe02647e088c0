// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/returns/return_checks.h"
#include "work/returns/return_lines.h"
#include "work/returns/sisa_form.h"
#include "work/table_cells.h"

// Whose return it is, and over what: the file's own word against whoever brings it.
namespace kamerklaar::work::returns {
namespace {

void municipalityUnknown(const ReturnCase& from, Findings& findings) {
    if (from.municipality || from.reading.answers.empty()) {
        return;
    }
    // Two of them contradict each other (sisa_checks.cpp).
    if (from.sisa != nullptr && from.sisa->origin.municipalities.size() > 1) {
        return;
    }
    const Origin& origin = from.reading.origin;
    const std::string& code =
        origin.municipalityCode.empty() ? origin.municipalityName : origin.municipalityCode;
    if (code.empty()) {
        findings.say({"Het bestand zegt niet van welke gemeente het is.",
                      "The file does not say which municipality it is of."},
                     {}, {from.answer("gemeente.code")});
    } else {
        findings.say({"De gemeente {code} staat niet in de regeling.",
                      "The municipality {code} is not in the scheme."},
                     {{"code", code}}, {from.answer("gemeente.code")});
    }
}

void municipalityDiffers(const ReturnCase& from, Findings& findings) {
    if (from.chosen && from.municipality && from.chosen->id != from.municipality->id) {
        findings.say({"Het bestand is van {bestand}, maar gekozen is {gekozen}.",
                      "The file is of {bestand}, but {gekozen} was chosen."},
                     {{"bestand", from.municipality->name}, {"gekozen", from.chosen->name}},
                     {from.answer("gemeente.code")});
    }
}

void municipalityTwice(const ReturnCase& from, Findings& findings) {
    const auto year = from.wantedRound ? from.wantedRound : from.reading.origin.round;
    if (!from.alsoIn.empty() && from.municipality && year) {
        findings.say({"Ook {bestand} is van {gemeente} over {jaar}. Zoek uit welk bestand telt, en "
                      "lees alleen dat in.",
                      "{bestand} is of {gemeente} over {jaar} too. Find out which file counts, and "
                      "bring in that one alone."},
                     {{"bestand", from.alsoIn},
                      {"gemeente", from.municipalityName()},
                      {"jaar", std::to_string(*year)}},
                     {});
    }
}

void nameContradictsCode(const ReturnCase& from, Findings& findings) {
    const std::string name = from.text("gemeente.naam");
    const std::string code = from.text("gemeente.code");
    if (!from.municipality) {
        return;
    }
    const domain::Municipality& own = *from.municipality;
    const bool isName = name.empty() || isCalled(own, name);
    const bool isCode = code.empty() || municipalityCode(code) == own.code;
    if (!isName || !isCode) {
        findings.say(
            {"Code en naam spreken elkaar tegen: het bestand is van {eigen}, maar hier staat "
             "{code} {naam}.",
             "Code and name contradict each other: the file is of {eigen}, but here is "
             "{code} {naam}."},
            {{"eigen", own.name + " (" + own.code + ")"}, {"code", code}, {"naam", name}},
            {from.answer("gemeente.code"), from.answer("gemeente.naam")});
    }
}

void roundUnknown(const ReturnCase& from, Findings& findings) {
    if (from.municipality && !from.known) {
        const auto round = from.wantedRound ? from.wantedRound : from.reading.origin.round;
        findings.say(round ? domain::BothLanguages{"Er is geen verslagronde over {jaar}.",
                                                   "There is no round over {jaar}."}
                           : domain::BothLanguages{"Het bestand zegt niet over welk jaar het gaat.",
                                                   "The file does not say which year it is about."},
                     {{"jaar", std::to_string(round.value_or(0))}}, {from.answer("ronde")});
    }
}

void roundDiffers(const ReturnCase& from, Findings& findings) {
    const auto& own = from.reading.origin.round;
    if (own && from.wantedRound && *own != *from.wantedRound) {
        findings.say(
            {"Het bestand gaat over {bestand}, maar gevraagd is {gevraagd}.",
             "The file is about {bestand}, but {gevraagd} was asked for."},
            {{"bestand", std::to_string(*own)}, {"gevraagd", std::to_string(*from.wantedRound)}},
            {from.answer("ronde")});
    }
}

void roundContradicts(const ReturnCase& from, Findings& findings) {
    const auto said = from.number("ronde");
    const auto& own = from.reading.origin.round;
    if (said && own && *said != *own) {
        findings.say({"Hier staat {cel}, maar de werkmap is voor {werkmap} gemaakt.",
                      "Here is {cel}, but the workbook was made for {werkmap}."},
                     {{"cel", std::to_string(*said)}, {"werkmap", std::to_string(*own)}},
                     {from.answer("ronde")});
    }
}

using Line = std::map<std::string, std::string>;

/// What the program itself knows of a line of a list: that of the same name, or else the one that
/// it filled in there. Empty for a line that the municipality added.
Line knownLine(const ReturnCase& from, const std::string& rowKey, const std::vector<Line>& lines) {
    const std::string name = comparable(from.text(rowKey + ".naam"));
    for (const Line& line : lines) {
        const auto known = line.find("naam");
        if (known != line.end() && !name.empty() && comparable(known->second) == name) {
            return line;
        }
    }
    const std::size_t number = numberOf(rowKey);
    return number >= 1 && number <= lines.size() ? lines[number - 1] : Line();
}

void sayChanged(const Answer& answer, const std::string& known, Findings& findings) {
    if (answer.isKnown() && answer.value() != known) {
        findings.say({"Hier staat iets anders dan in de administratie van het ministerie. Die "
                      "telt; wat hier staat, wordt niet overgenomen. Is zij fout, dan moet zij "
                      "worden verbeterd.",
                      "Here stands something else than in the records of the ministry. Those "
                      "count; what stands here is not taken over. If they are wrong, they must be "
                      "corrected."},
                     {}, {&answer});
    }
}

void givenChanged(const ReturnCase& from, Findings& findings) {
    if (!from.known) {
        return;
    }
    const auto values = knownValues(*from.known, from.scheme);
    for (const Answer& answer : from.reading.answers) {
        // Who it is and about what has checks of its own.
        const bool isOwn = answer.key() == "ronde" || answer.key().starts_with("gemeente.");
        const auto value = values.find(answer.key());
        if (answer.question.isGiven() && !isOwn && value != values.end()) {
            sayChanged(answer, value->second, findings);
        }
    }
    for (const FormSheet& sheet : from.reading.form->sheets) {
        if (sheet.shape != FormSheet::Shape::List) {
            continue;
        }
        const std::vector<Line> lines = knownLines(*from.known, sheet);
        for (const Answer& answer : from.reading.answers) {
            if (answer.sheetKey == sheet.key && answer.question.isGiven()) {
                sayChanged(answer, knownLine(from, answer.rowKey, lines)[answer.columnKey],
                           findings);
            }
        }
    }
}

/// What tells one number from another: "+31 546 54 11 11" is "0546-541111".
std::string digitsIn(const std::string& telephone) {
    std::string digits;
    for (const char c : telephone) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    const bool isAbroad = telephone.starts_with("+31");
    return isAbroad ? "0" + digits.substr(2) : digits;
}

void contactDiffers(const ReturnCase& from, Findings& findings) {
    const std::string said = from.text("contact.naam");
    if (!from.known || from.known->contacts.empty() || said.empty()) {
        return;
    }
    const auto& contacts = from.known->contacts;
    const auto known = std::find_if(contacts.begin(), contacts.end(), [&](const auto& one) {
        return comparable(one.name) == comparable(said);
    });
    const auto tell = [&](const char* key, const std::string& before) {
        findings.say({"Volgens de administratie is dit {bekend}. Werk de contactpersonen bij als "
                      "het nu {gemeld} is.",
                      "By the records this is {bekend}. Change the contact persons when it is "
                      "{gemeld} now."},
                     {{"bekend", before}, {"gemeld", from.text(key)}}, {from.answer(key)});
    };
    if (known == contacts.end()) {
        tell("contact.naam", contacts.front().name);
        return;
    }
    const std::string email = from.text("contact.email");
    if (!email.empty() && !known->email.empty() && comparable(email) != comparable(known->email)) {
        tell("contact.email", known->email);
    }
    const std::string telephone = from.text("contact.telefoon");
    if (!telephone.empty() && !known->telephone.empty() &&
        digitsIn(telephone) != digitsIn(known->telephone)) {
        tell("contact.telefoon", known->telephone);
    }
}

}  // namespace

std::vector<Check> senderChecks() {
    const Stage stage = Stage::Who;
    return {
        {"municipality_unknown",
         stage,
         {"De gemeente is niet bekend", "The municipality is not known"},
         municipalityUnknown},
        {"municipality_differs",
         stage,
         {"Het bestand is van een andere gemeente dan is gekozen",
          "The file is of another municipality than was chosen"},
         municipalityDiffers},
        {"municipality_twice",
         stage,
         {"Een ander bestand is van dezelfde gemeente over hetzelfde jaar",
          "Another file is of the same municipality over the same year"},
         municipalityTwice,
         forOffice},
        {"name_contradicts_code",
         stage,
         {"Code en naam spreken elkaar tegen", "Code and name contradict each other"},
         nameContradictsCode},
        {"round_unknown",
         stage,
         {"De ronde is niet bekend", "The round is not known"},
         roundUnknown},
        {"round_differs",
         stage,
         {"Het bestand is van een andere ronde dan is gevraagd",
          "The file is of another round than was asked for"},
         roundDiffers},
        {"round_contradicts",
         stage,
         {"Het verslagjaar in de cel is een ander dan dat van de werkmap",
          "The year in the cell is another than that of the workbook"},
         roundContradicts},
        {"given_changed",
         stage,
         {"Wat al was ingevuld, is veranderd", "What was filled in already was changed"},
         givenChanged},
        {"contact_differs",
         stage,
         {"De contactpersoon is een andere dan bekend is", "The contact is another than is known"},
         contactDiffers},
    };
}

}  // namespace kamerklaar::work::returns
