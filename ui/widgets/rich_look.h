// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QSyntaxHighlighter>
#include <memory>

#include "ui/shell/design.h"
#include "ui/widgets/rich_values.h"

namespace kamerklaar::ui {

/// A claim as it stands in one line of a document.
struct ClaimRun {
    QString condition;
    int start = 0;  ///< positions in the document
    int end = 0;
};
[[nodiscard]] std::vector<ClaimRun> claimsOf(const QTextBlock& block);

/// Sign and colour of a claim: holds, does not hold, cannot be read.
struct ClaimLook {
    Tone tone = Tone::Neutral;
    const char* icon = "";
    QTextCharFormat::UnderlineStyle underline = QTextCharFormat::NoUnderline;
};
[[nodiscard]] ClaimLook lookOf(work::ClaimState::Holds holds);

/// Draws what the formats of a rich document mean over it, without a change to the document:
/// figures on a quiet ground, claims underlined, headings large.
class RichLook : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit RichLook(QTextDocument* document) : QSyntaxHighlighter(document) {}

    void setValues(std::shared_ptr<const RichValues> values);
    /// The room that is kept free behind a claim for its sign.
    [[nodiscard]] static int signWidth(const QFont& font);

protected:
    void highlightBlock(const QString& text) override;

private:
    [[nodiscard]] QTextCharFormat lineLook() const;
    void drawPiece(QTextCharFormat& look, const QTextCharFormat& format) const;

    std::shared_ptr<const RichValues> values_;
};

}  // namespace kamerklaar::ui
