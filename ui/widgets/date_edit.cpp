// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/date_edit.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidgetAction>

#include "domain/notation.h"
#include "ui/shell/design.h"
#include "ui/shell/icons.h"

namespace kamerklaar::ui {
DateEdit::DateEdit(QWidget* parent) : TypedEdit(EntryKind::Date, parent) {
    QAction* pick =
        addAction(iconOf(QStringLiteral("calendar"), colours().quiet), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose a day"));
    pick->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(pick, &QAction::triggered, this, &DateEdit::openCalendar);
    setPlaceholderText(tr("dd-mm-yyyy"));
}

std::optional<domain::Date> DateEdit::value() const {
    const auto value = domain::parseDate(text().trimmed().toStdString());
    return value.has_value() ? std::optional(*value) : std::nullopt;
}

void DateEdit::setValue(std::optional<domain::Date> value) {
    setTyped(value.has_value() ? QString::fromStdString(domain::formatDate(*value)) : QString());
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    TypedEdit::keyPressEvent(event);
}

QCalendarWidget* DateEdit::makeCalendar(QWidget* parent) const {
    auto* calendar = new QCalendarWidget(parent);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumSize(fontMetrics().averageCharWidth() * 38,
                             fontMetrics().lineSpacing() * 14);
    // Its own colours are those of another desktop.
    QTextCharFormat quiet;
    quiet.setForeground(colours().quiet);
    calendar->setHeaderTextFormat(quiet);
    calendar->setWeekdayTextFormat(Qt::Saturday, quiet);
    calendar->setWeekdayTextFormat(Qt::Sunday, quiet);
    for (const auto& [name, sign] :
         {std::pair("qt_calendar_prevmonth", u"‹"), std::pair("qt_calendar_nextmonth", u"›")}) {
        if (auto* button = calendar->findChild<QToolButton*>(QLatin1String(name))) {
            button->setIcon({});
            button->setText(QString::fromUtf16(sign));
        }
    }
    return calendar;
}

void DateEdit::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = makeCalendar(menu);
    if (const auto day = value()) {
        calendar->setSelectedDate(QDate(day->year(), day->month(), day->day()));
    }
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](QDate day) {
        menu->close();
        rewrite(QString::fromStdString(
            domain::formatDate(domain::Date::known(day.year(), day.month(), day.day()))));
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus(Qt::PopupFocusReason);
}

}  // namespace kamerklaar::ui
