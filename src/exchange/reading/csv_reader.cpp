// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/csv_reader.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "domain/formula_guard.h"
#include "exchange/reading/csv_text.h"

namespace kamerklaar::exchange {

using domain::FileFault;

namespace {

// In this order when lines tell no difference: semicolons are what Dutch programs write, and a
// comma is most often a decimal.
constexpr std::array<char, 3> separators = {';', '\t', ','};
constexpr std::size_t linesLookedAt = 50;

/// Walks through a text value by value.
class Values {
public:
    Values(std::string_view text, char separator) : rest_(text), separator_(separator) {}

    [[nodiscard]] bool atEnd() const { return rest_.empty(); }
    /// Whether the value that was taken last is the last of its row.
    [[nodiscard]] bool endsRow() const { return endsRow_; }
    [[nodiscard]] bool hasOpenQuote() const { return hasOpenQuote_; }

    std::string take() {
        std::string value;
        if (!rest_.empty() && rest_.front() == '"') {
            takeQuoted(value);
        }
        // Also what somebody wrote behind a closing quote.
        const std::size_t end = std::min(rest_.find_first_of(ends_), rest_.size());
        value += rest_.substr(0, end);
        rest_.remove_prefix(end);
        endsRow_ = rest_.empty() || rest_.front() != separator_;
        const bool isPair = rest_.substr(0, 2) == "\r\n";
        rest_.remove_prefix(std::min<std::size_t>(isPair ? 2 : 1, rest_.size()));
        return value;
    }

private:
    void takeQuoted(std::string& value) {
        rest_.remove_prefix(1);
        for (;;) {
            const std::size_t quote = rest_.find('"');
            if (quote == rest_.npos) {
                hasOpenQuote_ = true;
                rest_ = {};
                return;
            }
            value += rest_.substr(0, quote);
            const bool isDoubled = rest_.substr(quote, 2) == "\"\"";
            rest_.remove_prefix(quote + (isDoubled ? 2 : 1));
            if (!isDoubled) {
                return;
            }
            value += '"';
        }
    }

    std::string_view rest_;
    char separator_;
    std::string ends_ = std::string("\r\n") + separator_;
    bool endsRow_ = false;
    bool hasOpenQuote_ = false;
};

/// How many of the first lines this separator parts.
std::size_t partedLines(std::string_view text, char separator) {
    Values values(text, separator);
    std::size_t parted = 0;
    bool isParted = false;
    for (std::size_t lines = 0; lines < linesLookedAt && !values.atEnd();) {
        values.take();
        isParted = isParted || !values.endsRow();
        if (values.endsRow()) {
            parted += isParted ? 1 : 0;
            isParted = false;
            ++lines;
        }
    }
    return parted;
}

char separatorOf(std::string_view text) {
    char best = separators.front();
    std::size_t most = 0;
    for (const char separator : separators) {
        const std::size_t parted = partedLines(text, separator);
        if (parted > most) {
            best = separator;
            most = parted;
        }
    }
    return best;
}

/// The separator of a first line "sep=;", which is taken off.
std::optional<char> takeSeparatorLine(std::string_view& text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    if (end != 5 || text.substr(0, 4) != "sep=") {
        return std::nullopt;
    }
    const char separator = text[4];
    text.remove_prefix(end);
    text.remove_prefix(text.substr(0, 2) == "\r\n" ? 2 : std::min<std::size_t>(1, text.size()));
    return separator;
}

bool isMarkup(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != text.npos && text.size() > first + 1 && text[first] == '<' &&
           (text[first + 1] == '?' || text[first + 1] == '!' ||
            std::isalpha(static_cast<unsigned char>(text[first + 1])) != 0);
}

std::string withPlainLineEnds(std::string text) {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isFirstOfPair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (!isFirstOfPair) {
            text[kept++] = text[at] == '\r' ? '\n' : text[at];
        }
    }
    text.resize(kept);
    return text;
}

package::Refusal readRows(std::string_view text, char separator, TableBuilder& tables) {
    Values values(text, separator);
    std::size_t row = 0;
    std::size_t column = 0;
    while (!values.atEnd()) {
        tables.put(row, column, domain::withoutGuard(withPlainLineEnds(values.take())),
                   {work::ValueKind::Text, false});
        if (values.hasOpenQuote()) {
            return FileFault::QuoteOpen;
        }
        if (tables.isFull()) {
            return FileFault::TooLarge;
        }
        row += values.endsRow() ? 1 : 0;
        column = values.endsRow() ? 0 : column + 1;
    }
    return std::nullopt;
}

}  // namespace

package::Refusal readCsv(std::string_view bytes, TableBuilder& tables) {
    const auto decoded = decodedText(bytes);
    if (!decoded) {
        return decoded.error();
    }
    std::string_view text = *decoded;
    if (text.find_first_not_of(" \t\r\n") == text.npos) {
        return FileFault::Empty;
    }
    if (isMarkup(text)) {
        return FileFault::WebPage;
    }
    const auto said = takeSeparatorLine(text);
    tables.beginSheet({}, false);
    return readRows(text, said.value_or(separatorOf(text)), tables);
}

}  // namespace kamerklaar::exchange
