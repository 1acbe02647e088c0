// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_format.h"

#include <QtGui/QTextDocument>
#include <QtGui/QTextList>
#include <QtGui/QTextTable>
#include <algorithm>
#include <type_traits>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

namespace {

using BlockKind = domain::RichBlock::Kind;
using Atom = RichAtom::Kind;
using SpanKind = domain::RichSpan::Kind;

constexpr int deepestHeading = 3;

Atom atomOf(SpanKind kind) {
    switch (kind) {
        case SpanKind::Words:
            return Atom::None;
        case SpanKind::Figure:
            return Atom::Figure;
        case SpanKind::Note:
            return Atom::Note;
        case SpanKind::Paper:
            return Atom::Paper;
    }
    return Atom::None;
}

SpanKind spanKindOf(Atom atom) {
    switch (atom) {
        case Atom::Figure:
            return SpanKind::Figure;
        case Atom::Note:
            return SpanKind::Note;
        case Atom::Paper:
            return SpanKind::Paper;
        case Atom::None:
        case Atom::Inserted:
            break;
    }
    return SpanKind::Words;
}

void setAtom(QTextCharFormat& format, Atom kind, const QString& text) {
    static int last = 0;
    format.setProperty(richAtomKind, static_cast<int>(kind));
    format.setProperty(richAtomText, text);
    format.setProperty(richAtomId, ++last);
}

template <typename Holds>
std::optional<RichAtom> atomThat(const QTextDocument& document, int position, Holds holds) {
    for (RichAtom& atom : atomsIn(document.findBlock(position))) {
        if (holds(atom)) {
            return std::move(atom);
        }
    }
    return {};
}

QTextListFormat::Style styleOf(const RichShape& shape) {
    if (shape.kind == BlockKind::Numbered) {
        return shape.level > 1 ? QTextListFormat::ListLowerAlpha : QTextListFormat::ListDecimal;
    }
    return shape.level > 1 ? QTextListFormat::ListCircle : QTextListFormat::ListDisc;
}

bool isList(BlockKind kind) {
    return kind == BlockKind::Bullet || kind == BlockKind::Numbered;
}

/// The list above that a line of this shape goes on from; deeper lines in between belong to it.
QTextList* listAbove(const QTextBlock& block, const RichShape& shape) {
    QTextBlock above = block.previous();
    while (above.isValid() && above.textList() != nullptr) {
        const RichShape own = shapeOf(above);
        if (own == shape) {
            return above.textList();
        }
        if (own.level <= shape.level) {
            return nullptr;
        }
        above = above.previous();
    }
    return nullptr;
}

QTextBlockFormat blockFormatOf(const RichShape& shape) {
    QTextBlockFormat format;
    format.setTopMargin(shape.kind == BlockKind::Heading ? room::wide : 0);
    format.setBottomMargin(isList(shape.kind) || shape.kind == BlockKind::Caption ? room::tight
                                                                                  : room::small);
    if (shape.kind == BlockKind::Heading) {
        format.setHeadingLevel(shape.level);
    } else if (shape.kind == BlockKind::Caption) {
        format.setProperty(richCaption, true);
        format.setTopMargin(room::small);
    }
    return format;
}

}  // namespace

RichAtom::Kind atomKindOf(const QTextCharFormat& format) {
    return static_cast<Atom>(format.intProperty(richAtomKind));
}

std::vector<RichAtom> atomsIn(const QTextBlock& block) {
    std::vector<RichAtom> atoms;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const Atom kind = atomKindOf(format);
        if (kind == Atom::None) {
            continue;
        }
        const int id = format.intProperty(richAtomId);
        const int end = fragment.position() + fragment.length();
        if (!atoms.empty() && atoms.back().id == id && atoms.back().end == fragment.position()) {
            atoms.back().end = end;
        } else {
            atoms.push_back(
                {kind, format.stringProperty(richAtomText), id, fragment.position(), end});
        }
    }
    return atoms;
}

std::optional<RichAtom> atomBefore(const QTextDocument& document, int position) {
    return atomThat(document, position, [=](const RichAtom& atom) { return atom.end == position; });
}

