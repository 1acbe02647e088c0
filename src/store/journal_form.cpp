// SPDX-License-Identifier: EUPL-1.2
#include "store/journal_form.h"

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>
#include <array>
#include <charconv>

#include "store/digest.h"
#include "store/values.h"

namespace kamerklaar::store {
namespace {

constexpr char publicMark = '=';
constexpr char privateMark = '~';
/// No field of anything is called so.
constexpr std::string_view reversingPath = "reverses";

/// Keeps lines and columns apart whatever somebody typed.
std::string escaped(const std::string& text) {
    std::string result;
    result.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
            case '\\':
                result += "\\\\";
                break;
            case '\n':
                result += "\\n";
                break;
            case '\t':
                result += "\\t";
                break;
            default:
                result += letter;
        }
    }
    return result;
}

std::string reversingLine(std::int64_t number) {
    return publicMark + std::string(reversingPath) + "\t\t" + std::to_string(number);
}

/// As it will be read back: what is no UTF-8 is replaced before it is hashed, not after.
std::string storable(const std::string& text) {
    return textOf(text).toStdString();
}

std::string unescaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] != '\\' || place + 1 == text.size()) {
            result += text[place];
            continue;
        }
        ++place;
        result += text[place] == 'n' ? '\n' : text[place] == 't' ? '\t' : text[place];
    }
    return result;
}

std::optional<StoredChange> changeIn(std::string_view line) {
    const std::size_t first = line.find('\t');
    const std::size_t second = first == std::string_view::npos ? first : line.find('\t', first + 1);
    if (second == std::string_view::npos ||
        (line.front() != publicMark && line.front() != privateMark)) {
        return std::nullopt;
    }
    return StoredChange{line.front() == privateMark, unescaped(line.substr(1, first - 1)),
                        unescaped(line.substr(first + 1, second - first - 1)),
                        unescaped(line.substr(second + 1))};
}

/// The entry that a line names as the one that is undone; nothing for any other line.
std::optional<std::int64_t> reversedIn(const StoredChange& change) {
    std::int64_t number = 0;
    const std::string& text = change.after;
    if (change.isPrivate || change.path != reversingPath ||
        std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc()) {
        return std::nullopt;
    }
    return number;
}

const PrivateValue* at(const std::vector<PrivateValue>& beside, int position) {
    for (const PrivateValue& value : beside) {
        if (value.position == position) {
            return &value;
        }
    }
    return nullptr;
}

}  // namespace

std::string hashOf(const StoredEntry& entry, const std::string& previousHash) {
    std::string text = previousHash;
    for (const std::string& part :
         {std::to_string(entry.number), entry.at, std::to_string(entry.person), entry.act,
          entry.subjectKind, std::to_string(entry.subjectId), entry.reasonHash, entry.changes}) {
        text += '\n';
        text += part;
    }
    text += '\n';
    return sha256(text);
}

std::string saltedHash(const std::string& salt, const std::string& value) {
    return value.empty() ? std::string() : sha256(salt + value);
}

std::string newSalt() {
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof bits)
        .toHex()
        .toStdString();
}

DividedEntry divided(const work::JournalEntry& entry, std::int64_t number) {
    DividedEntry result;
    StoredEntry& chained = result.chained;
    chained.number = number;
    chained.at = entry.at.iso();
    chained.person = entry.person.value;
    chained.act = work::codeOf(entry.act);
    chained.subjectKind = domain::codeOf(entry.subject.kind);
    chained.subjectId = entry.subject.id;
    if (!entry.reason.empty()) {
        const PrivateValue& reason =
            result.beside.emplace_back(PrivateValue{0, newSalt(), {}, storable(entry.reason)});
        chained.reasonHash = saltedHash(reason.salt, reason.after);
    }
    int position = 0;
    for (const domain::Change& change : entry.changes) {
        ++position;
        std::string before = storable(change.before);
        std::string after = storable(change.after);
        if (change.isPrivate) {
            result.beside.push_back({position, newSalt(), before, after});
            before = saltedHash(result.beside.back().salt, before);
            after = saltedHash(result.beside.back().salt, after);
        }
        if (position > 1) {
            chained.changes += '\n';
        }
        chained.changes += (change.isPrivate ? privateMark : publicMark) +
                           escaped(storable(change.path)) + '\t' + escaped(before) + '\t' +
                           escaped(after);
    }
    if (entry.reverses != 0) {
        chained.changes += chained.changes.empty() ? "" : "\n";
        chained.changes += reversingLine(entry.reverses);
    }
    return result;
}

std::optional<std::vector<StoredChange>> changesIn(const std::string& text) {
    std::vector<StoredChange> changes;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::optional<StoredChange> change = changeIn(rest.substr(0, end));
        if (!change) {
            return std::nullopt;
        }
        changes.push_back(*change);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return changes;
}

std::int64_t undoneBy(const StoredEntry& entry) {
    const auto changes = changesIn(entry.changes);
    for (const StoredChange& change : changes.value_or(std::vector<StoredChange>())) {
        if (const auto number = reversedIn(change)) {
            return *number;
        }
    }
    return 0;
}

bool agrees(const StoredEntry& entry, const std::vector<PrivateValue>& beside) {
    const std::optional<std::vector<StoredChange>> changes = changesIn(entry.changes);
    if (!changes) {
        return false;
    }
    for (const PrivateValue& value : beside) {
        if (value.position == 0) {
            if (saltedHash(value.salt, value.after) != entry.reasonHash) {
                return false;
            }
            continue;
        }
        if (value.position < 0 || value.position > static_cast<int>(changes->size())) {
            return false;
        }
        const StoredChange& change = (*changes)[static_cast<std::size_t>(value.position) - 1];
        if (!change.isPrivate || saltedHash(value.salt, value.before) != change.before ||
            saltedHash(value.salt, value.after) != change.after) {
            return false;
        }
    }
    return true;
}

std::optional<work::JournalEntry> joined(const StoredEntry& entry,
                                         const std::vector<PrivateValue>& beside) {
    const std::optional<domain::Timestamp> moment = domain::Timestamp::fromIso(entry.at);
    const std::optional<std::vector<StoredChange>> changes = changesIn(entry.changes);
    if (!moment || !changes) {
        return std::nullopt;
    }
    work::JournalEntry whole;
    whole.number = entry.number;
    whole.at = *moment;
    whole.person = {entry.person};
    whole.act = work::actFrom(entry.act);
    whole.subject = {domain::subjectKindFrom(entry.subjectKind), entry.subjectId};
    whole.hash = entry.hash;
    if (const PrivateValue* reason = at(beside, 0)) {
        whole.reason = reason->after;
    }
    int position = 0;
    for (const StoredChange& change : *changes) {
        ++position;
        if (const auto undone = reversedIn(change)) {
            whole.reverses = *undone;
            continue;
        }
        domain::Change one{change.path, change.before, change.after, change.isPrivate};
        if (change.isPrivate) {
            const PrivateValue* value = at(beside, position);
            one.before = value != nullptr ? value->before : std::string();
            one.after = value != nullptr ? value->after : std::string();
        }
        whole.changes.push_back(std::move(one));
    }
    return whole;
}

}  // namespace kamerklaar::store
