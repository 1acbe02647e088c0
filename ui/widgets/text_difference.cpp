// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/text_difference.h"

#include <QtCore/QStringList>
#include <algorithm>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

namespace {

using PieceKind = DifferencePiece::Kind;
using Pieces = std::vector<DifferencePiece>;

/// More than this is not compared word by word: it is another text.
constexpr qsizetype mostSteps = 4'000'000;

void add(Pieces& pieces, PieceKind kind, const QString& words) {
    if (!pieces.empty() && pieces.back().kind == kind) {
        pieces.back().words += words;
    } else {
        pieces.push_back({kind, words});
    }
}

/// How many of the last `n` of each are common, at best; row by row.
class CommonTable {
public:
    CommonTable(const QStringList& before, const QStringList& after)
        : width_(after.size() + 1),
          lengths_(static_cast<std::size_t>((before.size() + 1) * width_), 0) {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int& at(qsizetype i, qsizetype j) { return lengths_[static_cast<std::size_t>(i * width_ + j)]; }

private:
    qsizetype width_;
    std::vector<int> lengths_;
};

/// Walks over both and says what is common and what is not.
template <typename Say>
void compare(const QStringList& before, const QStringList& after, Say say) {
    qsizetype i = 0;
    qsizetype j = 0;
    if (before.size() * after.size() <= mostSteps) {
        CommonTable common(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                say(PieceKind::Same, before[i]);
                ++i;
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                say(PieceKind::Old, before[i++]);
            } else {
                say(PieceKind::New, after[j++]);
            }
        }
    }
    while (i < before.size()) {
        say(PieceKind::Old, before[i++]);
    }
    while (j < after.size()) {
        say(PieceKind::New, after[j++]);
    }
}

/// Words, and what stands between them, each by itself.
QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const QChar letter : text) {
        const bool goesOn = letter.isLetterOrNumber() && !words.isEmpty() &&
                            words.constLast().back().isLetterOrNumber();
        if (goesOn) {
            words.last() += letter;
        } else {
            words.append(QString(letter));
        }
    }
    return words;
}

/// Lines with the break that ends them.
QStringList linesOf(const QString& text) {
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        lines[i] += u'\n';
    }
    return lines;
}

}  // namespace

Pieces differenceOf(const QString& before, const QString& after) {
    Pieces pieces;
    QString old;
    QString fresh;
    // Lines that changed are compared by their words.
    const auto settle = [&] {
        Pieces found;
        QString wasOld;
        QString isNew;
        const auto flush = [&] {
            if (!wasOld.isEmpty()) {
                add(found, PieceKind::Old, wasOld);
            }
            if (!isNew.isEmpty()) {
                add(found, PieceKind::New, isNew);
            }
            wasOld.clear();
            isNew.clear();
        };
        compare(wordsOf(old), wordsOf(fresh), [&](PieceKind kind, const QString& word) {
            if (kind == PieceKind::Same) {
                flush();
                add(found, kind, word);
            } else {
                (kind == PieceKind::Old ? wasOld : isNew) += word;
            }
        });
        flush();
        for (const DifferencePiece& piece : found) {
            add(pieces, piece.kind, piece.words);
        }
        old.clear();
        fresh.clear();
    };
    compare(linesOf(before), linesOf(after), [&](PieceKind kind, const QString& line) {
        if (kind == PieceKind::Same) {
            settle();
            add(pieces, kind, line);
        } else {
            (kind == PieceKind::Old ? old : fresh) += line;
        }
    });
    settle();
    return pieces;
}

QString differenceHtml(const Pieces& pieces, DifferenceSide side) {
    const Colours now = colours();
    QString html;
    for (const DifferencePiece& piece : pieces) {
        const QString words = piece.words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        const auto marked = [&](const char* tag, const Tint& tint) {
            return QStringLiteral("<%1 style=\"color:%2;background-color:%3\">%4</%1>")
                .arg(QLatin1String(tag), tint.strong.name(), tint.soft.name(), words);
        };
        if (piece.kind == PieceKind::Same) {
            html += words;
        } else if (piece.kind == PieceKind::Old && side != DifferenceSide::After) {
            html += marked("s", now.bad);
        } else if (piece.kind == PieceKind::New && side != DifferenceSide::Before) {
            html += marked("u", now.good);
        }
    }
    return html;
}

}  // namespace kamerklaar::ui
