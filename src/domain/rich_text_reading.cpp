// SPDX-License-Identifier: EUPL-1.2
#include <cctype>

#include "domain/rich_text.h"

namespace kamerklaar::domain {

namespace {

using BlockKind = RichBlock::Kind;

/// The spans of one line.
class LineReader {
public:
    explicit LineReader(std::string_view line) : line_(line) {}

    [[nodiscard]] RichSpans read() {
        readUntil('\0', {});
        flush();
        return std::move(spans_);
    }
    /// What was opened and not closed.
    [[nodiscard]] const std::vector<std::string>& unclosed() const { return unclosed_; }

private:
    [[nodiscard]] bool isAt(std::string_view sign) const {
        return line_.substr(at_).starts_with(sign);
    }

    /// Up to `closing` on this level, or the end of the line.
    void readUntil(char closing, const RichSpan& outer) {
        look_ = outer;
        while (at_ < line_.size() && (closing == '\0' || line_[at_] != closing)) {
            if (isAt("\\") && at_ + 1 < line_.size()) {
                words_ += line_[at_ + 1];
                at_ += 2;
            } else if (isAt("**")) {
                toggle(look_.isStrong, "**");
            } else if (isAt("*")) {
                toggle(look_.isEmphasis, "*");
            } else if (!readSpan()) {
                words_ += line_[at_++];
            }
        }
    }

    /// A piece with a sign of its own; false when what is here is no such piece.
    bool readSpan() {
        if (isAt("{")) {
            return readFigure();
        }
        if (isAt("[^")) {
            return readNote();
        }
        return isAt("[") && readBracket();
    }

    void toggle(bool& look, std::string_view sign) {
        // A sign that is never closed is a sign, not a look.
        if (!look && find(sign, at_ + sign.size()) == std::string_view::npos) {
            unclosed_.emplace_back(line_.substr(at_));
            words_ += sign;
        } else {
            flush();
            look = !look;
        }
        at_ += sign.size();
    }

    bool readFigure() {
        const std::size_t end = find("}", at_);
        if (end == std::string_view::npos) {
            unclosed_.emplace_back(line_.substr(at_));
            return false;
        }
        flush();
        RichSpan span = look_;
        std::string_view inside = line_.substr(at_ + 1, end - at_ - 1);
        constexpr std::string_view paper = "kst:";
        span.kind = inside.starts_with(paper) ? RichSpan::Kind::Paper : RichSpan::Kind::Figure;
        span.text = inside.starts_with(paper) ? inside.substr(paper.size()) : inside;
        spans_.push_back(std::move(span));
        at_ = end + 1;
        return true;
    }

    bool readNote() {
        RichSpan span = look_;
        span.kind = RichSpan::Kind::Note;
        std::size_t from = at_ + 2;
        std::size_t end = find("]", from);
        // A note leads to one place as a whole: that of the first link in it.
        for (Bracket link = linkBefore(from, end); link.close != std::string_view::npos;
             link = linkBefore(from, end)) {
            span.text += unescaped(line_.substr(from, link.open - from)) +
                         unescaped(line_.substr(link.open + 1, end - link.open - 1));
            if (span.link.empty()) {
                span.link = line_.substr(end + 2, link.close - end - 2);
            }
            from = link.close + 1;
            end = find("]", from);
        }
        if (end == std::string_view::npos) {
            unclosed_.emplace_back(line_.substr(at_));
            return false;
        }
        flush();
        span.text += unescaped(line_.substr(from, end - from));
        spans_.push_back(std::move(span));
        at_ = end + 1;
        return true;
    }

    struct Bracket {
        std::size_t open = std::string_view::npos;
        std::size_t close = std::string_view::npos;
    };
    /// "[words](address)" whose square bracket closes at `end`: where it opens and where its
    /// address ends; nothing where no such piece stands there.
    [[nodiscard]] Bracket linkBefore(std::size_t from, std::size_t end) const {
        Bracket link;
        if (end == std::string_view::npos || line_.substr(end, 2) != "](") {
            return link;
        }
        for (std::size_t at = find("[", from); at < end; at = find("[", at + 1)) {
            link.open = at;
        }
        const std::size_t close = closingOf(end + 2);
        if (link.open != std::string_view::npos && close != std::string_view::npos) {
            const std::string_view target = line_.substr(end + 2, close - end - 2);
            const bool isAddress =
                isTarget(target) && !target.starts_with("?") && !target.starts_with("lang:");
            link.close = isAddress ? close : link.close;
        }
        return link;
    }

    /// "[words](target)": a claim, a language or a link around words.
    bool readBracket() {
        const std::size_t end = find("](", at_ + 1);
        const std::size_t close = end == std::string_view::npos ? end : closingOf(end + 2);
        if (close == std::string_view::npos || hasBracket(at_ + 1, end) ||
            !isTarget(line_.substr(end + 2, close - end - 2))) {
            unclosed_.emplace_back(line_.substr(at_));
            return false;
        }
        flush();
        const RichSpan outer = look_;
        RichSpan inner = look_;
        aim(inner, line_.substr(end + 2, close - end - 2));
        ++at_;
        readUntil(']', inner);
        flush();
        at_ = close + 1;
        look_ = outer;
        return true;
    }

    /// Brackets do not stand within brackets, but for those of a note.
    [[nodiscard]] bool hasBracket(std::size_t from, std::size_t end) const {
        for (std::size_t at = find("[", from); at < end; at = find("[", at + 1)) {
            if (!line_.substr(at).starts_with("[^")) {
                return true;
            }
        }
        return false;
    }

