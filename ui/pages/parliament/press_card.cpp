// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/press_card.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/date_edit.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {

namespace {

using work::PressState;
using work::PressStep;

Chip stateOf(const PressState& state) {
    if (state.agreement.agreedOn) {
        return {PressCard::tr("agreed"), QStringLiteral("approved"), Tone::Good};
    }
    return state.agreement.askedOn
               ? Chip{PressCard::tr("asked"), QStringLiteral("question"), Tone::Info}
               : Chip{PressCard::tr("not asked yet"), QStringLiteral("expected"), Tone::Caution};
}

std::vector<Column<PressState>> pressColumns() {
    return {
        column::text<PressState>(PressCard::tr("Municipality"),
                                 [](const PressState& state) { return state.municipality.name; }),
        column::state<PressState>(PressCard::tr("Press release"), stateOf),
        column::date<PressState>(PressCard::tr("Asked on"),
                                 [](const PressState& state) { return state.agreement.askedOn; }),
        column::date<PressState>(PressCard::tr("Agreed on"),
                                 [](const PressState& state) { return state.agreement.agreedOn; }),
        column::text<PressState>(PressCard::tr("Reference"), [](const PressState& state) {
            return state.agreement.reference;
        })};
}

/// A problem of one municipality says which.
QString refusalOf(const domain::Problem& problem, domain::Language language) {
    const QString sentence = words::sentence(problem, language);
    return problem.field.empty() ? sentence
                                 : PressCard::tr("%1: %2", "municipality, what there is to say")
                                       .arg(words::text(problem.field), sentence);
}

}  // namespace

PressCard::PressCard(Desk& desk, QWidget* parent)
    : ListCard<PressState>(
          tr("Press release by municipality"), "pressAgreements", pressColumns(),
          [this](const PressState& state) {
              return std::optional(Address{
                  Place::Parliament, year_,
                  QStringLiteral("disclosure/municipality/%1").arg(state.municipality.id.value)});
          },
          parent),
      desk_(desk),
      day_(new DateEdit(this)),
      asked_(new QPushButton(tr("Ask&ed on this day"), this)),
      agreed_(new QPushButton(tr("A&greed on this day"), this)),
      said_(new QLabel(this)) {
    addActions();
    said_->setObjectName(QStringLiteral("pressSaid"));
    said_->setWordWrap(true);
    said_->hide();
    addContent(said_);
    day_->setValue(desk.today());
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PressCard::offer);
    connect(day_, &DateEdit::edited, this, &PressCard::offer);
    connect(asked_, &QPushButton::clicked, this, [this] { record(PressStep::Asked); });
    connect(agreed_, &QPushButton::clicked, this, [this] { record(PressStep::Agreed); });
}

void PressCard::addActions() {
    day_->setAccessibleName(tr("Day for the chosen municipalities"));
    day_->setToolTip(day_->accessibleName());
    day_->setObjectName(QStringLiteral("pressDay"));
    asked_->setObjectName(QStringLiteral("pressAsked"));
    agreed_->setObjectName(QStringLiteral("pressAgreed"));
    auto* all = new QPushButton(tr("Choose a&ll"), this);
    all->setObjectName(QStringLiteral("pressChooseAll"));
    connect(all, &QPushButton::clicked, table(), &QTableView::selectAll);
    for (QWidget* widget : std::initializer_list<QWidget*>{all, day_, asked_, agreed_}) {
        addBesideHeading(widget);
    }
}

void PressCard::refresh(int year) {
    year_ = year;
    auto states = desk_.read([&] { return work::pressStates(desk_.store(), year); },
                             std::vector<PressState>());
    const auto open = std::count_if(states.begin(), states.end(), [](const PressState& state) {
        return !state.agreement.agreedOn.has_value();
    });
    setNote(open == 0 ? tr("Every municipality agreed to what the press release says of it.")
                      : tr("%1 of %2 municipalities have not agreed yet. Choose them in the "
                           "list (Shift or Ctrl for several) and record the day; the name opens "
                           "one.")
                            .arg(open)
                            .arg(states.size()));
    show(std::move(states));
    offer();
}

std::vector<domain::MunicipalityId> PressCard::chosen() const {
    std::vector<domain::MunicipalityId> chosen;
    for (const QModelIndex& row : table()->selectionModel()->selectedRows()) {
        const int given = model()->givenRow(row.row());
        chosen.push_back(model()->rows()[static_cast<std::size_t>(given)].municipality.id);
    }
    return chosen;
}

void PressCard::offer() {
    const bool isReady = !chosen().empty() && day_->value().has_value();
    permit(*asked_, desk_, work::Act::SavePressAgreement, isReady);
    permit(*agreed_, desk_, work::Act::SavePressAgreement, isReady);
}

void PressCard::record(PressStep step) {
    const auto recorded = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::recordPress(context, year_, step, *day_->value(), chosen());
    });
    QStringList lines;
    if (!recorded) {
        for (const domain::Problem& problem : recorded.error()) {
            lines.append(refusalOf(problem, desk_.language()));
        }
        lines.append(tr("Nothing was recorded, for none of the chosen municipalities."));
    }
    said_->setText(lines.join(u'\n'));
    said_->setVisible(!lines.isEmpty());
}

}  // namespace kamerklaar::ui
