// SPDX-License-Identifier: EUPL-1.2
#include "work/sealed_figures.h"

#include "work/json_text.h"

namespace kamerklaar::work {
namespace {

constexpr std::string_view beforeKey = "{\"key\":";
constexpr std::string_view beforeLabel = ",\"label\":";
constexpr std::string_view beforeShown = ",\"shown\":";
constexpr std::string_view atEnd = "}\n";

bool skip(std::string_view& rest, std::string_view word) {
    if (!rest.starts_with(word)) {
        return false;
    }
    rest.remove_prefix(word.size());
    return true;
}

/// A word of the form and the text behind it.
bool read(std::string_view& rest, std::string_view word, std::string& into) {
    if (!skip(rest, word)) {
        return false;
    }
    auto text = readJsonText(rest);
    if (text) {
        into = *std::move(text);
    }
    return text.has_value();
}

}  // namespace

std::string shownToSeal(const BoundFigures& figures, const BoundFigure& figure) {
    const bool isAmount = std::holds_alternative<domain::Money>(figure.value);
    return figures.shown(isAmount ? figure.key + ":cent" : figure.key);
}

std::vector<SealedFigure> figuresToSeal(const BoundFigures& figures) {
    std::vector<SealedFigure> sealed;
    sealed.reserve(figures.all().size());
    for (const BoundFigure& figure : figures.all()) {
        sealed.push_back({figure.key, figure.label, shownToSeal(figures, figure)});
    }
    return sealed;
}

std::string writeSealedFigures(const std::vector<SealedFigure>& figures) {
    std::string text;
    for (const SealedFigure& figure : figures) {
        text.append(beforeKey).append(jsonText(figure.key));
        text.append(beforeLabel).append(jsonText(figure.label));
        text.append(beforeShown).append(jsonText(figure.shown)).append(atEnd);
    }
    return text;
}

std::optional<std::vector<SealedFigure>> readSealedFigures(std::string_view text) {
    std::vector<SealedFigure> figures;
    while (!text.empty()) {
        SealedFigure& figure = figures.emplace_back();
        if (!read(text, beforeKey, figure.key) || !read(text, beforeLabel, figure.label) ||
            !read(text, beforeShown, figure.shown) || !skip(text, atEnd)) {
            return std::nullopt;
        }
    }
    return figures;
}

}  // namespace kamerklaar::work
