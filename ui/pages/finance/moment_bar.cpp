// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/moment_bar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/shell/destinations.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/figure_row.h"
#include "ui/words/words.h"
#include "work/as_of.h"

namespace kamerklaar::ui {

MomentBar::MomentBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      edit_(new DateEdit(this)),
      field_(
          new FieldRow(tr("Figures &as of"), edit_, desk.language(), FieldRow::Shape::Above, this)),
      today_(new QPushButton(tr("Today"), this)),
      figures_(new FigureRow(this)),
      grant_(GrantCards::in(*figures_, desk.language())) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    edit_->setObjectName(QStringLiteral("asOfDay"));
    today_->setObjectName(QStringLiteral("asOfToday"));
    today_->setAutoDefault(false);
    edit_->setValue(day());
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(room::normal);
    auto* down = new QVBoxLayout;
    down->setSpacing(room::tight);
    down->addWidget(field_);
    down->addWidget(today_, 0, Qt::AlignLeft);
    down->addStretch(1);
    field_->setFixedWidth(edit_->sizeHint().width() + room::page);
    across->addLayout(down);
    across->addWidget(figures_, 1);
    connect(figures_, &FigureRow::goTo, this, &MomentBar::goTo);
    connect(edit_, &DateEdit::left, this, &MomentBar::takeDay);
    connect(today_, &QPushButton::clicked, this, [this] { choose(std::nullopt); });
}

domain::Date MomentBar::day() const {
    return day_.value_or(desk_.today());
}

void MomentBar::takeDay() {
    const std::optional<domain::Date> typed = edit_->value();
    if (edit_->typed().trimmed().isEmpty()) {
        choose(std::nullopt);
        return;
    }
    domain::Problems problems = edit_->problems();
    if (typed && *typed > desk_.today()) {
        problems.push_back({domain::ProblemKind::DayInFuture,
                            {},
                            {*typed, desk_.today()},
                            domain::Severity::Refused,
                            {}});
    }
    field_->setProblems(problems);
    if (problems.empty() && *typed != day()) {
        choose(*typed == desk_.today() ? std::nullopt : typed);
    }
}

void MomentBar::choose(std::optional<domain::Date> day) {
    const bool isOther = day != day_;
    day_ = day;
    field_->setProblems({});
    edit_->setValue(this->day());
    refresh();
    if (isOther) {
        Q_EMIT changed();
    }
}

void MomentBar::refresh() {
    today_->setVisible(day_.has_value());
    // Of today they are what the whole program shows; only of another day the journal is replayed.
    const domain::Figures ofToday =
        desk_.read([this] { return work::nationalFigures(desk_.store()); }, domain::Figures());
    const domain::Figures ofDay =
        day_ ? desk_.read([this] { return work::figuresAsOf(desk_.store(), *day_); },
                          domain::Figures())
             : ofToday;
    const domain::Amounts& now = ofToday.total;
    const domain::Amounts& then = ofDay.total;
    grant_.leadTo([this](const QString& key) {
        return day_ ? Address{Place::Finance, 0, QStringLiteral("asOf")}
                    : originOfFigure(desk_, key);
    });
    (void)grant_.nameAward(ofDay);
    show(grant_.awarded, then.awardedGross, now.awardedGross);
    show(grant_.vatFund, then.vatFund, now.vatFund);
    show(grant_.paid, then.paid, now.paid);
    show(grant_.spent, then.spent, now.spent);
    show(grant_.remaining, then.remaining(), now.remaining());
}

void MomentBar::show(FigureCard* card, domain::Money then, domain::Money now) {
    const domain::Language language = desk_.language();
    const QString note = !day_         ? QString()
                         : then == now ? tr("unchanged since")
                                       : tr("now %1").arg(words::moneyShort(now, language));
    card->setValue(words::moneyShort(then, language), note);
}

}  // namespace kamerklaar::ui
