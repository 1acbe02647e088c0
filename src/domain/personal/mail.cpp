// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "domain/ascii.h"
#include "domain/personal/finders.h"

namespace kamerklaar::domain::personal {

namespace {

/// As long as the standards for mail let the two sides be.
constexpr std::size_t longestName = 64;
constexpr std::size_t longestPlace = 255;
constexpr std::size_t mostSpaces = 2;

/// What stands between the name and the place.
struct MailSign {
    std::string_view text;
    bool needsDotWord = false;  ///< a usual word too, so that the place has to say "dot" or "punt"
};
constexpr std::array<MailSign, 10> mailSigns = {{{"@"},
                                                 {"(at)"},
                                                 {"[at]"},
                                                 {"{at}"},
                                                 {"<at>"},
                                                 {"(@)"},
                                                 {"[@]"},
                                                 {"(apenstaartje)"},
                                                 {" apenstaartje "},
                                                 {" at ", true}}};
/// What any of them begins with: nearly no text has one.
constexpr std::string_view firstOfSigns = "@([{< ";
/// Written for a dot, and whether it is a usual word: then what follows must be an ending.
struct Dot {
    std::string_view text;
    bool isWord = false;
};
constexpr std::array<Dot, 6> dots = {
    {{"(dot)"}, {"[dot]"}, {"(punt)"}, {"[punt]"}, {"dot ", true}, {"punt ", true}}};
constexpr std::array<std::string_view, 9> endings = {"nl",   "com", "eu", "org", "net",
                                                     "info", "be",  "de", "frl"};

bool begins(std::string_view text, std::size_t at, std::string_view with) {
    return text.size() - at >= with.size() &&
           std::equal(with.begin(), with.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char wanted, char found) { return wanted == lowered(found); });
}

std::size_t pastSpaces(std::string_view text, std::size_t at) {
    for (std::size_t spaces = 0; spaces < mostSpaces; ++spaces) {
        const Character next = characterAt(text, at);
        if (next.length == 0 || !isSpace(next.code) || next.code == '\n') {
            break;
        }
        at += next.length;
    }
    return at;
}

bool isOfName(char32_t code) {
    constexpr std::u32string_view marks = U".!#$%&*+-/=?^_~";
    return isLetter(code) || isDigit(code) || marks.find(code) != std::u32string_view::npos;
}
bool isOfLabel(char32_t code) {
    return isLetter(code) || isDigit(code) || code == '-';
}

/// The name that ends at `end`; empty when there is none.
Stretch nameBefore(std::string_view text, std::size_t end) {
    std::size_t from = end;
    while (end - from < longestName) {
        const Character before = characterBefore(text, from);
        if (before.length == 0 || !isOfName(before.code)) {
            break;
        }
        from -= before.length;
    }
    // Marks in front belong to the sentence: "-jan@", "(jan@", "mail:jan@".
    while (from < end && !isLetter(characterAt(text, from).code) &&
           !isDigit(characterAt(text, from).code)) {
        from += characterAt(text, from).length;
    }
    return {from, end};
}

/// Reads a place: parts with dots between them, the last one of at least two letters.
class Place {
public:
    Place(std::string_view text, std::size_t from) : text_(text) {
        std::size_t at = label(from);
        while (at > from && at - from < longestPlace) {
            const std::size_t behindDot = pastDot(at);
            const std::size_t next = behindDot == at ? at : label(behindDot);
            if (next == behindDot || !isWhole(behindDot, next)) {
                break;
            }
            at = next;
            end_ = isEnding(behindDot, next) ? next : end_;
        }
    }
    /// 0 when there is no place.
    [[nodiscard]] std::size_t end() const { return end_; }
    [[nodiscard]] bool hasDotWord() const { return hasDotWord_; }

private:
    [[nodiscard]] std::size_t label(std::size_t at) const {
        const std::size_t from = at;
        for (Character next = characterAt(text_, at);
             next.length > 0 && isOfLabel(next.code) && at - from < longestName;
             next = characterAt(text_, at)) {
            at += next.length;
        }
        return at;
    }
    std::size_t pastDot(std::size_t at) {
        isWord_ = false;
        if (characterAt(text_, at).code == '.') {
            return at + 1;
        }
        const std::size_t from = pastSpaces(text_, at);
        for (const Dot& dot : dots) {
            if (begins(text_, from, dot.text) && (!dot.isWord || from > at)) {
                isWord_ = dot.isWord;
                hasDotWord_ = true;
                return pastSpaces(text_, from + dot.text.size());
            }
        }
        return at;
    }
    // A usual word for a dot is one only before a usual ending.
    [[nodiscard]] bool isWhole(std::size_t from, std::size_t to) const {
        return !isWord_ || std::any_of(endings.begin(), endings.end(), [&](std::string_view one) {
            return to - from == one.size() && begins(text_, from, one);
        });
    }
    [[nodiscard]] bool isEnding(std::size_t from, std::size_t to) const {
        std::size_t letters = 0;
        for (std::size_t at = from; at < to; at += characterAt(text_, at).length) {
            if (!isLetter(characterAt(text_, at).code)) {
                return false;
            }
            ++letters;
        }
        return letters >= 2;
    }

    std::string_view text_;
    std::size_t end_ = 0;
    bool isWord_ = false;
    bool hasDotWord_ = false;
};

// A space before the sign alone is how people point at an account.
bool mayPointAtAccount(std::string_view name) {
    return name.find_first_of("._-0123456789") == std::string_view::npos;
}

std::size_t startOfSpaces(std::string_view text, std::size_t end) {
    for (std::size_t spaces = 0; spaces < mostSpaces; ++spaces) {
        const Character before = characterBefore(text, end);
        if (before.length == 0 || !isSpace(before.code) || before.code == '\n') {
            break;
        }
        end -= before.length;
    }
    return end;
}

std::optional<Stretch> addressAround(std::string_view text, std::size_t at, const MailSign& sign) {
    const std::size_t nameEnd = startOfSpaces(text, at);
    const std::size_t behind = at + sign.text.size();
    const std::size_t placeFrom = pastSpaces(text, behind);
    const Stretch name = nameBefore(text, nameEnd);
    const Place place(text, placeFrom);
    if (name.offset == name.end || place.end() == 0 || (sign.needsDotWord && !place.hasDotWord())) {
        return std::nullopt;
    }
    const bool pointsAt = sign.text == "@" && nameEnd < at && placeFrom == behind &&
                          mayPointAtAccount(text.substr(name.offset, name.end - name.offset));
    return pointsAt ? std::nullopt : std::optional(Stretch{name.offset, place.end()});
}

}  // namespace

Stretches mailAddresses(const SearchedText& searched) {
    const std::string_view text = searched.text;
    Stretches found;
    for (std::size_t at = text.find_first_of(firstOfSigns); at < text.size();
         at = text.find_first_of(firstOfSigns, at + 1)) {
        for (const MailSign& sign : mailSigns) {
            if (begins(text, at, sign.text)) {
                if (const auto address = addressAround(text, at, sign)) {
                    found.push_back(*address);
                    at = address->end - 1;
                }
                break;
            }
        }
    }
    return found;
}

}  // namespace kamerklaar::domain::personal
