// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_look.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

#include "ui/widgets/rich_format.h"

namespace kamerklaar::ui {

namespace {

using BlockKind = domain::RichBlock::Kind;

/// How much larger a heading is than the text, by its level.
constexpr std::array<double, 3> headingSizes{1.4, 1.2, 1.05};

}  // namespace

std::vector<ClaimRun> claimsOf(const QTextBlock& block) {
    std::vector<ClaimRun> runs;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QString condition = fragment.charFormat().stringProperty(richClaim);
        const int end = fragment.position() + fragment.length();
        if (condition.isEmpty()) {
            continue;
        }
        if (!runs.empty() && runs.back().condition == condition &&
            runs.back().end == fragment.position()) {
            runs.back().end = end;
        } else {
            runs.push_back({condition, fragment.position(), end});
        }
    }
    return runs;
}

ClaimLook lookOf(work::ClaimState::Holds holds) {
    switch (holds) {
        case work::ClaimState::Holds::Yes:
            return {Tone::Good, "approved", QTextCharFormat::SingleUnderline};
        case work::ClaimState::Holds::No:
            return {Tone::Bad, "close", QTextCharFormat::WaveUnderline};
        case work::ClaimState::Holds::Unreadable:
            return {Tone::Caution, "question", QTextCharFormat::DotLine};
    }
    return {};
}

void RichLook::setValues(std::shared_ptr<const RichValues> values) {
    values_ = std::move(values);
    rehighlight();
}

int RichLook::signWidth(const QFont& font) {
    return QFontMetrics(font).height() * 3 / 4;
}

QTextCharFormat RichLook::lineLook() const {
    const QTextBlock block = currentBlock();
    const RichShape shape = shapeOf(block);
    QTextCharFormat look;
    if (shape.kind == BlockKind::Heading) {
        look.setFontPointSize(document()->defaultFont().pointSizeF() *
                              headingSizes[static_cast<std::size_t>(shape.level - 1)]);
        look.setFontWeight(QFont::DemiBold);
    } else if (shape.kind == BlockKind::Caption) {
        look.setForeground(colours().quiet);
        look.setFontWeight(QFont::DemiBold);
    } else if (const QTextTable* table = tableAround(block)) {
        if (table->cellAt(block.position()).row() == 0) {
            look.setFontWeight(QFont::DemiBold);
        }
    }
    return look;
}

void RichLook::drawPiece(QTextCharFormat& look, const QTextCharFormat& format) const {
    const Colours now = colours();
    const QString text = format.stringProperty(richAtomText);
    switch (atomKindOf(format)) {
        case RichAtom::Kind::Figure: {
            const Tint& tint = now.of(values_->figure(text).isEmpty() ? Tone::Bad : Tone::Info);
            look.setBackground(tint.soft);
            if (values_->figure(text).isEmpty()) {
                look.setForeground(tint.strong);
            }
            break;
        }
        case RichAtom::Kind::Note:
            look.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            look.setFontWeight(QFont::DemiBold);
            look.setForeground(now.accent);
            break;
        case RichAtom::Kind::Paper:
            look.setBackground(now.neutral.soft);
            break;
        case RichAtom::Kind::Inserted:
            look.setForeground(values_->block(text).isEmpty() ? now.bad.strong
                                                              : now.neutral.strong);
            look.setFontWeight(QFont::DemiBold);
            break;
        case RichAtom::Kind::None:
            break;
    }
    if (format.isAnchor()) {
        look.setForeground(now.accent);
        look.setFontUnderline(true);
    }
    const QString condition = format.stringProperty(richClaim);
    if (!condition.isEmpty()) {
        const ClaimLook claim = lookOf(values_->claim(condition).holds);
        look.setUnderlineStyle(claim.underline);
        look.setUnderlineColor(now.of(claim.tone).strong);
    }
}

void RichLook::highlightBlock(const QString& /*text*/) {
    if (!values_) {
        return;
    }
    const QTextBlock block = currentBlock();
    const QTextCharFormat line = lineLook();
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        QTextCharFormat look = line;
        drawPiece(look, at.fragment().charFormat());
        setFormat(at.fragment().position() - block.position(), at.fragment().length(), look);
    }
    for (const ClaimRun& run : claimsOf(block)) {
        const int last = run.end - 1 - block.position();
        QTextCharFormat look = format(last);
        look.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        look.setFontLetterSpacing(signWidth(document()->defaultFont()));
        setFormat(last, 1, look);
    }
}

}  // namespace kamerklaar::ui
