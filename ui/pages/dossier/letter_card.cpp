// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/letter_card.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

#include "ui/forms/choices.h"
#include "ui/forms/record_card.h"
#include "ui/pages/dossier/dossier_plans.h"
#include "ui/widgets/columns.h"

namespace kamerklaar::ui {

namespace {

using domain::Letter;
using work::LetterField;

struct LetterWords {
    Q_DECLARE_TR_FUNCTIONS(LetterCard)
};

Letter letterOf(const RecordVersion& typed) {
    return domain::fromFields<Letter>(typed.fields);
}

Choices reportChoices(Desk& desk, domain::MunicipalityId municipality) {
    Choices choices;
    for (const work::ReportHeader& report :
         desk.read([&] { return desk.store().reports().headers(municipality); },
                   std::vector<work::ReportHeader>())) {
        choices.push_back(
            {QString::number(report.id.value), LetterWords::tr("Report %1").arg(report.year)});
    }
    return choices;
}

Choices letterKinds(domain::Language language) {
    Choices choices = choicesOf(domain::letterKindCodes, language);
    std::erase_if(choices, [](const Choice& choice) {
        const auto kind = domain::valueIn(domain::letterKindCodes, choice.code.toStdString());
        return !kind || !domain::isLetter(*kind);
    });
    return choices;
}

FormPlan planOfLetter(Desk& desk, domain::MunicipalityId municipality) {
    FormPlan plan;
    plan.parts = {
        {LetterWords::tr("The letter"),
         LetterWords::tr("Its text comes from the template of its kind. Nothing is sent: the "
                         "letter is a file that is kept among the documents."),
         {"letterKind", "date", "reference", "report", "decision", "answerBy"}}};
    plan.looks["letterKind"].choices = letterKinds(desk.language());
    plan.looks["report"].choices = reportChoices(desk, municipality);
    plan.looks["decision"].choices = decisionChoices(desk, municipality);
    plan.looks["answerBy"].hint =
        LetterWords::tr("It then stands among the deadlines until the answer is here.");
    return plan;
}

/// The text with its fields, as it would be now.
domain::Problems whatIsMissing(Desk& desk, const RecordVersion& typed) {
    return desk.read(
        [&] {
            const auto text = work::letterText(desk.context(), letterOf(typed));
            return text.has_value() ? domain::Problems() : text.error();
        },
        domain::Problems());
}

RecordWays waysOfLetters(Desk& desk) {
    RecordWays ways = waysOf<Letter>();
    ways.findings = whatIsMissing;
    ways.save = [&desk](const work::Context& context,
                        const RecordVersion& typed) -> domain::Result<RecordVersion> {
        return work::makeLetter(context, desk.tools().letters, letterOf(typed))
            .map([](const Letter& made) {
                return RecordVersion{made.id.value, made.version, false, domain::fieldsOf(made)};
            });
    };
    return ways;
}

std::vector<Column<LetterField>> letterColumns(domain::Language language) {
    return {{LetterWords::tr("Field"),
             [](const LetterField& field) { return words::text(field.field.name); }},
            {LetterWords::tr("Becomes"), [language](const LetterField& field) {
                 return field.value.empty()
                            ? LetterWords::tr("▲ nothing yet: %1")
                                  .arg(words::text(field.field.explanation.in(language)))
                            : words::text(field.value);
             }}};
}

}  // namespace

RecordCard* letterCard(Desk& desk, domain::MunicipalityId municipality, QWidget* parent) {
    FormPlan plan = planOfLetter(desk, municipality);
    auto* card = new RecordCard(
        desk, recordForm<Letter>(std::move(plan), desk.scheme(), desk.language(), parent),
        waysOfLetters(desk), work::Act::MakeLetter,
        {LetterWords::tr("Make a letter"), LetterWords::tr("&Make the letter")}, parent);
    card->setObjectName(QStringLiteral("letterCard"));
    return card;
}

LetterFieldsCard::LetterFieldsCard(Desk& desk, RecordCard& letter, QWidget* parent)
    : ListCard(LetterWords::tr("Fields of the text"), "letterFields",
               letterColumns(desk.language()), {}, parent),
      desk_(desk),
      letter_(letter) {
    setNote(LetterWords::tr("Only fields that the text uses have to be filled."));
    stretch(1);
    connect(&letter, &RecordCard::judged, this, [this] { refresh(); });
}

void LetterFieldsCard::refresh() {
    const Letter letter = letterOf(letter_.editing().asTyped());
    auto fields = desk_.read(
        [&] {
            const std::string text = work::templateOf(desk_.store(), letter.letterKind).body;
            auto all = work::letterFields(desk_.context(), letter);
            std::erase_if(all, [&text](const LetterField& field) {
                return text.find('{' + std::string(field.field.name) + '}') == std::string::npos;
            });
            return all;
        },
        std::vector<LetterField>());
    show(std::move(fields));
}

}  // namespace kamerklaar::ui
