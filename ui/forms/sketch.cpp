// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/sketch.h"

#include <variant>

namespace kamerklaar::ui {

FieldSketch& Sketcher::add(const std::string& path, EntryKind kind) {
    FieldSketch field;
    field.path = prefix_ + path;
    field.kind = kind;
    return fields_.emplace_back(std::move(field));
}

void Sketcher::addLines(const std::string& path, Sketch columns) {
    FieldSketch& field = add(path, EntryKind::Text);
    field.isLines = true;
    const std::size_t above = field.path.size() + 1;
    for (FieldSketch& column : columns) {
        column.path.erase(0, above);
    }
    field.columns = std::move(columns);
}

void Sketcher::code(const std::string& path, const std::string& /*value*/) {
    const auto kind = termKindOf(prefix_ + path);
    FieldSketch& field = add(path, kind.has_value() ? EntryKind::Choice : EntryKind::Text);
    if (kind.has_value()) {
        field.choices = choicesOf(scheme_.termsOf(*kind), language_);
    }
}

void Sketcher::words(const std::string& path, const std::string& /*value*/) {
    add(path, EntryKind::Text);
}

void Sketcher::number(const std::string& path, std::int64_t /*value*/) {
    number(path, std::optional<std::int64_t>());
    fields_.back().zeroIsNone = fields_.back().kind == EntryKind::Choice;
}

void Sketcher::number(const std::string& path, const std::optional<std::int64_t>& /*value*/) {
    Choices choices = numberedChoices(prefix_ + path, scheme_);
    add(path, choices.empty() ? EntryKind::Count : EntryKind::Choice).choices = std::move(choices);
}

void Sketcher::date(const std::string& path, const domain::Date& /*value*/) {
    add(path, EntryKind::Date).mayBeEmpty = false;
}

void Sketcher::date(const std::string& path, const std::optional<domain::Date>& /*value*/) {
    add(path, EntryKind::Date);
}

void Sketcher::period(const std::string& path, const domain::Period& value) {
    date(path + "/first", value.first());
    date(path + "/last", value.last());
}

void Sketcher::period(const std::string& path, const std::optional<domain::Period>& /*value*/) {
    add(path + "/first", EntryKind::Date);
    add(path + "/last", EntryKind::Date);
}

void Sketcher::yesNo(const std::string& path, bool /*value*/) {
    FieldSketch& field = add(path, EntryKind::Choice);
    field.choices = yesNoChoices(language_);
    field.mayBeEmpty = false;
}

Sketch sketchOf(domain::DecisionKind kind, const domain::Scheme& scheme,
                domain::Language language) {
    Sketcher sketcher(scheme, language);
    domain::Decision decision;
    decision.decisionKind = kind;
    decision.terms = domain::emptyTerms(kind);
    describeHead(sketcher, std::as_const(decision));
    sketcher.below("terms", [&] {
        std::visit([&](const auto& terms) { describe(sketcher, terms); }, decision.terms);
    });
    return sketcher.take();
}

}  // namespace kamerklaar::ui
