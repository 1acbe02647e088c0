// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal/finders.h"
#include "domain/personal/name_book.h"
#include "domain/personal/name_words.h"

namespace kamerklaar::domain::personal {

namespace {

using Family = NameBook::Family;

constexpr std::size_t mostPrefixes = 4;
constexpr std::size_t mostGivenNames = 6;
/// Beyond this there is no name, only something written without spaces.
constexpr std::size_t longestWord = 60;
/// Marks between a name and what belongs to it.
constexpr std::size_t widestGap = 4;

/// What stands between two words, as far as names go.
enum class Gap { Space, Hyphen, Apostrophe, Dot, Comma, Bracket, Colon, Other };

Gap kindOf(std::string_view gap) {
    if (gap.empty() || gap.size() > widestGap) {
        return Gap::Other;
    }
    Gap kind = Gap::Space;
    for (std::size_t at = 0; at < gap.size(); at += characterAt(gap, at).length) {
        const char32_t code = characterAt(gap, at).code;
        const Gap mark = isSpace(code)        ? Gap::Space
                         : isDash(code)       ? Gap::Hyphen
                         : isApostrophe(code) ? Gap::Apostrophe
                         : code == '.'        ? Gap::Dot
                         : code == ','        ? Gap::Comma
                         : code == '('        ? Gap::Bracket
                         : code == ':'        ? Gap::Colon
                                              : Gap::Other;
        if (mark == Gap::Space) {
            continue;
        }
        // "van 't" is one thing, "Jansen -- de" is not.
        if (kind != Gap::Space || mark == Gap::Other) {
            return Gap::Other;
        }
        kind = mark;
    }
    return kind;
}

bool holdsTogether(Gap gap) {
    return gap == Gap::Space || gap == Gap::Hyphen || gap == Gap::Apostrophe || gap == Gap::Dot;
}

/// One place in the text where a family name of the list stands, as words [from, to).
class Candidate {
public:
    Candidate(const SearchedText& searched, const Family& family, std::size_t from, std::size_t to)
        : searched_(searched), family_(family), from_(from), to_(to) {
        readPrefix();
    }

    /// `isExact` is false for a name with an s behind it: then only what stands before it tells.
    [[nodiscard]] std::optional<Stretch> found(bool isExact) const {
        if (const std::size_t given = givenFrom(); given < prefix_) {
            return stretch(given, to_);
        }
        if (followsFormOfAddress()) {
            return stretch(prefix_, to_);
        }
        if (!isExact) {
            return std::nullopt;
        }
        if (const std::size_t end = givenBehind(); end > to_) {
            return stretch(prefix_, end);
        }
        if (isNextToFunction()) {
            return stretch(hasOwnPrefix_ ? prefix_ : from_, to_);
        }
        return alone();
    }

private:
    [[nodiscard]] const Word& word(std::size_t i) const { return searched_.words[i]; }
    /// Before a word; Other at the start of the text.
    [[nodiscard]] Gap gapBefore(std::size_t i) const {
        return i == 0 ? Gap::Other : kindOf(searched_.gapAfter(i - 1));
    }
    [[nodiscard]] Stretch stretch(std::size_t from, std::size_t to) const {
        return {word(from).offset, word(to - 1).end()};
    }

    // The name's own prefix where it stands there ("op Van der Berg na"), otherwise every word that
    // is one of somebody's.
    void readPrefix() {
        std::size_t at = from_;
        std::string prefix;
        while (from_ - at < mostPrefixes && holdsTogether(gapBefore(at)) &&
               isPrefix(word(at - 1).folded)) {
            --at;
            prefix.insert(0, prefix.empty() ? "" : " ");
            prefix.insert(0, word(at).folded);
            if (family_.prefixes.contains(prefix)) {
                prefix_ = at;
                hasOwnPrefix_ = true;
            }
        }
        prefix_ = hasOwnPrefix_ ? prefix_ : at;
    }

