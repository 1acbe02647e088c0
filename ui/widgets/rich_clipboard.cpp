// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_clipboard.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>
#include <algorithm>

#include "ui/widgets/rich_reader.h"
#include "ui/widgets/tsv.h"

namespace kamerklaar::ui {

namespace {

using domain::RichBlock;
using domain::RichSpan;
using domain::RichSpans;
using domain::RichText;
using BlockKind = RichBlock::Kind;

const auto ownFormat = QStringLiteral("application/x-kamerklaar-text");
/// Holds the spaces at the ends of what was copied, which a kept line has none of.
const std::string edge = "\uE000";

QString wordsOf(const RichSpan& span, const RichValues& values) {
    const QString text = QString::fromStdString(span.text);
    switch (span.kind) {
        case RichSpan::Kind::Words:
            return text;
        case RichSpan::Kind::Figure:
            return values.figure(text);
        case RichSpan::Kind::Note:
            return QStringLiteral(" (%1)").arg(text);
        case RichSpan::Kind::Paper:
            return QString::fromStdString(domain::paperName(span.text));
    }
    return {};
}

QString plainOf(const RichSpans& spans, const RichValues& values) {
    QString words;
    for (const RichSpan& span : spans) {
        words += wordsOf(span, values);
    }
    return words;
}

QString htmlOf(const RichSpans& spans, const RichValues& values) {
    QString html;
    for (const RichSpan& span : spans) {
        QString piece = wordsOf(span, values).toHtmlEscaped();
        piece = span.isEmphasis ? QStringLiteral("<em>%1</em>").arg(piece) : piece;
        piece = span.isStrong ? QStringLiteral("<strong>%1</strong>").arg(piece) : piece;
        if (!span.link.empty()) {
            piece = QStringLiteral("<a href=\"%1\">%2</a>")
                        .arg(QString::fromStdString(span.link).toHtmlEscaped(), piece);
        }
        html += piece;
    }
    return html;
}

QString within(const char* tag, const QString& html) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), html);
}

QString htmlOf(const RichBlock& block, const RichValues& values) {
    switch (block.kind) {
        case BlockKind::Heading:
            return QStringLiteral("<h%1>%2</h%1>")
                .arg(block.level)
                .arg(htmlOf(block.spans, values));
        case BlockKind::Bullet:
            return within("ul", within("li", htmlOf(block.spans, values)));
        case BlockKind::Numbered:
            return within("ol", within("li", htmlOf(block.spans, values)));
        case BlockKind::TableRow: {
            QString cells;
            for (const RichSpans& cell : block.cells) {
                cells += within("td", htmlOf(cell, values));
            }
            return within("tr", cells);
        }
        case BlockKind::Inserted:
            return within("p", values.block(QString::fromStdString(block.name)).toHtmlEscaped());
        case BlockKind::Paragraph:
        case BlockKind::Caption:
            break;
    }
    return within("p", htmlOf(block.spans, values));
}

/// Neighbours of one kind stand in one list or table.
QString htmlOf(const RichText& text, const RichValues& values) {
    QString html;
    for (const RichBlock& block : text) {
        html += block.kind == BlockKind::TableRow ? within("table", htmlOf(block, values))
                                                  : htmlOf(block, values);
    }
    for (const char* tag : {"ul", "ol", "table"}) {
        html.remove(QStringLiteral("</%1><%1>").arg(QLatin1String(tag)));
    }
    return html;
}

