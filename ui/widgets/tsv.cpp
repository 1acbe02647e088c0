// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tsv.h"

#include <algorithm>

#include "domain/formula_guard.h"

namespace kamerklaar::ui {

namespace {

/// An amount below zero begins with a sign too, and stays a number.
bool isNegativeNumber(const QString& cell) {
    return cell.startsWith(u'-') && std::all_of(cell.begin() + 1, cell.end(), [](QChar letter) {
               return letter.isDigit() || letter.isSpace() ||
                      QStringView(u".,%\u20AC").contains(letter);
           });
}

QString guarded(const QString& cell) {
    return isNegativeNumber(cell) ? cell
                                  : QString::fromStdString(domain::withGuard(cell.toStdString()));
}

}  // namespace

std::vector<QStringList> readTsv(const QString& text) {
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(QString::fromStdString(domain::withoutGuard(cell.toStdString())));
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(row);
        row.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        const bool doubled = at + 1 < text.size() && text[at + 1] == u'"';
        if (quoted) {
            if (letter != u'"') {
                cell.append(letter);
            } else if (doubled) {
                cell.append(u'"');
                ++at;
            } else {
                quoted = false;
            }
        } else if (letter == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (letter == u'\t') {
            endCell();
        } else if (letter == u'\n') {
            endRow();
        } else if (letter != u'\r') {
            cell.append(letter);
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endRow();  // the last line end is a spreadsheet's habit, not a row
    }
    return rows;
}

QString writeTsv(const std::vector<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& value : row) {
            QString cell = guarded(value);
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"')) {
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            }
            cells.append(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace kamerklaar::ui
