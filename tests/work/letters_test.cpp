// SPDX-License-Identifier: EUPL-1.2
#include "work/letters.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "domain/problem_text.h"
#include "work/deadlines.h"
#include "work/deciding.h"
#include "work/office.h"
#include "work/reporting.h"

using namespace kamerklaar;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::Letter;
using domain::LetterKind;
using domain::LetterTemplate;
using domain::Money;
using kamerklaar::tests::inShort;
using kamerklaar::tests::Office;

namespace {

/// Shows what it was given.
class PlainWriter : public work::LetterWriter {
public:
    [[nodiscard]] std::string odt(const work::LetterText& letter) const override {
        std::string text = letter.title + "\n" + letter.date + "\n";
        for (const std::string& line : letter.addressee) {
            text += line + "\n";
        }
        for (const std::string& line : letter.body) {
            text += line + "\n";
        }
        return text;
    }
};

template <typename Noun>
Noun enter(const work::Context& context, work::Act act, Noun noun) {
    return work::inOneAct(context, act,
                          [&]() -> domain::Result<Noun> {
                              noun.id = context.store.records<Noun>().add(noun);
                              work::record(context, act, noun.subject(),
                                           domain::difference({}, domain::fieldsOf(noun)));
                              return noun;
                          })
        .value();
}

/// The ministry in which somebody has filled in what the program cannot know.
class Mailroom : public Office {
public:
    Mailroom() {
        edit(LetterKind::Signature, "Hoogachtend,\nDe minister, namens deze, J. Jansen");
        edit(LetterKind::ObjectionClause, "# Bezwaar\nBinnen {bezwaar_weken} weken.");
        municipality = store().municipalities().all().front().id;
    }
    void edit(LetterKind kind, const std::string& body, const std::string& title = "Titel") {
        LetterTemplate sample;
        sample.letterKind = kind;
        sample.title = title;
        sample.body = body;
        (void)enter(dirk(), work::Act::SaveLetterTemplate, sample);
    }
    Decision approved(const Decision& proposal, const work::Context& by) {
        return approved(proposal, anna(), by);
    }
    Decision approved(const Decision& proposal, const work::Context& preparer,
                      const work::Context& by) {
        const Decision prepared = work::prepare(preparer, proposal).value();
        REQUIRE(work::approve(by, prepared.id, prepared.version));
        return store().decisions().find(prepared.id).value();
    }
    Decision award() {
        Decision decision = work::proposal(anna(), DecisionKind::Award, municipality);
        decision.number = "5178141";
        auto& terms = std::get<domain::AwardTerms>(decision.terms);
        terms = domain::proposedAward(store().schemes().current(), Money::euros(1'500'000),
                                      Money::euros(60'000));
        terms.reportTerms = {
            {2025, domain::Period::known(Date::known(2025, 1, 1), Date::known(2025, 12, 31)),
             Date::known(2026, 4, 2)}};
        return approved(decision, bram());
    }
    Letter letter(LetterKind kind, domain::DecisionId about = {}) {
        Letter one;
        one.letterKind = kind;
        one.municipality = municipality;
        one.date = clock.today();
        one.reference = "24/117";
        one.decision = about;
        return one;
    }
    Letter aboutReport(LetterKind kind, int year) {
        Letter one = letter(kind);
        one.report = report(year).id;
        one.answerBy = one.date.plusDays(14);
        return one;
    }
    domain::MunicipalityId municipality;
};

bool holds(const work::LetterText& letter, const std::string& line) {
    return std::find(letter.body.begin(), letter.body.end(), line) != letter.body.end();
}

std::string refusalOf(const domain::Result<work::LetterText>& letter) {
    REQUIRE_FALSE(letter);
    return inShort(letter.error());
}

std::string firstFact(const domain::Problem& problem) {
    return std::get<std::string>(problem.facts.at(0));
}

}  // namespace

TEST_CASE("an award letter has the amounts, the days in words and the terms of the decision") {
    Mailroom office;
    const Decision award = office.award();
    const auto letter = work::letterText(office.anna(), office.letter(LetterKind::Award, award.id));
    REQUIRE(letter);
    CHECK(letter->title == "Verlening van de specifieke uitkering Preventie met Gezag 2024");
    CHECK(letter->addressee ==
          std::vector<std::string>{"Het college van burgemeester en wethouders",
                                   "van de gemeente Almelo"});
    CHECK(letter->date == "1 juli 2025");
    CHECK(letter->reference == "24/117");
    CHECK(holds(*letter, "- €\u00A01.440.000,00 voor de gemeente;"));
    CHECK(holds(*letter,
                "De uitkering is bestemd voor de activiteiten in uw aanvraag. Alleen kosten in de "
                "periode van 1 juli 2024 tot en met 1 juli 2027 tellen mee."));
    CHECK(holds(*letter, "Ik betaal de uitkering in deze termijnen (artikel 6 van de regeling):"));
    CHECK(holds(*letter,
                "- termijn 4, rond 1 februari 2027: €\u00A0240.000,00 voor de gemeente en "
                "€\u00A010.000,00 voor het BTW-compensatiefonds."));
    CHECK(holds(*letter,
                "- over de periode van 1 januari 2025 tot en met 31 december 2025: uiterlijk op 2 "
                "april 2026."));
    CHECK(holds(*letter, "Binnen 6 weken."));
    CHECK(letter->body.back() == "De minister, namens deze, J. Jansen");
    CHECK_FALSE(letter->isExample);
}

TEST_CASE("a gap that somebody has to fill in once is named before a letter can be made") {
    Mailroom office;
    const Decision award = office.award();
    office.edit(LetterKind::Signature, "{in te vullen: wie ondertekent}");
    const auto letter = work::letterText(office.anna(), office.letter(LetterKind::Award, award.id));
    REQUIRE(refusalOf(letter) == "letter_field_empty body");
    CHECK(domain::sentence(letter.error().front(), domain::Language::Dutch) ==
          "Het veld ‘in te vullen’ heeft nog geen waarde: wie ondertekent. Vul dit gegeven in, of "
          "haal het veld uit de tekst.");
}

TEST_CASE("a reminder is made for a report that has not come, with a day for the answer") {
    Mailroom office;
    (void)tests::award(office, office.municipality);
    office.clock.moveTo("2026-08-01T09:00:00Z");
    Letter letter = office.aboutReport(LetterKind::Reminder, 2025);
    const auto text = work::letterText(office.anna(), letter);
    REQUIRE(text);
    CHECK(text->title == "Rappel: voortgangsverslag over 2025");
    CHECK(holds(*text,
                "Het verslag over de periode van 1 januari 2025 tot en met 31 december 2025 had er "
                "uiterlijk op 15 juli 2026 moeten zijn. Ik heb het nog niet ontvangen."));
    letter.answerBy.reset();
    const auto unanswered = work::letterText(office.anna(), letter);
    CHECK(refusalOf(unanswered) == "letter_field_empty body");
    CHECK(firstFact(unanswered.error().front()) == "antwoord_voor");
    letter.answerBy = letter.date.plusDays(-1);
    CHECK(refusalOf(work::letterText(office.anna(), letter)) == "period_reversed answerBy");
    letter.report = {};
    CHECK(refusalOf(work::letterText(office.anna(), letter)) ==
          "missing report, period_reversed answerBy");
    (void)office.received(2025);
    CHECK(refusalOf(
              work::letterText(office.anna(), office.aboutReport(LetterKind::Reminder, 2025))) ==
          "not_in_this_status report");
}

TEST_CASE("a letter with questions lists what stands out in the report") {
    Mailroom office;
    office.clock.moveTo("2026-08-01T09:00:00Z");
    domain::YearlyReport report = office.received(2025);
    report.interventions.front().basis.clear();
    report.coordinatorInPlace = domain::Answer::No;
    report = work::saveReport(office.anna(), report).value();
    const auto text =
        work::letterText(office.anna(), office.aboutReport(LetterKind::Question, 2025));
    REQUIRE(text);
    CHECK(holds(*text,
                "- De interventie ‘Mentoren op straat’ heeft geen grondslag. (art. 2, "
                "vierde lid)"));
    CHECK(std::count_if(text->body.begin(), text->body.end(),
                        [](const std::string& line) { return line.starts_with("- "); }) >= 2);
    // A report without anything to ask has no such letter.
    (void)office.received(2024);
    office.clock.moveTo("2025-07-02T09:00:00Z");
    const auto nothing =
        work::letterText(office.anna(), office.aboutReport(LetterKind::Question, 2024));
    if (!nothing) {
        CHECK(firstFact(nothing.error().front()) == "vragen");
    }
}

TEST_CASE("amendment and extension letters tell what was and what is from now on") {
    Mailroom office;
    (void)office.award();
    Decision lower = work::proposal(office.anna(), DecisionKind::Withdrawal, office.municipality);
    std::get<domain::AwardTerms>(lower.terms).grounds = "De gemeente stopt met het jongerenwerk.";
    Decision longer = work::proposal(office.anna(), DecisionKind::Extension, office.municipality);
    std::get<domain::ExtensionTerms>(longer.terms).motivation = "De werving duurde langer.";
    const Decision extension = office.approved(longer, office.bram());
    const auto told =
        work::letterText(office.anna(), office.letter(LetterKind::Extension, extension.id));
    REQUIRE(told);
    CHECK(holds(*told,
                "Ik wijs uw verzoek toe. De gemeente Almelo kan de uitkering besteden tot "
                "en met 31 december 2027."));
    CHECK(holds(*told,
                "De SiSa-eindverantwoording gaat nu over het jaar 2027 en moet er uiterlijk "
                "op 15 juli 2028 zijn."));

    const Decision withdrawal = office.approved(lower, office.bram());
    const auto lowered =
        work::letterText(office.anna(), office.letter(LetterKind::Amendment, withdrawal.id));
    REQUIRE(lowered);
    CHECK(lowered->title.starts_with("Besluit tot intrekking van de specifieke uitkering"));
    CHECK(holds(*lowered, "- in totaal, inclusief btw: €\u00A00,00 (was €\u00A01.500.000,00);"));
    // An extension letter is not made of another decision, nor the other way round.
    CHECK(refusalOf(work::letterText(office.anna(),
                                     office.letter(LetterKind::Extension, withdrawal.id))) ==
          "missing decision");
    CHECK(refusalOf(work::letterText(office.anna(), office.letter(LetterKind::Recovery))) ==
          "missing decision");
}

TEST_CASE("settlement and recovery letters tell the ground, the account and what is paid back") {
    Mailroom office;
    (void)office.award();
    Decision order = work::proposal(office.anna(), DecisionKind::Payment, office.municipality);
    (void)office.approved(order, office.carla());
    office.clock.moveTo("2028-08-01T09:00:00Z");
    domain::SisaReturn last;
    last.municipality = office.municipality;
    last.year = 2027;
    last.receivedOn = Date::known(2028, 7, 1);
    last.isFinal = domain::Answer::Yes;
    (void)enter(office.anna(), work::Act::SaveSisaReturn, last);
    Decision settle = work::proposal(office.anna(), DecisionKind::Settlement, office.municipality);
    settle.number = "7001";
    auto& terms = std::get<domain::SettlementTerms>(settle.terms);
    terms.gross = Money::euros(200'000);
    terms.vatFund = Money::euros(8'000);
    terms.ground = "a";
    terms.reason = "De helft van de activiteiten is niet uitgevoerd.";
    const Decision settlement = office.approved(settle, office.carla());
    const auto text =
        work::letterText(office.anna(), office.letter(LetterKind::Settlement, settlement.id));
    REQUIRE(text);
    CHECK(holds(*text,
                "Dit is lager dan verleend. De grond daarvoor is: Activiteiten zijn niet of "
                "niet geheel uitgevoerd (artikel 9, onder a van de regeling)."));
    CHECK(holds(*text,
                "De gemeente heeft €\u00A048.000,00 te veel ontvangen. Over terugvordering "
                "van dit bedrag neem ik een apart besluit."));

    Decision recover = work::proposal(office.anna(), DecisionKind::Recovery, office.municipality);
    auto& recovery = std::get<domain::RecoveryTerms>(recover.terms);
    recovery.amount = Money::euros(40'000);
    recovery.reason = "Redelijk.";
    const Decision back = office.approved(recover, office.bram(), office.anna());
    const auto claim =
        work::letterText(office.anna(), office.letter(LetterKind::Recovery, back.id));
    REQUIRE(claim);
    CHECK(holds(*claim, "Ik vorder €\u00A040.000,00 van de gemeente terug."));
    CHECK(holds(*claim, "Ik zie ervan af om €\u00A08.000,00 van de gemeente terug te vorderen."));
    // Without a day the line about it is left out.
    CHECK(std::none_of(claim->body.begin(), claim->body.end(), [](const std::string& line) {
        return line.find("te betalen") != std::string::npos;
    }));
}

TEST_CASE("making a letter keeps the file, journals it, and remembers the day of the answer") {
    Mailroom office;
    (void)tests::award(office, office.municipality);
    office.clock.moveTo("2026-08-01T09:00:00Z");
    const auto before = office.entries();
    const Letter made = work::makeLetter(office.anna(), PlainWriter(),
                                         office.aboutReport(LetterKind::Reminder, 2025))
                            .value();
    CHECK(office.entries() == before + 2);
    CHECK(office.lastEntry().act == work::Act::MakeLetter);
    CHECK(office.lastEntry().subject == made.subject());
    const auto stored = office.store().records<Letter>().find(made.id).value();
    CHECK(stored == made);
    CHECK(stored.title == "Rappel: voortgangsverslag over 2025");
    const auto documents = office.store().documents().of(
        {domain::Subject::Kind::Municipality, office.municipality.value});
    REQUIRE(documents.size() == 1);
    CHECK(documents.front().id == made.document);
    CHECK(documents.front().fileName == "2026-08-01 rappel Almelo.odt");
    CHECK(documents.front().direction == domain::CaseDocument::Direction::Outgoing);
    const std::string content = office.store().documents().content(made.document).value();
    CHECK(content.find("Rappel: voortgangsverslag over 2025\n1 augustus 2026\n") == 0);
    const auto due = work::dueItems(office.store(), office.clock.today(), office.municipality);
    CHECK(std::any_of(due.begin(), due.end(), [&made](const work::DueItem& item) {
        return item.what == work::DueItem::What::Answer && item.due == made.answerBy;
    }));
}

TEST_CASE("no letter goes out about a decision that nobody approved, and only officers make one") {
    Mailroom office;
    const Decision prepared =
        work::prepare(office.anna(),
                      work::proposal(office.anna(), DecisionKind::Award, office.municipality))
            .value();
    const Letter letter = office.letter(LetterKind::Award, prepared.id);
    // Its text can be read beside the proposal, though.
    CHECK(work::letterText(office.anna(), letter));
    const auto early = work::makeLetter(office.anna(), PlainWriter(), letter);
    REQUIRE_FALSE(early);
    CHECK(inShort(early.error()) == "not_approved_yet decision");
    CHECK(office.store().records<Letter>().all().empty());
    REQUIRE(work::decline(office.bram(), prepared.id, prepared.version, "Te hoog."));
    CHECK(refusalOf(work::letterText(office.anna(), letter)) == "already_decided decision");
    const auto made = work::makeLetter(office.els(), PlainWriter(),
                                       office.aboutReport(LetterKind::Reminder, 2025));
    REQUIRE_FALSE(made);
    CHECK(inShort(made.error()) == "not_permitted");
}

TEST_CASE("an edited text takes the place of the program's own, once its fields exist") {
    Mailroom office;
    (void)tests::award(office, office.municipality);
    office.edit(LetterKind::Reminder, "Beste gemeente {gemeente},\n# Leeg\n# Vol\nen {datum}",
                "Bericht {verslagjaar}");
    const auto text =
        work::letterText(office.anna(), office.aboutReport(LetterKind::Reminder, 2025));
    REQUIRE(text);
    CHECK(text->title == "Bericht 2025");
    CHECK(text->body ==
          std::vector<std::string>{"Beste gemeente Almelo,", "# Vol", "en 1 juli 2025"});
    office.edit(LetterKind::Reminder, "{naam} {gemeente} {naam} {", "{jaar}");
    const auto wrong =
        work::letterText(office.anna(), office.aboutReport(LetterKind::Reminder, 2025));
    CHECK(refusalOf(wrong) == "letter_field_unknown title, letter_field_unknown body");
    LetterTemplate shared;
    shared.letterKind = LetterKind::Signature;
    shared.title = "x";
    shared.body = "{ondertekening}";
    CHECK(inShort(work::check(shared)) == "letter_field_unknown body");
    shared.body = " \n";
    CHECK(inShort(work::check(shared)) == "missing body");
}
