// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/return_list.h"

#include <algorithm>

#include "ui/widgets/columns.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using work::returns::Message;
using work::returns::Weight;

Chip returnChip(const ReturnLine& line) {
    switch (line.state) {
        case ReturnLine::State::Unreadable:
            return {ReturnList::tr("cannot be read"), QStringLiteral("warning"), Tone::Bad};
        case ReturnLine::State::Wrong:
            return {ReturnList::tr("has errors"), QStringLiteral("returned"), Tone::Bad};
        case ReturnLine::State::Ready:
            return {ReturnList::tr("can be taken over"), QStringLiteral("received"), Tone::Info};
        case ReturnLine::State::TakenOver:
            return {ReturnList::tr("taken over"), QStringLiteral("approved"), Tone::Good};
    }
    return {};
}

std::vector<Column<ReturnLine>> returnColumns(domain::Language language) {
    return {
        {ReturnList::tr("Workbook"), [](const ReturnLine& line) { return line.file; }},
        {ReturnList::tr("Kind"), [](const ReturnLine& line) { return line.kind; }},
        {ReturnList::tr("Municipality"), [](const ReturnLine& line) { return line.municipality; }},
        {ReturnList::tr("Year"), [](const ReturnLine& line) { return line.year; }},
        column::count<ReturnLine>(ReturnList::tr("Errors"), language,
                                  [](const ReturnLine& line) { return line.errors; }),
        column::count<ReturnLine>(ReturnList::tr("To look at"), language,
                                  [](const ReturnLine& line) { return line.warnings; }),
        column::state<ReturnLine>(ReturnList::tr("State"), returnChip)};
}

}  // namespace

ReturnLine lineOf(const Sight& one) {
    ReturnLine line;
    line.file = words::text(one.file->name);
    line.kind = one.isSisa ? ReturnList::tr("SiSa") : ReturnList::tr("report");
    line.municipality = one.municipality ? words::text(one.municipality->name) : nothingThere();
    line.year = one.year ? QString::number(*one.year) : nothingThere();
    line.errors = static_cast<int>(
        std::count_if(one.messages->begin(), one.messages->end(),
                      [](const Message& message) { return message.weight == Weight::Error; }));
    line.warnings = static_cast<int>(one.messages->size()) - line.errors;
    line.state = !one.file->isReadable() ? ReturnLine::State::Unreadable
                 : one.isTakenOver       ? ReturnLine::State::TakenOver
                 : one.mayBeTakenOver    ? ReturnLine::State::Ready
                                         : ReturnLine::State::Wrong;
    return line;
}

ReturnList::ReturnList(domain::Language language, QWidget* parent)
    : ListCard<ReturnLine>(tr("Workbooks"), "returns", returnColumns(language), {}, parent) {
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    scrollByItself();
}

}  // namespace kamerklaar::ui
