// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/lines.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "report/pdf/clean_text.h"
#include "report/pdf/line_order.h"

namespace kamerklaar::report::pdf {

namespace {

bool isLetter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c >= 0xC0;
}

bool mayBreakAfterDash(std::u16string_view text, std::size_t at) {
    const char16_t c = text[at];
    if (c == u'/' || c == u'\u2013' || c == u'\u2014' || c == u'-' || c == u'\u2010') {
        // Not within 2024-2027, -5 or n/a.
        return at >= 2 && at + 2 < text.size() && isLetter(text[at - 1]) && isLetter(text[at + 1]);
    }
    return false;
}

/// Hands on the stretches of one text; a stretch takes the spaces after it with it.
template <typename Take>
void eachStretch(std::u16string_view text, Take take) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == softHyphen || text[i] == zeroWidthSpace;
        if (isMark) {
            take(text.substr(begin, i - begin), true, text[i] == softHyphen);
            begin = i + 1;
        } else if (text[i] == u' ' || mayBreakAfterDash(text, i)) {
            take(text.substr(begin, i + 1 - begin), true, false);
            begin = i + 1;
        }
    }
    take(text.substr(begin), false, false);
}

class LineFiller {
public:
    LineFiller(double width, Shaper& shaper, Hyphenator* hyphenator)
        : width_(width), shaper_(shaper), hyphenator_(hyphenator) {}

    /// Atoms that must stay together.
    void place(const Atom* first, const Atom* end) {
        double solid = 0;
        for (const Atom* atom = first; atom != end; ++atom) {
            solid = atom + 1 == end ? solid + atom->solidWidth() : solid + atom->width();
        }
        const Atom& last = *(end - 1);
        const double hyphen = last.breaksWord ? hyphenOf(last).widthAt(last.look.size) : 0;
        if (x_ + solid + hyphen > width_ + tolerance) {
            if (first + 1 == end && hyphenate(*first)) {
                return;
            }
            if (x_ > 0) {
                closeLine();
            }
        }
        const bool mustCut = solid > width_ + tolerance;
        for (const Atom* atom = first; atom != end; ++atom) {
            if (mustCut) {
                cut(*atom);
            } else {
                append(*atom->shaped, *atom, atom->text);
            }
        }
        pendingHyphen_ = last.breaksWord ? std::optional(last) : std::nullopt;
    }

    std::vector<Line> finish() {
        pendingHyphen_.reset();
        if (!line_.runs.empty()) {
            closeLine();
        }
        return std::move(lines_);
    }

private:
    static constexpr double tolerance = 0.01;
    static constexpr int mostHyphensInARow = 2;

    const ShapedText& hyphenOf(const Atom& atom) {
        return shaper_.brokenWordHyphen(atom.look.face);
    }

    const ShapedText& shape(std::u16string_view text, const Atom& atom) {
        return shaper_.shape(text, atom.look.face,
                             {atom.look.tabular, runsRightToLeft(atom.level)});
    }

    void append(const ShapedText& shaped, const Atom& atom, std::u16string_view said) {
        if (shaped.glyphs.empty()) {
            return;
        }
        line_.runs.push_back({&shaped, x_, atom.look, atom.element, atom.level});
        said_.push_back(said);
        turns_ = turns_ || atom.level != 0;
        line_.width = x_ + shaped.solidWidthAt(atom.look.size);
        x_ += shaped.widthAt(atom.look.size);
    }

    void closeLine() {
        hyphensInARow_ = pendingHyphen_ ? hyphensInARow_ + 1 : 0;
        if (pendingHyphen_) {
            append(hyphenOf(*pendingHyphen_), *pendingHyphen_, {});
            pendingHyphen_.reset();
        }
        if (turns_) {
            putInOrder(line_, said_, shaper_);
        }
        lines_.push_back(std::move(line_));
        line_ = {};
        said_.clear();
        turns_ = false;
        x_ = 0;
    }

    /// Puts what fits of a word on this line and the rest on the next; false when the line is full
    /// enough without, or the word has no place to break that fits.
    bool hyphenate(const Atom& word) {
        const double room = width_ - x_;
        const bool isTooLong = word.solidWidth() > width_ + tolerance;
        const bool staysEmpty = room > std::max(width_ * 0.2, word.look.size * 4);
        const bool fillsLine =
            word.look.hyphenated && staysEmpty && hyphensInARow_ < mostHyphensInARow;
        if (hyphenator_ == nullptr || runsRightToLeft(word.level) || !(isTooLong || fillsLine)) {
            return false;
        }
        const double hyphen = hyphenOf(word).widthAt(word.look.size);
        const std::vector<std::size_t>& breaks = hyphenator_->breaks(word.text);
        for (auto at = breaks.rbegin(); at != breaks.rend(); ++at) {
            const ShapedText& start = shape(word.text.substr(0, *at), word);
            if (start.widthAt(word.look.size) + hyphen <= room) {
                append(start, word, word.text.substr(0, *at));
                pendingHyphen_ = word;
                closeLine();
                Atom rest = word;
                rest.text.remove_prefix(*at);
                rest.shaped = &shape(rest.text, rest);
                place(&rest, &rest + 1);
                return true;
            }
        }
        return false;
    }

    /// Spreads an atom over lines that it is too wide for.
    void cut(const Atom& atom) {
        std::u16string_view rest = atom.text;
        while (!rest.empty()) {
            std::size_t count = longestThatFits(rest, atom);
            if (count == 0 && x_ > 0) {
                pendingHyphen_.reset();
                closeLine();
                continue;
            }
            count = std::max<std::size_t>(count, 1);
            const std::u16string_view part = rest.substr(0, count);
            append(shape(part, atom), atom, part);
            rest.remove_prefix(count);
        }
    }

