// SPDX-License-Identifier: EUPL-1.2
#include "domain/rich_text.h"

namespace kamerklaar::domain {

namespace {

using BlockKind = RichBlock::Kind;

std::string escaped(std::string_view words, std::string_view signs) {
    std::string text;
    for (const char letter : words) {
        if (letter == '\\' || signs.find(letter) != std::string_view::npos) {
            text += '\\';
        }
        text += letter == '\n' ? ' ' : letter;
    }
    return text;
}

/// The target behind the brackets around a span; empty for a span without brackets.
std::string targetOf(const RichSpan& span) {
    if (!span.claim.empty()) {
        return "? " + span.claim;
    }
    if (!span.language.empty()) {
        return "lang:" + span.language;
    }
    return span.link;
}

std::string ownText(const RichSpan& span) {
    switch (span.kind) {
        case RichSpan::Kind::Words:
            return escaped(span.text, "*{}[]|");
        case RichSpan::Kind::Figure:
            return "{" + span.text + "}";
        case RichSpan::Kind::Note:
            return "[^" + escaped(span.text, "[]|") + "]";
        case RichSpan::Kind::Paper:
            return "{kst:" + span.text + "}";
    }
    return {};
}

/// Writes spans with the signs of their looks between them.
class SpanWriter {
public:
    [[nodiscard]] std::string write(const RichSpans& spans) {
        std::size_t first = 0;
        while (first < spans.size()) {
            const std::string target = targetOf(spans[first]);
            std::size_t end = first + 1;
            while (end < spans.size() && targetOf(spans[end]) == target && !target.empty()) {
                ++end;
            }
            const bool wasStrong = strong_;
            const bool wasEmphasis = emphasis_;
            text_ += target.empty() ? "" : "[";
            for (std::size_t i = first; i < end; ++i) {
                turn(strong_, spans[i].isStrong, "**");
                turn(emphasis_, spans[i].isEmphasis, "*");
                text_ += ownText(spans[i]);
            }
            if (!target.empty()) {
                // Behind the bracket everything is again as it was before it.
                turn(emphasis_, emphasis_ && wasEmphasis, "*");
                turn(strong_, strong_ && wasStrong, "**");
                text_ += "](" + target + ")";
                strong_ = wasStrong;
                emphasis_ = wasEmphasis;
            }
            first = end;
        }
        turn(emphasis_, false, "*");
        turn(strong_, false, "**");
        return std::move(text_);
    }

private:
    void turn(bool& now, bool wanted, const char* sign) {
        text_ += now == wanted ? "" : sign;
        now = wanted;
    }

    std::string text_;
    bool strong_ = false;
    bool emphasis_ = false;
};

std::string written(const RichSpans& spans) {
    return SpanWriter().write(spans);
}

/// Spaces around what stands in a cell mean nothing.
std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// A paragraph that begins like something else gets a backslash.
std::string paragraph(const std::string& line) {
    const ReadRichText read = readRichText(line);
    const bool isMistaken =
        !read.blocks.empty() && read.blocks.front().kind != BlockKind::Paragraph;
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (isMistaken && digits != 0 && digits != std::string::npos) {
        return line.substr(0, digits) + "\\" + line.substr(digits);
    }
    const std::size_t start = line.find_first_not_of(' ');
    return (isMistaken && start != std::string::npos ? "\\" : "") +
           (start == std::string::npos ? line : line.substr(start));
}

std::string written(const RichBlock& block) {
    const std::string indent = block.level > 1 ? "  " : "";
    switch (block.kind) {
        case BlockKind::Paragraph:
            return paragraph(written(block.spans));
        case BlockKind::Heading:
            return std::string(static_cast<std::size_t>(block.level), '#') + " " +
                   written(block.spans);
        case BlockKind::Bullet:
            return indent + "- " + written(block.spans);
        case BlockKind::Numbered:
            return indent + "1. " + written(block.spans);
        case BlockKind::Caption:
            return "|= " + written(block.spans);
        case BlockKind::TableRow: {
            std::string row;
            for (const RichSpans& cell : block.cells) {
                row += "| " + trimmed(written(cell)) + " ";
            }
            return row + "|";
        }
        case BlockKind::Inserted:
            return "{{" + block.name + "}}";
    }
    return {};
}

}  // namespace

std::string writeRichText(const RichText& blocks) {
    std::string text;
    for (const RichBlock& block : blocks) {
        text += (text.empty() ? "" : "\n") + written(block);
    }
    return text;
}

std::vector<ClaimSpans> claimsIn(const RichSpans& spans) {
    std::vector<ClaimSpans> claims;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].claim.empty()) {
            continue;
        }
        const bool goesOn =
            !claims.empty() && claims.back().end == i && claims.back().condition == spans[i].claim;
        if (goesOn) {
            claims.back().end = i + 1;
        } else {
            claims.push_back({spans[i].claim, i, i + 1});
        }
    }
    return claims;
}

FigureName figureNameOf(const std::string& text) {
    const std::size_t colon = text.find(':');
    return colon == std::string::npos ? FigureName{text, {}}
                                      : FigureName{text.substr(0, colon), text.substr(colon + 1)};
}

std::string paperName(const std::string& number) {
    constexpr std::size_t digitsTogether = 3;
    const std::size_t dash = number.find('-');
    std::string file = number.substr(0, dash);
    if (file.size() > digitsTogether) {
        file.insert(file.size() - digitsTogether, "\u00a0");
    }
    return "Kamerstuk " + file +
           (dash == std::string::npos ? std::string() : ", nr.\u00a0" + number.substr(dash + 1));
}

}  // namespace kamerklaar::domain