std::optional<RichAtom> atomAfter(const QTextDocument& document, int position) {
    return atomThat(document, position,
                    [=](const RichAtom& atom) { return atom.start == position; });
}

std::optional<RichAtom> atomAround(const QTextDocument& document, int position) {
    return atomThat(document, position, [=](const RichAtom& atom) {
        return atom.start < position && position < atom.end;
    });
}

QTextCharFormat formatOf(const domain::RichSpan& span) {
    QTextCharFormat format;
    if (const Atom kind = atomOf(span.kind); kind != Atom::None) {
        setAtom(format, kind, QString::fromStdString(span.text));
    }
    if (span.isStrong) {
        format.setFontWeight(QFont::Bold);
    }
    if (span.isEmphasis) {
        format.setFontItalic(true);
    }
    setLink(format, QString::fromStdString(span.link));
    setOrClear(format, richClaim, QString::fromStdString(span.claim));
    setOrClear(format, richLanguage, QString::fromStdString(span.language));
    return format;
}

QTextCharFormat formatOfBlock(const QString& name) {
    QTextCharFormat format;
    setAtom(format, Atom::Inserted, name);
    return format;
}

domain::RichSpan spanOf(const QTextCharFormat& format) {
    domain::RichSpan span;
    span.kind = spanKindOf(atomKindOf(format));
    span.text = format.stringProperty(richAtomText).toStdString();
    span.isStrong = format.fontWeight() > QFont::Medium;
    span.isEmphasis = format.fontItalic();
    span.link = format.anchorHref().toStdString();
    span.language = format.stringProperty(richLanguage).toStdString();
    span.claim = format.stringProperty(richClaim).toStdString();
    return span;
}

void clearAtom(QTextCharFormat& format) {
    format.clearProperty(richAtomKind);
    format.clearProperty(richAtomText);
    format.clearProperty(richAtomId);
}

void setLink(QTextCharFormat& format, const QString& address) {
    if (address.isEmpty()) {
        format.clearProperty(QTextFormat::IsAnchor);
        format.clearProperty(QTextFormat::AnchorHref);
    } else {
        format.setAnchor(true);
        format.setAnchorHref(address);
    }
}

void setOrClear(QTextCharFormat& format, RichProperty property, const QString& text) {
    if (text.isEmpty()) {
        format.clearProperty(property);
    } else {
        format.setProperty(property, text);
    }
}

RichShape shapeOf(const QTextBlock& block) {
    if (const QTextList* list = block.textList()) {
        const QTextListFormat format = list->format();
        const bool isNumbered = format.style() <= QTextListFormat::ListDecimal;
        return {isNumbered ? BlockKind::Numbered : BlockKind::Bullet, format.indent() > 1 ? 2 : 1};
    }
    const QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 0) {
        return {BlockKind::Heading, std::min(format.headingLevel(), deepestHeading)};
    }
    return {format.boolProperty(richCaption) ? BlockKind::Caption : BlockKind::Paragraph, 1};
}

void setShape(QTextCursor& cursor, const RichShape& shape) {
    cursor.setBlockFormat(blockFormatOf(shape));
    if (!isList(shape.kind)) {
        return;
    }
    if (QTextList* above = listAbove(cursor.block(), shape)) {
        above->add(cursor.block());
        return;
    }
    QTextListFormat format;
    format.setStyle(styleOf(shape));
    format.setIndent(shape.level);
    cursor.createList(format);
}

bool isInserted(const QTextBlock& block) {
    const std::vector<RichAtom> atoms = atomsIn(block);
    return std::any_of(atoms.begin(), atoms.end(),
                       [](const RichAtom& atom) { return atom.kind == Atom::Inserted; });
}

QTextTable* tableAround(const QTextBlock& block) {
    QTextTable* found = nullptr;
    for (QTextFrame* frame = QTextCursor(block).currentFrame(); frame != nullptr;
         frame = frame->parentFrame()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            found = table;
        }
    }
    return found;
}

}  // namespace kamerklaar::ui
