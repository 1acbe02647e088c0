// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/answer_grid.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "domain/problem_sentences.h"
#include "ui/widgets/columns.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int questionColumn = 4;
constexpr auto yearKey = "ronde";  // of return_form.cpp

using work::returns::Answer;
using work::returns::AnswerKind;
using work::returns::Weight;

std::optional<Chip> answerChip(const AnswerLine& line) {
    if (line.weight == Weight::Error) {
        return Chip{AnswerGrid::tr("error"), QStringLiteral("warning"), Tone::Bad};
    }
    if (line.weight == Weight::Warning) {
        return Chip{AnswerGrid::tr("look at it"), QStringLiteral("flag"), Tone::Caution};
    }
    if (line.isLeftOut) {
        return Chip{AnswerGrid::tr("left out"), QStringLiteral("returned"), Tone::Neutral};
    }
    return line.isCorrected
               ? std::optional(Chip{AnswerGrid::tr("corrected"), QStringLiteral("pen"), Tone::Info})
               : std::nullopt;
}

std::vector<Column<AnswerLine>> answerColumns() {
    Column<AnswerLine> counts{AnswerGrid::tr("Counts as"),
                              [](const AnswerLine& line) { return line.counts; }};
    counts.standsRight = [](const AnswerLine& line) { return line.isFigure; };
    return {column::state<AnswerLine>(AnswerGrid::tr("Check"), answerChip),
            {AnswerGrid::tr("Cell"), [](const AnswerLine& line) { return line.place; }},
            {AnswerGrid::tr("Written"), [](const AnswerLine& line) { return line.written; }},
            std::move(counts),
            {AnswerGrid::tr("Question"), [](const AnswerLine& line) { return line.question; }}};
}

std::optional<std::int64_t> wholeIn(const std::string& text) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number)
                                                                           : std::nullopt;
}

/// The gravest that is said about each answer.
std::map<std::string, Weight> weightsIn(const work::returns::Messages& messages) {
    std::map<std::string, Weight> weights;
    for (const work::returns::Message& message : messages) {
        for (const std::string& key : message.keys) {
            const auto known = weights.try_emplace(key, message.weight).first;
            known->second = std::min(known->second, message.weight);
        }
    }
    return weights;
}

QString placeOf(const Answer& answer) {
    const QString cell = words::text(answer.place.cell());
    return answer.place.sheet.empty()
               ? cell
               : AnswerGrid::tr("%1, %2", "sheet, cell").arg(words::text(answer.place.sheet), cell);
}

}  // namespace

QString countsAs(const Answer& answer, domain::Language language) {
    if (!answer.isKnown()) {
        return nothingThere();
    }
    const std::string& value = answer.value();
    switch (answer.question.form->kind) {
        case AnswerKind::Money:
        case AnswerKind::SignedMoney:
            if (const auto cents = wholeIn(value)) {
                return words::money(domain::Money::cents(*cents), language);
            }
            break;
        case AnswerKind::Count:
            // A year is a count in the form, but it is read as a year.
            if (const auto count = answer.key() == yearKey ? std::nullopt : wholeIn(value)) {
                return words::count(*count, language);
            }
            break;
        case AnswerKind::Day:
            if (const auto day = domain::Date::fromIso(value)) {
                return words::date(*day);
            }
            break;
        case AnswerKind::Choice:
            for (const work::returns::Choice& choice : answer.question.form->choices) {
                if (choice.value == value) {
                    return words::text(choice.name);
                }
            }
            break;
        case AnswerKind::Decimal:
        case AnswerKind::Text:
            break;
    }
    return words::text(value);
}

namespace {

AnswerLine lineOf(const Answer& answer, const work::returns::Reading& reading,
                  domain::Language language) {
    AnswerLine line;
    line.key = words::text(answer.key());
    line.place = placeOf(answer);
    line.question = words::text(answer.question.label);
    line.written = words::text(domain::asWritten(answer.original));
    line.counts = countsAs(answer, language);
    const auto* form = answer.question.form;
    const AnswerKind kind = form == nullptr ? AnswerKind::Text : form->kind;
    line.isFigure = kind == AnswerKind::Money || kind == AnswerKind::SignedMoney ||
                    kind == AnswerKind::Count || kind == AnswerKind::Decimal;
    line.isCorrected = answer.correction.has_value();
    line.reason = line.isCorrected ? words::text(answer.correction->reason) : QString();
    line.line = reading.lists.contains(answer.sheetKey) ? words::text(answer.rowKey) : QString();
    line.isGiven = answer.question.isGiven();
    return line;
}

}  // namespace

AnswerGrid::AnswerGrid(domain::Language language, QWidget* parent)
    : ListCard<AnswerLine>(tr("What the workbook says"), "answers", answerColumns(), {}, parent),
      language_(language) {
    scrollByItself();
    stretch(questionColumn);
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
}

void AnswerGrid::show(const Sight& one) {
    const auto weights = weightsIn(*one.messages);
    const AnswerLine* before = current();
    const std::string key = before == nullptr ? std::string() : before->key.toStdString();
    std::vector<AnswerLine> lines;
    for (const Answer& answer : one.reading->answers) {
        AnswerLine line = lineOf(answer, *one.reading, language_);
        if (const auto weight = weights.find(answer.key()); weight != weights.end()) {
            line.weight = weight->second;
        }
        lines.push_back(std::move(line));
    }
    for (const Answer& answer : one.reading->leftOut) {
        AnswerLine line = lineOf(answer, *one.reading, language_);
        line.counts = nothingThere();
        line.isLeftOut = true;
        line.reason = words::text(one.reading->leftOutLines.at(answer.rowKey));
        lines.push_back(std::move(line));
    }
    ListCard<AnswerLine>::show(std::move(lines));
    goTo(key);
}

bool AnswerGrid::goTo(const std::string& key) {
    const std::vector<AnswerLine>& lines = model()->rows();
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const AnswerLine& line) {
        return line.key.toStdString() == key;
    });
    if (found == lines.end()) {
        return false;
    }
    choose(static_cast<int>(found - lines.begin()));
    table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

}  // namespace kamerklaar::ui
