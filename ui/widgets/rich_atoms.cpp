// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_atoms.h"

#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <algorithm>
#include <set>

#include "ui/widgets/rich_format.h"
#include "ui/widgets/rich_writer.h"

namespace kamerklaar::ui {

namespace {

/// Words that have to stand in place of others.
struct Mending {
    int start;
    int end;
    QString words;
};

QString wordsBetween(const QTextDocument& document, int start, int end) {
    QTextCursor cursor(const_cast<QTextDocument*>(&document));
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

QTextCharFormat formatAt(QTextDocument& document, int position) {
    QTextCursor cursor(&document);
    cursor.setPosition(position + 1);
    return cursor.charFormat();
}

std::vector<Mending> mendingsOf(QTextDocument& document, const RichValues& values) {
    std::vector<Mending> mendings;
    std::set<int> seen;
    int notes = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const RichAtom& atom : atomsIn(block)) {
            QString words;
            // What comes twice is the rest of one that was broken in two.
            if (seen.insert(atom.id).second) {
                notes += atom.kind == RichAtom::Kind::Note ? 1 : 0;
                words = atomWords(formatAt(document, atom.start), notes, values);
            }
            if (wordsBetween(document, atom.start, atom.end) != words) {
                mendings.push_back({atom.start, atom.end, words});
            }
        }
    }
    return mendings;
}

/// Cursors before it stay before it and cursors behind it stay behind it.
void mend(QTextDocument& document, const Mending& mending) {
    QTextCursor cursor(&document);
    const QTextCharFormat format = formatAt(document, mending.start);
    cursor.setPosition(mending.end);
    cursor.insertText(mending.words, format);
    cursor.setPosition(mending.start);
    cursor.setPosition(mending.end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

}  // namespace

bool freshenAtoms(QTextDocument& document, const RichValues& values) {
    const std::vector<Mending> mendings = mendingsOf(document, values);
    if (mendings.empty()) {
        return false;
    }
    QTextCursor step(&document);
    step.joinPreviousEditBlock();
    // The last first, so that the positions of the others stay right.
    for (auto mending = mendings.rbegin(); mending != mendings.rend(); ++mending) {
        mend(document, *mending);
    }
    step.endEditBlock();
    return true;
}

int besideAtoms(const QTextDocument& document, int position, Going going) {
    const auto atom = atomAround(document, position);
    if (!atom) {
        return position;
    }
    if (going == Going::Nowhere) {
        return position - atom->start < atom->end - position ? atom->start : atom->end;
    }
    return going == Going::Back ? atom->start : atom->end;
}

bool coverAtoms(QTextCursor& cursor, Going going) {
    const QTextDocument& document = *cursor.document();
    const int anchor = cursor.anchor();
    const int position = cursor.position();
    if (anchor == position) {
        const int beside = besideAtoms(document, position, going);
        cursor.setPosition(beside);
        return beside != position;
    }
    const bool isForward = position > anchor;
    // A selection that is made smaller lets an atom go, one that grows takes it along.
    const int from = besideAtoms(document, anchor, isForward ? Going::Back : Going::Forward);
    const int to =
        besideAtoms(document, position,
                    going == Going::Nowhere ? (isForward ? Going::Forward : Going::Back) : going);
    if (from == anchor && to == position) {
        return false;
    }
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return true;
}

}  // namespace kamerklaar::ui