    std::size_t longestThatFits(std::u16string_view text, const Atom& atom) {
        const Look& look = atom.look;
        // No glyph of words is narrower than an eighth of its size, so longer starts need no try.
        std::size_t low = 0;
        std::size_t high = std::min(
            text.size(), static_cast<std::size_t>(std::max(width_ - x_, 0.0) / look.size * 8) + 1);
        while (low < high) {
            const std::size_t middle = (low + high + 1) / 2;
            const ShapedText& shaped = shape(text.substr(0, middle), atom);
            if (x_ + shaped.solidWidthAt(look.size) <= width_ + tolerance) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        const auto continues = [&](std::size_t at) {
            const char16_t c = text[at];
            return (c >= 0xDC00 && c <= 0xDFFF) || isMark(c);
        };
        std::size_t count = low;
        while (count > 0 && count < text.size() && continues(count)) {
            --count;
        }
        return count == 0 ? low : count;
    }

    double width_;
    Shaper& shaper_;
    std::vector<Line> lines_;
    Line line_;
    /// The text of each run of the line.
    std::vector<std::u16string_view> said_;
    /// Whether something in the line runs from right to left.
    bool turns_ = false;
    double x_ = 0;
    Hyphenator* hyphenator_;
    std::optional<Atom> pendingHyphen_;
    int hyphensInARow_ = 0;
};

/// Calls `take` with each group of atoms that must stay together.
template <typename Take>
void eachGroup(const std::vector<Atom>& atoms, Take take) {
    const Atom* first = atoms.data();
    const Atom* const end = first + atoms.size();
    for (const Atom* atom = first; atom != end; ++atom) {
        if (atom->mayBreakAfter || atom + 1 == end) {
            take(first, atom + 1);
            first = atom + 1;
        }
    }
}

/// Of all texts one after another; none where all runs from left to right.
std::vector<Level> levelsOf(const std::vector<StyledText>& texts) {
    const bool turns = std::any_of(texts.begin(), texts.end(), [](const StyledText& styled) {
        return hasRightToLeft(styled.text);
    });
    if (!turns) {
        return {};
    }
    std::u16string paragraph;
    for (const StyledText& styled : texts) {
        paragraph += styled.text;
    }
    return pdf::levelsOf(paragraph);
}

/// Hands on the parts of a stretch that run in one direction. A space stands apart from a word from
/// right to left: at the end of a line it hangs over the right end, wherever the word stands.
template <typename Take>
void eachDirection(std::u16string_view text, const Level* levels, Take take) {
    if (levels == nullptr) {
        take(text, Level{0}, true);
        return;
    }
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= text.size(); ++i) {
        const bool isLast = i == text.size();
        if (isLast || levels[i] != levels[begin] ||
            (text[i] == u' ' && runsRightToLeft(levels[i]))) {
            take(text.substr(begin, i - begin), levels[begin], isLast);
            begin = i;
        }
    }
}

}  // namespace

std::vector<Atom> atomsOf(const std::vector<StyledText>& texts, Shaper& shaper) {
    std::vector<Atom> atoms;
    const std::vector<Level> levels = levelsOf(texts);
    std::size_t begin = 0;
    for (const StyledText& styled : texts) {
        eachStretch(styled.text, [&](std::u16string_view text, bool mayBreak, bool isSoft) {
            if (text.empty()) {
                if (mayBreak && !atoms.empty()) {
                    atoms.back().mayBreakAfter = true;
                    atoms.back().breaksWord = isSoft;
                }
                return;
            }
            const Level* own = levels.data() + begin + (text.data() - styled.text.data());
            eachDirection(text, levels.empty() ? nullptr : own,
                          [&](std::u16string_view part, Level level, bool isLast) {
                              const Manner manner{styled.look.tabular, runsRightToLeft(level)};
                              atoms.push_back({&shaper.shape(part, styled.look.face, manner),
                                               styled.look, styled.element, part,
                                               mayBreak && isLast, isSoft && isLast, level});
                          });
        });
        begin += styled.text.size();
    }
    return atoms;
}

double widestUnbreakable(const std::vector<Atom>& atoms) {
    double widest = 0;
    eachGroup(atoms, [&](const Atom* first, const Atom* end) {
        double width = 0;
        for (const Atom* atom = first; atom != end; ++atom) {
            width += atom + 1 == end ? atom->solidWidth() : atom->width();
        }
        widest = std::max(widest, width);
    });
    return widest;
}

double naturalWidth(const std::vector<Atom>& atoms) {
    double width = 0;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        width += i + 1 == atoms.size() ? atoms[i].solidWidth() : atoms[i].width();
    }
    return width;
}

std::vector<Line> breakLines(const std::vector<Atom>& atoms, double width, Shaper& shaper,
                             Hyphenator* hyphenator) {
    LineFiller filler(width, shaper, hyphenator);
    eachGroup(atoms, [&](const Atom* first, const Atom* end) { filler.place(first, end); });
    return filler.finish();
}

Line unbroken(std::u16string text, const Look& look, Shaper& shaper) {
    if (!hasRightToLeft(text)) {
        const ShapedText& shaped = shaper.shape(text, look.face, {look.tabular});
        return shaped.glyphs.empty()
                   ? Line{}
                   : Line{{{&shaped, 0, look, noElement}}, shaped.widthAt(look.size)};
    }
    const std::vector<StyledText> texts = {{std::move(text), look, noElement}};
    constexpr double endless = std::numeric_limits<double>::infinity();
    std::vector<Line> lines = breakLines(atomsOf(texts, shaper), endless, shaper, nullptr);
    return lines.empty() ? Line{} : std::move(lines.front());
}

}  // namespace kamerklaar::report::pdf