    /// Nothing that could be a sign of its own; an address has no spaces either.
    static bool isTarget(std::string_view target) {
        const bool isClaim = target.starts_with("?");
        return target.find_first_of(isClaim ? "\\[]{}()" : "\\[]{}| ") == std::string_view::npos;
    }

    static void aim(RichSpan& span, std::string_view target) {
        constexpr std::string_view language = "lang:";
        if (target.starts_with("?")) {
            target.remove_prefix(target.starts_with("? ") ? 2 : 1);
            span.claim = target;
        } else if (target.starts_with(language)) {
            span.language = target.substr(language.size());
        } else {
            span.link = target;
        }
    }

    /// The first `sign` from here on that has no backslash before it.
    [[nodiscard]] std::size_t find(std::string_view sign, std::size_t from) const {
        std::size_t found = line_.find(sign, from);
        while (found != std::string_view::npos && isEscaped(found)) {
            found = line_.find(sign, found + 1);
        }
        return found;
    }
    /// After an odd number of backslashes: two of them are one that is written out.
    [[nodiscard]] bool isEscaped(std::size_t at) const {
        std::size_t first = at;
        while (first > 0 && line_[first - 1] == '\\') {
            --first;
        }
        return (at - first) % 2 == 1;
    }

    /// Of a target that may hold brackets itself, as addresses do.
    [[nodiscard]] std::size_t closingOf(std::size_t from) const {
        int open = 1;
        for (std::size_t at = from; at < line_.size(); ++at) {
            open += line_[at] == '(' ? 1 : line_[at] == ')' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return std::string_view::npos;
    }

    static std::string unescaped(std::string_view text) {
        std::string plain;
        for (std::size_t i = 0; i < text.size(); ++i) {
            i += text[i] == '\\' && i + 1 < text.size() ? 1 : 0;
            plain += text[i];
        }
        return plain;
    }

    void flush() {
        if (!words_.empty()) {
            RichSpan span = look_;
            span.text = std::move(words_);
            spans_.push_back(std::move(span));
            words_.clear();
        }
    }

    std::string_view line_;
    std::size_t at_ = 0;
    std::string words_;
    RichSpan look_;
    RichSpans spans_;
    std::vector<std::string> unclosed_;
};

/// Cells between bars that have no backslash before them.
std::vector<std::string_view> cellsOf(std::string_view row) {
    std::vector<std::string_view> cells;
    std::size_t start = 1;
    for (std::size_t i = 1; i <= row.size(); ++i) {
        const bool isEnd = i == row.size() ? start < i : row[i] == '|' && row[i - 1] != '\\';
        if (isEnd) {
            std::string_view cell = row.substr(start, i - start);
            cell.remove_prefix(std::min(cell.find_first_not_of(' '), cell.size()));
            cells.push_back(cell.substr(0, cell.find_last_not_of(' ') + 1));
            start = i + 1;
        }
    }
    return cells;
}

struct Start {
    BlockKind kind = BlockKind::Paragraph;
    int level = 1;
    std::size_t length = 0;  ///< of the sign
};

/// What a line is, by how it begins.
Start startOf(std::string_view line) {
    for (int level = 3; level >= 1; --level) {
        const std::string sign = std::string(static_cast<std::size_t>(level), '#') + ' ';
        if (line.starts_with(sign)) {
            return {BlockKind::Heading, level, sign.size()};
        }
    }
    const std::size_t indent = line.starts_with("  ") ? 2 : 0;
    const int level = indent == 0 ? 1 : 2;
    const std::string_view rest = line.substr(indent);
    if (rest.starts_with("- ")) {
        return {BlockKind::Bullet, level, indent + 2};
    }
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits > 0 && digits < 4 && rest.substr(digits).starts_with(". ")) {
        return {BlockKind::Numbered, level, indent + digits + 2};
    }
    if (line.starts_with("|=")) {
        return {BlockKind::Caption, 1, line.starts_with("|= ") ? 3U : 2U};
    }
    if (line.starts_with("|")) {
        return {BlockKind::TableRow, 1, 0};
    }
    if (line.starts_with("{{") && line.ends_with("}}") &&
        line.find('{', 2) == std::string_view::npos) {
        return {BlockKind::Inserted, 1, 2};
    }
    return {};
}

class TextReader {
public:
    void line(std::string_view line) {
        const Start start = startOf(line);
        RichBlock block;
        block.kind = start.kind;
        block.level = start.level;
        if (start.kind == BlockKind::TableRow) {
            for (const std::string_view cell : cellsOf(line)) {
                block.cells.push_back(spans(cell));
            }
        } else if (start.kind == BlockKind::Inserted) {
            block.name = line.substr(2, line.size() - 4);
        } else {
            block.spans = spans(line.substr(start.length));
        }
        read_.blocks.push_back(std::move(block));
    }

    [[nodiscard]] ReadRichText take() { return std::move(read_); }

private:
    RichSpans spans(std::string_view line) {
        LineReader reader(line);
        RichSpans spans = reader.read();
        for (const std::string& open : reader.unclosed()) {
            read_.problems.push_back({ProblemKind::MarkupBroken,
                                      std::to_string(read_.blocks.size()),
                                      {open},
                                      Severity::Refused,
                                      {}});
        }
        return spans;
    }

    ReadRichText read_;
};

}  // namespace

ReadRichText readRichText(std::string_view text) {
    TextReader reader;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (!line.empty()) {
            reader.line(line);
        }
    }
    return reader.take();
}

}  // namespace kamerklaar::domain