    // "J." or "Th."; a single letter without a full stop only when it is a capital before a
    // capital.
    [[nodiscard]] bool isInitial(std::size_t i) const {
        const Word& one = word(i);
        const bool hasDot = kindOf(searched_.gapAfter(i)) == Gap::Dot;
        const bool isShort = one.folded.size() == 1 || (hasDot && isLongInitial(one.folded));
        return one.beginsCapital && isShort &&
               (hasDot || (i + 1 < searched_.words.size() && word(i + 1).beginsCapital));
    }
    // Where the given names and initials before the name begin; the prefix when there are none.
    [[nodiscard]] std::size_t givenFrom() const {
        std::size_t at = prefix_;
        while (prefix_ - at < mostGivenNames && holdsTogether(gapBefore(at)) &&
               (family_.givenNames.contains(word(at - 1).folded) || isInitial(at - 1))) {
            --at;
        }
        return at;
    }
    // "Jansen, Jan" and "Jansen, J."; where they end.
    [[nodiscard]] std::size_t givenBehind() const {
        std::size_t at = to_;
        const bool hasComma = at < searched_.words.size() && gapBefore(at) == Gap::Comma;
        while (hasComma && at < searched_.words.size() && at - to_ < mostGivenNames &&
               (at == to_ || holdsTogether(gapBefore(at))) &&
               (family_.givenNames.contains(word(at).folded) ||
                (isInitial(at) && kindOf(searched_.gapAfter(at)) == Gap::Dot))) {
            ++at;
        }
        return at;
    }
    [[nodiscard]] bool followsFormOfAddress() const {
        const Gap gap = gapBefore(prefix_);
        return (gap == Gap::Space || gap == Gap::Dot) && isFormOfAddress(word(prefix_ - 1).folded);
    }
    [[nodiscard]] bool isNextToFunction() const {
        if (family_.isAmbiguous || !word(from_).beginsCapital) {
            return false;
        }
        const Gap before = gapBefore(prefix_);
        if ((before == Gap::Space || before == Gap::Colon) &&
            isFunction(word(prefix_ - 1).folded)) {
            return true;
        }
        if (to_ >= searched_.words.size() ||
            (gapBefore(to_) != Gap::Comma && gapBefore(to_) != Gap::Bracket)) {
            return false;
        }
        const bool skips = isBeforeFunction(word(to_).folded) && to_ + 1 < searched_.words.size() &&
                           gapBefore(to_ + 1) == Gap::Space;
        return isFunction(word(skips ? to_ + 1 : to_).folded);
    }

    [[nodiscard]] bool beginsSentence(std::size_t i) const {
        std::size_t at = word(i).offset;
        while (at > 0) {
            const Character before = characterBefore(searched_.text, at);
            if (before.code == '.') {
                const bool isWord = i > 0 && word(i - 1).end() == at - 1;
                return !isWord || !isAbbreviation(word(i - 1).folded);
            }
            constexpr std::u32string_view ends = U"!?:;\n\r";
            if (ends.find(before.code) != std::u32string_view::npos) {
                return true;
            }
            if (isLetter(before.code) || isDigit(before.code) || before.code == ',' ||
                before.code == ')') {
                return false;
            }
            at -= before.length;
        }
        return true;
    }

    // Without anything beside it a capital has to tell, and what a capital tells depends on the
    // name.
    [[nodiscard]] std::optional<Stretch> alone() const {
        const std::size_t from = hasOwnPrefix_ ? prefix_ : from_;
        if (!hasOwnPrefix_ && !family_.hasNoPrefix) {
            return std::nullopt;
        }
        if (family_.isAmbiguous) {
            const bool isName = hasOwnPrefix_ && word(from).beginsCapital && !beginsSentence(from);
            return isName ? std::optional(stretch(from, to_)) : std::nullopt;
        }
        if (!word(from_).beginsCapital) {
            return std::nullopt;
        }
        if (family_.isWord) {
            const bool isCompound = gapBefore(from_) == Gap::Hyphen ||
                                    kindOf(searched_.gapAfter(to_ - 1)) == Gap::Hyphen;
            if (isCompound || word(from_).isCapitals || beginsSentence(from)) {
                return std::nullopt;
            }
        }
        return stretch(from, to_);
    }

    const SearchedText& searched_;
    const Family& family_;
    std::size_t from_;
    std::size_t to_;
    std::size_t prefix_ = from_;  ///< where it begins
    bool hasOwnPrefix_ = false;
};

class NameFinder {
public:
    NameFinder(const SearchedText& searched, const NameBook& names)
        : searched_(searched), names_(names) {}

    Stretches find() {
        Stretches found;
        for (std::size_t from = 0; from < searched_.words.size();) {
            const std::size_t end = findAt(from, found);
            from = end > from ? end : from + 1;
        }
        return found;
    }

private:
    // The longest name that begins with this word; how far it goes.
    std::size_t findAt(std::size_t from, Stretches& found) const {
        std::string name;
        std::size_t end = from;
        for (std::size_t to = from + 1;
             to <= searched_.words.size() && to - from <= names_.longest(); ++to) {
            const std::string& word = searched_.words[to - 1].folded;
            const bool isJoined =
                to == from + 1 || holdsTogether(kindOf(searched_.gapAfter(to - 2)));
            if (!isJoined || word.size() > longestWord) {
                break;
            }
            name += (name.empty() ? "" : " ") + word;
            if (const auto match = matching(name, from, to)) {
                if (end > from) {
                    found.pop_back();
                }
                found.push_back(*match);
                end = to;
            }
        }
        return end;
    }
    [[nodiscard]] std::optional<Stretch> matching(const std::string& name, std::size_t from,
                                                  std::size_t to) const {
        if (const Family* family = names_.family(name)) {
            return Candidate(searched_, *family, from, to).found(true);
        }
        if (name.size() > 1 && name.back() == 's') {
            if (const Family* family = names_.family(name.substr(0, name.size() - 1))) {
                return Candidate(searched_, *family, from, to).found(false);
            }
        }
        return std::nullopt;
    }

    const SearchedText& searched_;
    const NameBook& names_;
};

}  // namespace

Stretches knownNames(const SearchedText& searched, const NameBook& names) {
    return NameFinder(searched, names).find();
}

}  // namespace kamerklaar::domain::personal
