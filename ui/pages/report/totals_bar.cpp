// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/totals_bar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include "domain/scheme.h"
#include "ui/pages/report/texts.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

using domain::Money;

TotalsBar::TotalsBar(domain::Language language, QWidget* parent)
    : QFrame(parent), language_(language) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(room::page, room::small, room::page, room::small);
    layout->setSpacing(room::page);
    setProperty("totals", true);
    planned_ = addFigure(tr("Planned"), QStringLiteral("totals/planned"));
    spent_ = addFigure(tr("Spent"), QStringLiteral("totals/spent"));
    sectors_ = addFigure(tr("Per sector"), QStringLiteral("totals/sectors"));
    interventions_ = addFigure(tr("Interventions"), QStringLiteral("totals/interventions"));
    award_ = addFigure(tr("Awarded, net"), QStringLiteral("totals/award"));
    remaining_ = addFigure(tr("Remaining"), QStringLiteral("totals/remaining"));
    layout->addStretch(1);
}

TotalsBar::Figure TotalsBar::addFigure(const QString& name, const QString& objectName) {
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    auto* label = new QLabel(name, this);
    setRole(label, TextRole::Small);
    auto* value = new QLabel(this);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(value, TextRole::Heading);
    auto* note = new QLabel(this);
    setRole(note, TextRole::Small);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    box->addWidget(label);
    box->addWidget(value);
    box->addWidget(note);
    box->addStretch(1);  // all values on one line, however long the notes are
    static_cast<QHBoxLayout*>(layout())->addLayout(box);
    return {value, note};
}

void TotalsBar::set(const Figure& figure, Sum amount, const QString& note, bool stands) {
    const QString text = amount ? words::moneyShort(*amount, language_) : nothingThere();
    figure.value->setText(text);
    figure.note->setText(note.isEmpty() ? QStringLiteral(" ") : note);
    // A no-break space keeps the bar from jumping; only a note that warns has a colour.
    const QString tone = note.isEmpty() || stands ? QString() : QStringLiteral("caution");
    if (figure.note->property("tone").toString() != tone) {
        figure.note->setProperty("tone", tone);
        figure.note->style()->unpolish(figure.note);
        figure.note->style()->polish(figure.note);
    }
}

QString TotalsBar::comparison(Sum amount, Sum with) const {
    if (!amount || !with || *amount == *with) {
        return {};
    }
    return *amount < *with
               ? tr("%1 less than spent").arg(words::moneyShort(*with - *amount, language_))
               : tr("%1 more than spent").arg(words::moneyShort(*amount - *with, language_));
}

void TotalsBar::show(const domain::YearlyReport& report, const domain::Scheme& scheme,
                     const domain::ReportSurroundings& around, const domain::Problems& unread) {
    const auto known = [&](const char* list, const char* end, Money sum) {
        return hasUnread(unread, list, end) ? std::nullopt : Sum(sum);
    };
    Money sectors;
    for (const domain::SpendingLine& line : report.sectors) {
        sectors += line.spent;
    }
    Money interventions;
    for (const domain::Intervention& intervention : report.interventions) {
        interventions += intervention.cost;
    }
    Money booked;
    for (const domain::SpendingLine& line : report.categories) {
        const domain::Term* term = scheme.term(domain::TermKind::CostCategory, line.code);
        if (term != nullptr && term->marked) {
            booked += line.spent;
        }
    }
    const Sum spent = known("categories", "spent", report.spent());
    const Sum perSector = known("sectors", "spent", sectors);
    const Sum ofInterventions = known("interventions", "cost", interventions);
    const Sum remaining =
        spent ? Sum(around.awardedNet - around.spentInEarlierRounds - *spent) : std::nullopt;
    set(planned_, known("categories", "planned", report.planned()));
    set(spent_, spent);
    set(sectors_, perSector, comparison(perSector, spent));
    set(interventions_, ofInterventions,
        comparison(ofInterventions, spent ? Sum(booked) : std::nullopt));
    set(award_, around.awardedNet,
        around.spentInEarlierRounds.isZero()
            ? QString()
            : tr("%1 spent earlier").arg(words::moneyShort(around.spentInEarlierRounds, language_)),
        true);
    set(remaining_, remaining,
        remaining && remaining->isNegative() ? tr("above the award") : QString());
}

}  // namespace kamerklaar::ui
