// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "work/returns/return_checks.h"
#include "work/table_cells.h"

// Free text: nothing about a person, and something said at all.
namespace kamerklaar::work::returns {
namespace {

using domain::PersonalDataKind;

/// What somebody wrote; who the contact is belongs in cells of its own.
void eachText(const ReturnCase& from, auto&& visit) {
    for (const Answer& answer : from.reading.answers) {
        const bool isText = answer.question.form->kind == AnswerKind::Text && answer.isKnown();
        if (isText && !answer.question.isGiven() && !answer.key().starts_with("contact.")) {
            visit(answer);
        }
    }
}

Both inWords(PersonalDataKind kind) {
    switch (kind) {
        case PersonalDataKind::Name:
            return {"de naam van een medewerker", "the name of an official"};
        case PersonalDataKind::EMail:
            return {"een e-mailadres", "an e-mail address"};
        case PersonalDataKind::Telephone:
            return {"een telefoonnummer", "a telephone number"};
        case PersonalDataKind::Bsn:
            return {"een burgerservicenummer", "a citizen service number"};
        case PersonalDataKind::BirthDate:
            return {"een geboortedatum", "a date of birth"};
    }
    return {};
}

/// Enough to find it by in the text. A message goes further than the file, so of a number or an
/// address it has the beginning only; the name of an official is known to whoever reads it.
std::string recognisable(const domain::PersonalDataMatch& match) {
    constexpr std::size_t enough = 4;
    if (match.kind == PersonalDataKind::Name || match.text.size() <= enough) {
        return shortened(match.text);
    }
    std::size_t end = enough;
    // Not within a letter of several bytes.
    while ((static_cast<unsigned char>(match.text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return match.text.substr(0, end) + "…";
}

void personalData(const ReturnCase& from, Findings& findings) {
    eachText(from, [&](const Answer& answer) {
        std::vector<PersonalDataKind> told;
        for (const auto& match : from.personalData.find(answer.value())) {
            if (std::find(told.begin(), told.end(), match.kind) != told.end()) {
                continue;
            }
            told.push_back(match.kind);
            findings.say({"In deze tekst staat waarschijnlijk {wat}: “{gevonden}”. Haal "
                          "persoonsgegevens weg.",
                          "This text probably holds {wat}: “{gevonden}”. Take personal data out."},
                         {{"wat", inWords(match.kind)}, {"gevonden", recognisable(match)}},
                         {&answer});
        }
    });
}

void titleRepeated(const ReturnCase& from, Findings& findings) {
    eachText(from, [&](const Answer& answer) {
        if (comparable(answer.value()) == comparable(answer.question.label)) {
            findings.say({"Hier staat alleen de vraag zelf.", "Here stands the question itself."},
                         {}, {&answer});
        }
    });
}

void placeholderLeft(const ReturnCase& from, Findings& findings) {
    constexpr std::array<const char*, 14> placeholders = {"...",  "…",   "x",      "xx",   "xxx",
                                                          "-",    "?",   "tbd",    "todo", "pm",
                                                          "p.m.", "nnb", "n.n.b.", "test"};
    constexpr std::array<const char*, 4> pieces = {"lorem ipsum", "nader in te vullen",
                                                   "[invullen]", "vul hier"};
    eachText(from, [&](const Answer& answer) {
        const std::string text = comparable(answer.value());
        const bool isOne =
            std::find(placeholders.begin(), placeholders.end(), text) != placeholders.end();
        const bool hasOne = std::any_of(pieces.begin(), pieces.end(), [&](const char* piece) {
            return text.find(piece) != std::string::npos;
        });
        if (isOne || hasOne) {
            findings.say({"Hier staat nog geen antwoord, maar een invultekst.",
                          "Here is no answer yet, but a placeholder."},
                         {}, {&answer});
        }
    });
}

void textTwice(const ReturnCase& from, Findings& findings) {
    constexpr std::size_t shortest = 80;
    std::vector<const Answer*> texts;
    eachText(from, [&](const Answer& answer) {
        if (answer.sheetKey == "blad.verslag" && answer.value().size() >= shortest) {
            texts.push_back(&answer);
        }
    });
    for (std::size_t at = 0; at < texts.size(); ++at) {
        for (std::size_t other = at + 1; other < texts.size(); ++other) {
            if (comparable(texts[at]->value()) == comparable(texts[other]->value())) {
                findings.say({"Dezelfde tekst staat bij meer dan één vraag.",
                              "The same text stands with more than one question."},
                             {}, {texts[at], texts[other]});
            }
        }
    }
}

}  // namespace

std::vector<Check> textChecks() {
    const Stage stage = Stage::Text;
    return {
        {"personal_data",
         stage,
         {"Er staan waarschijnlijk persoonsgegevens in", "There is probably personal data in it"},
         personalData},
        {"title_repeated",
         stage,
         {"Alleen de vraag is herhaald", "Only the question is repeated"},
         titleRepeated},
        {"placeholder_left",
         stage,
         {"Er staat nog een invultekst", "A placeholder was left"},
         placeholderLeft},
        {"text_twice",
         stage,
         {"Dezelfde tekst staat bij twee vragen", "The same text stands with two questions"},
         textTwice},
    };
}

}  // namespace kamerklaar::work::returns
