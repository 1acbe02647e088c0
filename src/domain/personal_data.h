// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/date.h"

// Finds what is likely to be personal data in free Dutch text, so that somebody can look at it
// before the text is published. docs/publication.md says it in words for who decides.
//
// It would rather find too much than too little, but not so much that nobody reads on:
//
// EMail: name@place.nl; also with a space at either side of the sign, with (at), [at] or
//   apenstaartje for the sign, with (dot), [punt] or "punt" for a dot. A space before the sign
//   alone is how people point at an account ("volg ons @gemeente.nl"): then the part before it must
//   have a dot, a digit, a hyphen or an underscore. "at" as a word counts only with "dot" or
//   "punt".
// Telephone: ten digits that begin with an area code, 06, 084, 085, 087 or 088, and +31 or 0031
//   with nine; written with spaces, dots, hyphens, slashes and brackets. Not: numbers for all
//   (0800, 0900, 14 010, 112), a date, digits within a longer number.
// Bsn: eight or nine digits that pass the eleven-test; together, as 123.456.782, 12 345 678 or
//   1234.56.782. Not: a date, within a longer number or code, an amount (a currency or a number of
//   people beside it), a number that is named as something else (kenmerk, zaaknummer, KvK, nr.).
//   After the word BSN only the eleven-test counts.
// BirthDate: a full date, in any notation, with a word such as geboren at most six words before or
//   three words after it; or one that makes somebody as old as the young people of the scheme,
//   unless one of the three words before it brings in a letter, a law or a beginning (brief van,
//   Wet van, sinds, per).
// Name: of the list that is given. Case and accents make no difference, except where a capital
//   decides. A family name counts
//   - with a given name, initials or a form of address (de heer, mw., dr.) before it, or with a
//     given name or initials behind a comma; the prefix (van der) may be left out;
//   - with a function beside it (wethouder Bakker; Bakker, projectleider), written with a capital;
//   - alone when it is written with a capital and, where the name has a prefix, with that prefix.
//   What is also a usual word (Bakker, Berg, Visser) counts alone only within a sentence, where a
//   capital says something, and not in a line of capitals or a compound. What is also a place
//   (Zwolle), a word that reports write with a capital (Raad, West), or has two letters, counts
//   alone only with a capital on its own prefix within a sentence (Van Zwolle), and a function
//   beside it says nothing: burgemeester van Zwolle.
//
// Time grows with the length of the text, whatever it holds.
namespace kamerklaar::domain {

enum class PersonalDataKind { Name, EMail, Telephone, Bsn, BirthDate };

/// `offset` and `length` are in bytes, between whole characters of UTF-8.
struct PersonalDataMatch {
    PersonalDataKind kind = PersonalDataKind::Name;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
    friend bool operator==(const PersonalDataMatch&, const PersonalDataMatch&) = default;
};

/// How old the young people of a scheme are on a day, the ages included.
struct AgesOn {
    int youngest = 0;
    int oldest = 0;
    Date day;
};

struct Scheme;
/// From the first to the last of the scheme's age bands, by their codes ("8-11", "23-27"); nothing
/// when none of them is written so.
[[nodiscard]] std::optional<AgesOn> agesOn(const Scheme& scheme, Date day);

class NameBook;

/// Made once for a list of names, used for many texts.
class PersonalDataSearch {
public:
    /// `names` as one writes them: "Jan van der Berg", "mr. P.J. de Boer", "Berg, Jan van der".
    /// `places` are municipalities and whatever else is called like a person. Without `ages` a date
    /// counts only with a word such as geboren near it.
    PersonalDataSearch(const std::vector<std::string>& names,
                       const std::vector<std::string>& places, std::optional<AgesOn> ages);
    ~PersonalDataSearch();
    PersonalDataSearch(PersonalDataSearch&&) noexcept;
    PersonalDataSearch& operator=(PersonalDataSearch&&) noexcept;

    /// In the order of the text; none overlaps another.
    [[nodiscard]] std::vector<PersonalDataMatch> find(std::string_view text) const;

private:
    std::unique_ptr<const NameBook> names_;
    std::optional<AgesOn> ages_;
};

}  // namespace kamerklaar::domain
