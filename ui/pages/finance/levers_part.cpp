// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/levers_part.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>
#include <array>

#include "ui/pages/finance/finance_tab.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/segments.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using domain::LeverKind;
using domain::Money;
using LeverLine = LeversPart::Line;

constexpr std::array kinds{LeverKind::ExtensionRequest, LeverKind::Amendment,
                           LeverKind::LastInstalment};

QStringList namesOf(domain::Language language) {
    QStringList names;
    for (const LeverKind kind : kinds) {
        QString name = words::text(work::words(kind, language));
        name[0] = name[0].toUpper();
        names.append(name);
    }
    return names;
}

/// Where it is prepared.
const char* partOf(LeverKind kind) {
    switch (kind) {
        case LeverKind::ExtensionRequest:
            return "award/extension";
        case LeverKind::Amendment:
            return "award/amendment";
        case LeverKind::LastInstalment:
            return "payments";
    }
    return "";
}

Chip leverChip(const LeverLine& line) {
    return line.lever.isOpen
               ? Chip{LeversPart::tr("possible"), QStringLiteral("expected"), Tone::Info}
               : Chip{LeversPart::tr("closed"), QStringLiteral("lock"), Tone::Neutral};
}

/// The line of totals has no municipality, and so no last day.
bool isTotal(const LeverLine& line) {
    return !line.municipality.id.isStored();
}

}  // namespace

LeversPart::LeversPart(Desk& desk, Asker& asker, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      choice_(new Segments(tr("Lever"), namesOf(desk.language()), this)),
      list_(new ListCard<LeverLine>(
          tr("What can still be done"), "levers", columns(),
          [](const LeverLine& line) {
              return dossierOf(line.municipality.id, partOf(line.lever.kind));
          },
          this)),
      effect_(new QLabel(this)),
      nothing_(new QLabel(tr("There is no such lever: nothing was awarded yet, or everything was "
                             "settled."),
                          this)) {
    choice_->setObjectName(QStringLiteral("leverKind"));
    effect_->setObjectName(QStringLiteral("leverEffect"));
    effect_->setWordWrap(true);
    effect_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(nothing_, TextRole::Quiet);
    nothing_->setWordWrap(true);
    list_->setNote(tr(
        "Nothing is done here: Enter on a line leads to the dossier where it is prepared. Choose "
        "several lines with Shift or Ctrl to see what they change together. Amounts in euros; a "
        "forecast, no claim."));
    list_->addBesideHeading(choice_);
    list_->addBesideHeading(new ExportButton(
        desk, asker, tr("levers"),
        [this] {
            return sheetOf(*list_->table(), tr("Levers"),
                           namesOf(desk_.language())[choice_->chosen()]);
        },
        list_));
    list_->addContent(nothing_);
    list_->addContent(effect_);
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, 0, 0, room::normal);
    body->addWidget(list_);
    body->addStretch(1);
    connect(choice_, &Segments::changed, this, &LeversPart::showKind);
    connect(list_->table(), &ListTable::jumped, this, &LeversPart::goTo);
    connect(list_->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LeversPart::showEffect);
}

std::vector<Column<LeverLine>> LeversPart::columns() const {
    const domain::Language language = desk_.language();
    return {column::text<LeverLine>(tr("Municipality"),
                                    [](const LeverLine& line) { return line.municipality.name; }),
            column::date<LeverLine>(tr("Last day"),
                                    [](const LeverLine& line) {
                                        return isTotal(line) ? std::nullopt
                                                             : std::optional(line.lever.lastDay);
                                    }),
            column::text<LeverLine>(tr("Article"),
                                    [](const LeverLine& line) { return line.lever.article; }),
            column::state<LeverLine>(tr("State"), leverChip),
            column::money<LeverLine>(tr("Expected to be left"), language,
                                     [](const LeverLine& line) { return line.left; }),
            column::money<LeverLine>(tr("Afterwards"), language,
                                     [](const LeverLine& line) { return line.lever.leftAfter; }),
            column::money<LeverLine>(tr("Effect"), language,
                                     [](const LeverLine& line) { return line.lever.effect; })};
}

LeverKind LeversPart::kind() const {
    return kinds[static_cast<std::size_t>(choice_->chosen())];
}

void LeversPart::show(const std::vector<work::RadarLine>& lines) {
    radar_ = lines;
    showKind();
}

void LeversPart::showKind() {
    std::vector<LeverLine> lines;
    LeverLine total;
    total.municipality.name = tr("All that is possible").toStdString();
    for (const work::RadarLine& one : radar_) {
        for (const domain::Lever& lever : one.levers) {
            if (lever.kind != kind()) {
                continue;
            }
            lines.push_back({one.municipality, one.forecast.left, lever});
            if (lever.isOpen) {
                total.left += one.forecast.left;
                total.lever.leftAfter += lever.leftAfter;
                total.lever.effect += lever.effect;
            }
        }
    }
    nothing_->setVisible(lines.empty());
    effect_->setVisible(!lines.empty());
    list_->table()->setVisible(!lines.empty());
    list_->show(std::move(lines), std::move(total));
    showEffect();
}

void LeversPart::showEffect() {
    const QModelIndexList rows = list_->table()->selectionModel()->selectedRows();
    const ColumnModel<LeverLine>& model = *list_->model();
    Money chosen;
    Money all;
    int count = 0;
    for (const LeverLine& line : model.rows()) {
        all += line.lever.isOpen ? line.lever.effect : Money();
    }
    for (const QModelIndex& row : rows) {
        const int given = model.givenRow(row.row());
        if (given == ListModel::totalsRow) {
            continue;
        }
        const LeverLine& line = model.rows()[static_cast<std::size_t>(given)];
        if (line.lever.isOpen) {
            chosen += line.lever.effect;
            ++count;
        }
    }
    const domain::Language language = desk_.language();
    const Money now = work::nationalForecast(radar_).left;
    effect_->setText(
        count == 0
            ? tr("Expected to be left in the country: %1. Done wherever it is possible: %2.")
                  .arg(words::moneyShort(now, language), words::moneyShort(now + all, language))
            : tr("Expected to be left in the country: %1. Done for the %n chosen: %2. Done "
                 "wherever "
                 "it is possible: %3.",
                 nullptr, count)
                  .arg(words::moneyShort(now, language), words::moneyShort(now + chosen, language),
                       words::moneyShort(now + all, language)));
}

}  // namespace kamerklaar::ui
