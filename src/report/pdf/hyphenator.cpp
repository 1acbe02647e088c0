// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/hyphenator.h"

#include <hyphen.h>

#include <QtCore/QFile>
#include <QtCore/QString>
#include <cstdio>
#include <cstdlib>

#include "domain/ensure.h"

namespace kamerklaar::report::pdf {

namespace {

constexpr std::size_t shortestWord = 6;
/// What is longer is a code or an address, and would take time in vain.
constexpr std::size_t longestWord = 80;
/// Letters that stay before the hyphen and go to the next line.
constexpr int fewestBefore = 2;
constexpr int fewestAfter = 3;

/// The patterns are in Latin-1, which gives each letter one byte.
bool isPatternLetter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
}

struct Replacements {
    char** text = nullptr;
    int* position = nullptr;
    int* cut = nullptr;
    std::size_t count = 0;

    ~Replacements() {
        for (std::size_t i = 0; text != nullptr && i < count; ++i) {
            std::free(text[i]);
        }
        std::free(text);
        std::free(position);
        std::free(cut);
    }
    [[nodiscard]] bool changesAt(std::size_t i) const {
        return text != nullptr && text[i] != nullptr;
    }
};

}  // namespace

void Hyphenator::Free::operator()(_HyphenDict* patterns) const {
    hnj_hyphen_free(patterns);
}

Hyphenator::Hyphenator() {
    QFile file(QStringLiteral(":/report/hyphen/hyph_nl_NL.dic"));
    domain::ensure(file.open(QIODevice::ReadOnly), "the patterns are built into the program");
    QByteArray bytes = file.readAll();
    std::FILE* stream = fmemopen(bytes.data(), static_cast<std::size_t>(bytes.size()), "r");
    domain::ensure(stream != nullptr, "the patterns can be read from memory");
    patterns_.reset(hnj_hyphen_load_file(stream));
    std::fclose(stream);
    domain::ensure(patterns_ != nullptr, "the patterns are whole");
}

Hyphenator::~Hyphenator() = default;

const std::vector<std::size_t>& Hyphenator::breaks(std::u16string_view stretch) {
    std::u16string key(stretch);
    const auto found = known_.find(key);
    if (found != known_.end()) {
        return found->second;
    }
    return known_.emplace(std::move(key), find(stretch)).first->second;
}

std::vector<std::size_t> Hyphenator::find(std::u16string_view stretch) const {
    std::size_t begin = 0;
    while (begin < stretch.size() && !isPatternLetter(stretch[begin])) {
        ++begin;
    }
    std::string word;
    bool hasSmallLetter = false;
    for (std::size_t i = begin; i < stretch.size() && isPatternLetter(stretch[i]); ++i) {
        const QChar letter(stretch[i]);
        hasSmallLetter = hasSmallLetter || letter.isLower();
        word += static_cast<char>(letter.toLower().toLatin1());
    }
    // An abbreviation in capitals has no syllables; digits or other signs within make it a code.
    bool isWord = hasSmallLetter && word.size() >= shortestWord && word.size() <= longestWord;
    for (std::size_t i = begin + word.size(); i < stretch.size(); ++i) {
        isWord = isWord && !QChar(stretch[i]).isLetterOrNumber();
    }
    std::vector<std::size_t> out;
    if (!isWord) {
        return out;
    }
    std::vector<char> marks(word.size() + 5);
    Replacements replacements;
    replacements.count = word.size();
    const int failed = hnj_hyphen_hyphenate3(
        patterns_.get(), word.c_str(), static_cast<int>(word.size()), marks.data(), nullptr,
        &replacements.text, &replacements.position, &replacements.cut, fewestBefore, fewestAfter,
        fewestBefore, fewestAfter);
    for (std::size_t i = 0; failed == 0 && i + 1 < word.size(); ++i) {
        if ((marks[i] & 1) != 0 && !replacements.changesAt(i)) {
            out.push_back(begin + i + 1);
        }
    }
    return out;
}

}  // namespace kamerklaar::report::pdf