/// Word says of a list only in its styles that it is one, and writes the signs into the text.
QString withWordLists(QString html) {
    static const QRegularExpression item(
        QStringLiteral("<p[^>]*mso-list:[^'\">;]*level(\\d)[^>]*>(.*?)</p>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sign(
        QStringLiteral("<!--\\[if !supportLists\\]-->(.*?)<!--\\[endif\\]-->|"
                       "<span[^>]*mso-list:\\s*Ignore[^>]*>(.*?</span>)?.*?</span>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|&nbsp;|\\s"));
    QString clean;
    qsizetype done = 0;
    for (auto at = item.globalMatch(html); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        QString words = match.captured(2);
        const QRegularExpressionMatch mark = sign.match(words);
        const QString drawn = mark.captured(0).remove(tags);
        const bool isNumbered = !drawn.isEmpty() && drawn.at(0).isDigit();
        words.remove(sign);
        const char* tag = isNumbered ? "ol" : "ul";
        QString list = within(tag, within("li", words));
        if (match.captured(1).toInt() > 1) {
            list = within(tag, list);
        }
        clean += html.mid(done, match.capturedStart() - done) + list;
        done = match.capturedEnd();
    }
    return clean + html.mid(done);
}

/// What no text holds, and what would be looked for on the disk or the net.
QString withoutTrimmings(QString html) {
    for (const char* pattern :
         {"<!--\\[if[^\\]]*\\]>.*?<!\\[endif\\]-->", "<!--.*?-->", "<style.*?</style>",
          "<script.*?</script>", "<head.*?</head>", "<img[^>]*>", "<o:p>.*?</o:p>"}) {
        html.remove(QRegularExpression(QLatin1String(pattern),
                                       QRegularExpression::DotMatchesEverythingOption |
                                           QRegularExpression::CaseInsensitiveOption));
    }
    return html;
}

void trim(RichSpans& spans) {
    for (RichSpan& span : spans) {
        // Only what people meant; a bookmark or a file of their machine is no address.
        const bool isAddress = span.link.starts_with("http") || span.link.starts_with("mailto:");
        span.link = isAddress ? span.link : std::string();
    }
    while (!spans.empty() && spans.front().kind == RichSpan::Kind::Words) {
        std::string& words = spans.front().text;
        words.erase(0, std::min(words.find_first_not_of(' '), words.size()));
        if (!words.empty()) {
            break;
        }
        spans.erase(spans.begin());
    }
}

/// Heads are bold by themselves.
void settle(RichText& text) {
    const auto plain = [](RichSpans& spans) {
        for (RichSpan& span : spans) {
            span.isStrong = false;
        }
    };
    bool isHead = true;
    for (RichBlock& block : text) {
        trim(block.spans);
        for (RichSpans& cell : block.cells) {
            trim(cell);
            if (isHead) {
                plain(cell);
            }
        }
        if (block.kind == BlockKind::Heading) {
            plain(block.spans);
        }
        isHead = block.kind != BlockKind::TableRow;
    }
}

RichText fromHtml(const QString& html) {
    QTextDocument document;
    document.setHtml(withoutTrimmings(withWordLists(html)));
    RichText text = readDocument(document);
    settle(text);
    return text;
}

RichText withEdges(RichText text) {
    const RichSpan held{RichSpan::Kind::Words, edge, false, false, {}, {}, {}};
    if (!text.empty() && !text.front().spans.empty() && !text.back().spans.empty()) {
        text.front().spans.insert(text.front().spans.begin(), held);
        text.back().spans.push_back(held);
    }
    return text;
}

RichText withoutEdges(RichText text) {
    for (RichBlock& block : text) {
        for (RichSpan& span : block.spans) {
            for (std::size_t at; (at = span.text.find(edge)) != std::string::npos;) {
                span.text.erase(at, edge.size());
            }
        }
        std::erase_if(block.spans, [](const RichSpan& span) { return span.text.empty(); });
    }
    return text;
}

RichText fromCells(const QString& words) {
    RichText rows;
    for (const QStringList& cells : readTsv(words)) {
        RichBlock row;
        row.kind = BlockKind::TableRow;
        for (const QString& cell : cells) {
            row.cells.push_back({{RichSpan::Kind::Words,
                                  cell.simplified().toStdString(),
                                  false,
                                  false,
                                  {},
                                  {},
                                  {}}});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

RichText fromWords(const QString& words) {
    if (words.contains(u'\t')) {
        return fromCells(words);
    }
    RichText text;
    for (QString line : words.split(u'\n')) {
        line = line.simplified();
        RichBlock block;
        for (const QString& sign : {QStringLiteral("• "), QStringLiteral("- ")}) {
            if (line.startsWith(sign)) {
                block.kind = BlockKind::Bullet;
                line.remove(0, sign.size());
            }
        }
        if (!line.isEmpty()) {
            block.spans.push_back(
                {RichSpan::Kind::Words, line.toStdString(), false, false, {}, {}, {}});
            text.push_back(std::move(block));
        }
    }
    return text;
}

}  // namespace

QString plainOf(const RichText& text, const RichValues& values) {
    QStringList lines;
    for (const RichBlock& block : text) {
        QStringList cells;
        for (const RichSpans& cell : block.cells) {
            cells.append(plainOf(cell, values));
        }
        lines.append(block.kind == BlockKind::TableRow ? cells.join(u'\t')
                     : block.kind == BlockKind::Inserted
                         ? values.block(QString::fromStdString(block.name))
                         : plainOf(block.spans, values));
    }
    return lines.join(u'\n');
}

QMimeData* mimeOf(const RichText& text, const RichValues& values) {
    auto* data = new QMimeData;
    data->setData(ownFormat, QByteArray::fromStdString(domain::writeRichText(withEdges(text))));
    data->setHtml(htmlOf(text, values));
    data->setText(plainOf(text, values));
    return data;
}

RichText pastedFrom(const QMimeData& data) {
    if (data.hasFormat(ownFormat)) {
        return withoutEdges(domain::readRichText(data.data(ownFormat).toStdString()).blocks);
    }
    return data.hasHtml() ? fromHtml(data.html()) : fromWords(data.text());
}

bool canBePasted(const QMimeData& data) {
    return data.hasFormat(ownFormat) || data.hasHtml() || data.hasText();
}

}  // namespace kamerklaar::ui
