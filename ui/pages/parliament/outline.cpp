// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/outline.h"

#include <QtCore/QSignalBlocker>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"
#include "ui/widgets/wrapped_lines.h"
#include "ui/words/problems.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

/// The number of a part that is numbered in the order in which parts appear.
QString countedNumber(const domain::DocumentPart& part) {
    int number = 0;
    for (const domain::DocumentPart& one : domain::partsOf(part.form)) {
        number += one.isAnnex == part.isAnnex ? 1 : 0;
        if (std::string_view(one.code) == part.code) {
            break;
        }
    }
    return part.isAnnex ? QString(QChar(u'A' + number - 1)) : QString::number(number);
}

}  // namespace

QString documentName(domain::DocumentForm form) {
    switch (form) {
        case domain::DocumentForm::KamerReport:
            return Outline::tr("Report to parliament");
        case domain::DocumentForm::DecisionNote:
            return Outline::tr("Decision note");
        case domain::DocumentForm::KamerLetter:
            return Outline::tr("Letter to parliament");
        case domain::DocumentForm::PressRelease:
            return Outline::tr("Press release");
        case domain::DocumentForm::PublicSummary:
            return Outline::tr("Public summary");
    }
    return {};
}

QString partName(const domain::DocumentPart& part) {
    const QString title = QString::fromUtf8(part.title);
    if (title.isEmpty()) {
        return documentName(part.form);
    }
    const QString number =
        *part.number != '\0' ? QString::fromLatin1(part.number) : countedNumber(part);
    return QStringLiteral("%1  %2").arg(number, title);
}

Outline::Outline(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Chapters"));
    setProperty("index", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int sign = fontMetrics().height();
    setIconSize(QSize(sign, sign));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT chosen(part());
        }
    });
}

void Outline::show(domain::DocumentForm form, const std::map<std::string, State>& states) {
    const std::string before = part();
    const QSignalBlocker quiet(this);
    parts_ = domain::partsOf(form);
    if (count() != static_cast<int>(parts_.size())) {
        clear();
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            addItem(QString());
        }
    }
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        QListWidgetItem& one = *item(static_cast<int>(i));
        one.setText(partName(parts_[i]));
        const auto state = states.find(parts_[i].code);
        showState(one, state == states.end() ? State() : state->second);
    }
    choose(before);
    if (currentRow() < 0) {
        setCurrentRow(0);
    }
    fitWrappedLines(*this);
}

void Outline::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fitWrappedLines(*this);
}

void Outline::showState(QListWidgetItem& item, const State& state) const {
    const Colours look = colours();
    QStringList says;
    QIcon sign = QIcon(QPixmap());
    if (state.isOwn) {
        says.append(tr("written here"));
        sign = iconOf(QStringLiteral("pen"), look.quiet);
    } else {
        says.append(tr("the text that stands ready"));
        sign = iconOf(QStringLiteral("file"), look.border);
    }
    if (state.remarks > 0) {
        says.append(tr("%n remark(s)", nullptr, state.remarks));
        sign = words::signOf(domain::Severity::Refused, look);
    }
    item.setIcon(sign);
    item.setToolTip(tr("%1: %2", "chapter, what there is to say")
                        .arg(item.text().simplified(), says.join(QStringLiteral(", "))));
    item.setData(Qt::AccessibleTextRole, item.toolTip());
}

void Outline::choose(const std::string& part) {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (parts_[i].code == part) {
            setCurrentRow(static_cast<int>(i));
        }
    }
}

std::string Outline::part() const {
    const int row = currentRow();
    return row < 0 || row >= static_cast<int>(parts_.size())
               ? std::string()
               : std::string(parts_[static_cast<std::size_t>(row)].code);
}

void Outline::step(int by) {
    setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

}  // namespace kamerklaar::ui
