// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_paper.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <algorithm>
#include <map>

#include "ui/widgets/chart_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/painter_canvas.h"

namespace kamerklaar::ui {

namespace {

/// For the translations only.
struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PagePaper)
};

constexpr int listColumnsUpright = 6;
/// What nobody reads on paper; a longer list is told to be longer.
constexpr int mostPrintedRows = 2'000;
constexpr double widthOfChart = 480;  // points

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString cell(const char* tag, const QVariant& alignment, const QString& text) {
    const bool isRight = Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(QLatin1String(tag), isRight ? QStringLiteral("right") : QStringLiteral("left"),
             text.toHtmlEscaped());
}

/// What the input shows; nothing for what is none, or says nothing.
QString valueIn(const QWidget& input) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&input)) {
        return line->text();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&input)) {
        return combo->currentText();
    }
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&input)) {
        return plain->toPlainText();
    }
    if (const auto* rich = qobject_cast<const QTextEdit*>(&input)) {
        return rich->toPlainText();
    }
    const auto* spin = qobject_cast<const QAbstractSpinBox*>(&input);
    return spin == nullptr ? QString() : spin->text();
}

/// From left to right: what a narrow window has no room for is on paper all the same.
std::vector<int> columnsOf(const QTableView& table) {
    if (const auto* list = qobject_cast<const ListTable*>(&table)) {
        return list->columns()->shown();
    }
    const QHeaderView& heads = *table.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < heads.count(); ++place) {
        if (!heads.isSectionHidden(heads.logicalIndex(place))) {
            columns.push_back(heads.logicalIndex(place));
        }
    }
    return columns;
}

class PageReader {
public:
    explicit PageReader(const QWidget& page) : page_(page) {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->buddy() != nullptr) {
                names_[label->buddy()] = label->text().remove(u'&');
            }
        }
    }

    void read(const QWidget& widget) {
        if (readWhole(widget)) {
            return;
        }
        if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
            add(QStringLiteral("<h2>%1</h2>")
                    .arg(tabs->tabText(tabs->currentIndex()).remove(u'&').toHtmlEscaped()));
        }
        for (const QWidget* each : inReadingOrder(widget)) {
            read(*each);
        }
    }
    PagePaper take() {
        endFigures();
        return std::move(paper_);
    }
    void add(const QString& html) {
        endFigures();
        paper_.parts.push_back({html, {}});
    }

private:
    [[nodiscard]] std::vector<const QWidget*> inReadingOrder(const QWidget& widget) const {
        std::vector<const QWidget*> shown;
        for (const QObject* child : widget.children()) {
            const auto* each = qobject_cast<const QWidget*>(child);
            if (each != nullptr && !each->isWindow() && each->isVisibleTo(&page_)) {
                shown.push_back(each);
            }
        }
        std::stable_sort(shown.begin(), shown.end(), [](const QWidget* l, const QWidget* r) {
            return std::pair(l->y(), l->x()) < std::pair(r->y(), r->x());
        });
        return shown;
    }

    /// True when the widget was put on paper as a whole.
    bool readWhole(const QWidget& widget) {
        if (const auto* figure = qobject_cast<const FigureCard*>(&widget)) {
            figures_ += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                            .arg(figure->accessibleName().toHtmlEscaped(),
                                 figure->accessibleDescription().toHtmlEscaped());
            return true;
        }
        if (const auto* chart = qobject_cast<const ChartView*>(&widget)) {
            endFigures();
            paper_.parts.push_back({{}, chart->picture(widthOfChart, dotsInPoint)});
            return true;
        }
        if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
            readTable(*table);
            return true;
        }
        if (const auto* list = qobject_cast<const QListView*>(&widget)) {
            readList(*list);
            return true;
        }
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            readLabel(*label);
            return true;
        }
        if (const auto* chip = qobject_cast<const StatusChip*>(&widget)) {
            add(paragraph(chip->chip().word));
            return true;
        }
        return readInput(widget);
    }

    bool readInput(const QWidget& widget) {
        if (const auto* box = qobject_cast<const QCheckBox*>(&widget)) {
            add(paragraph((box->isChecked() ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) +
                          box->text().remove(u'&')));
            return true;
        }
        const auto name = names_.find(&widget);
        const QString value = valueIn(widget);
        const bool isText = qobject_cast<const QTextEdit*>(&widget) != nullptr ||
                            qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
        if (name == names_.end() && isText && !value.isEmpty()) {
            add(paragraph(value));
            return true;
        }
        // What is chosen without a name is a filter: the sentence above the list tells it.
        if (name != names_.end() && !value.isEmpty()) {
            add(paragraph(PaperWords::tr("%1: %2", "field, value").arg(name->second, value)));
        }
        return name != names_.end() || !value.isEmpty() ||
               qobject_cast<const QLineEdit*>(&widget) != nullptr;
    }

    void readLabel(const QLabel& label) {
        if (label.text().isEmpty() || label.buddy() != nullptr) {
            return;
        }
        const QString role = label.property("role").toString();
        const bool isHeading = role == QLatin1String("title") || role == QLatin1String("heading");
        add(isHeading ? QStringLiteral("<h2>%1</h2>").arg(label.text().toHtmlEscaped())
                      : paragraph(label.text()));
    }

    void readList(const QListView& list) {
        QString html = QStringLiteral("<ul>");
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QString words = list.model()->index(row, 0).data().toString();
            html += QStringLiteral("<li>%1</li>").arg(words.toHtmlEscaped());
        }
        add(html + QStringLiteral("</ul>"));
    }

    void readTable(const QTableView& table) {
        const QAbstractItemModel& model = *table.model();
        const std::vector<int> columns = columnsOf(table);
        QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\"><thead><tr>");
        for (const int column : columns) {
            html += cell("th", model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                         model.headerData(column, Qt::Horizontal).toString());
        }
        html += QStringLiteral("</tr></thead>");
        if (static_cast<int>(columns.size()) > listColumnsUpright) {
            paper_.shape = PaperShape::Across;
        }
        const int rows = std::min(model.rowCount(), mostPrintedRows);
        for (int row = 0; row < rows; ++row) {
            html += QStringLiteral("<tr>");
            for (const int column : columns) {
                const QModelIndex index = model.index(row, column);
                html += cell("td", index.data(Qt::TextAlignmentRole), index.data().toString());
            }
            html += QStringLiteral("</tr>");
        }
        add(html + QStringLiteral("</table>"));
        if (rows < model.rowCount()) {
            add(paragraph(
                PaperWords::tr("The first %1 of %2 rows. Export the list for all of them.")
                    .arg(rows)
                    .arg(model.rowCount())));
        }
    }

    /// Figures that stand beside each other become one list.
    void endFigures() {
        if (!figures_.isEmpty()) {
            paper_.parts.push_back(
                {QStringLiteral("<table cellspacing=\"0\">%1</table>").arg(figures_), {}});
            figures_.clear();
        }
    }

    const QWidget& page_;
    std::map<const QWidget*, QString> names_;
    QString figures_;
    PagePaper paper_;
};

}  // namespace

PagePaper paperOf(const QWidget& page, const QString& title, const QString& subtitle) {
    PageReader reader(page);
    reader.add(QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped()));
    reader.add(paragraph(subtitle));
    reader.read(page);
    return reader.take();
}

}  // namespace kamerklaar::ui
