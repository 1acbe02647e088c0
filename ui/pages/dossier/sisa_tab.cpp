// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/sisa_tab.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/forms/explanation_form.h"
#include "ui/forms/record_card.h"
#include "ui/pages/dossier/dossier_plans.h"
#include "ui/pages/dossier/findings_card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/difference_columns.h"
#include "ui/widgets/side_by_side.h"
#include "ui/words/sisa_words.h"

namespace kamerklaar::ui {

namespace {

using domain::SisaReturn;
using work::SisaCell;

std::optional<Chip> chainChip(const SisaCell& cell) {
    if (!cell.cumulative || !cell.expectedCumulative) {
        return std::nullopt;
    }
    return cell.isChainBroken() ? Chip{SisaTab::tr("broken"), QStringLiteral("warning"), Tone::Bad}
                                : Chip{SisaTab::tr("fits"), QStringLiteral("approved"), Tone::Good};
}

std::vector<Column<SisaCell>> sisaColumns(domain::Language language) {
    return {
        {SisaTab::tr("Year"),
         [](const SisaCell& cell) {
             const bool isFinal = cell.sisa && cell.sisa->isFinal == domain::Answer::Yes;
             return isFinal ? SisaTab::tr("%1, final").arg(cell.year) : QString::number(cell.year);
         }},
        column::state<SisaCell>(
            SisaTab::tr("Status"),
            [language](const SisaCell& cell) { return words::chipOf(cell.state, language); }),
        column::date<SisaCell>(SisaTab::tr("Due on"),
                               [](const SisaCell& cell) { return cell.due; }),
        column::date<SisaCell>(
            SisaTab::tr("Received on"),
            [](const SisaCell& cell) { return cell.sisa ? cell.sisa->receivedOn : std::nullopt; }),
        column::money<SisaCell>(SisaTab::tr("Spent"), language,
                                [](const SisaCell& cell) { return cell.spent; }),
        column::money<SisaCell>(SisaTab::tr("Before + spent"), language,
                                [](const SisaCell& cell) { return cell.expectedCumulative; }),
        column::money<SisaCell>(SisaTab::tr("Cumulative"), language,
                                [](const SisaCell& cell) { return cell.cumulative; }),
        column::state<SisaCell>(SisaTab::tr("Chain"), chainChip),
        column::count<SisaCell>(SisaTab::tr("Findings"), language,
                                [](const SisaCell& cell) { return cell.findings; })};
}

QString codeNote(const domain::Scheme& scheme) {
    return scheme.sisaCode.empty()
               ? SisaTab::tr(
                     "Calendar years, audited, without compensable VAT, in euros. The SiSa "
                     "code of this regulation is not known yet.")
               : SisaTab::tr(
                     "Calendar years, audited, without compensable VAT, in euros. SiSa "
                     "code %1.")
                     .arg(words::text(scheme.sisaCode));
}

}  // namespace

SisaTab::SisaTab(Desk& desk, QWidget* parent)
    : RecordsTab(desk, parent),
      years_(new ListCard<SisaCell>(
          tr("SiSa returns"), "sisaYears", sisaColumns(desk.language()),
          [this](const SisaCell& cell) {
              return std::optional(Address{Place::Dossier, municipality().value,
                                           QStringLiteral("sisa/year/%1").arg(cell.year)});
          },
          this)),
      differences_(new ListCard<Difference>(tr("Sources held against each other"),
                                            "sisaDifferences", differenceColumns(desk.language()),
                                            {}, this)),
      explanation_(new ExplanationForm(desk, ExplanationForm::Shape::Narrow, this)) {
    differences_->stretch(1);
    years_->setNote(codeNote(desk.scheme()));
    head().addWidget(years_);
    overview().addWidget(new SideBySide(differences_, explanation_, this));
    connect(years_->table(), &ListTable::jumped, this, &DossierTab::goTo);
    connect(differences_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SisaTab::showDifference);
}

void SisaTab::showOverview(bool /*isOther*/) {
    const auto grid =
        desk_.read([&] { return work::sisaGrid(desk_.store(), desk_.today()); }, work::SisaGrid());
    row_ = {};
    for (const work::SisaRow& row : grid.rows) {
        if (row.municipality.id == municipality()) {
            row_ = row;
        }
    }
    years_->show(row_.cells);
    showDifferences();
    if (card() != nullptr) {
        showBeside();
    }
}

const SisaCell* SisaTab::cellOf(int year) const {
    return row_.over(year);
}

void SisaTab::openPart(const QString& part) {
    const QString kind = part.section(QLatin1Char('/'), 0, 0);
    const std::int64_t wanted = part.section(QLatin1Char('/'), 1).toLongLong();
    for (const SisaCell& cell : row_.cells) {
        const bool isWanted = kind == QLatin1String("year")
                                  ? cell.year == wanted
                                  : kind == QLatin1String("sisa_return") && cell.sisa &&
                                        cell.sisa->id.value == wanted;
        if (isWanted) {
            putYear(cell.year);
        }
    }
    const auto& lines = differences_->model()->rows();
    for (std::size_t at = 0; kind == QLatin1String("explanation") && at < lines.size(); ++at) {
        if (lines[at].explanation && lines[at].explanation->id.value == wanted) {
            close();
            differences_->choose(static_cast<int>(at));
        }
    }
}

void SisaTab::putYear(int year) {
    const SisaCell* cell = cellOf(year);
    auto* one = recordCard<SisaReturn>(
        desk_, planOfSisaReturn(desk_.scheme()), work::Act::SaveSisaReturn,
        {tr("SiSa return over %1").arg(year), tr("&Save SiSa return")}, this);
    one->setObjectName(QStringLiteral("sisaCard"));
    put(one, new FindingsCard(*one, desk_.language(), this));
    year_ = year;
    connect(one, &RecordCard::judged, this, &SisaTab::showBeside);
    connect(&one->form(), &RecordForm::edited, this, &SisaTab::showBeside);
    if (cell->sisa.has_value()) {
        one->open(cell->sisa->id.value);
    } else {
        auto fresh = desk_.read(
            [&] { return work::begun<SisaReturn>(desk_.store(), desk_.today(), municipality()); },
            SisaReturn());
        fresh.year = year;
        one->begin(municipality(), domain::fieldsOf(fresh), std::to_string(year));
    }
    one->form().goTo();
}

void SisaTab::showBeside() {
    const auto typed = domain::fromFields<SisaReturn>(card()->editing().asTyped().fields);
    const SisaCell* before = cellOf(year_ - 1);
    const bool isFirst = year_ <= desk_.scheme().spendingPeriod.first().year();
    const auto cumulative = isFirst             ? std::optional(domain::Money())
                            : before != nullptr ? before->cumulative
                                                : std::nullopt;
    const domain::Language language = desk_.language();
    card()->form().setBeside("cumulative",
                             cumulative && typed.spent
                                 ? tr("Year before + this year: %1")
                                       .arg(words::money(*cumulative + *typed.spent, language))
                                 : QString());
    for (const Difference& line : differences_->model()->rows()) {
        if (line.year == year_ && line.difference == "sisa_reports") {
            card()->form().setBeside(
                "spent", tr("Progress reports: %1").arg(words::money(line.right, language)));
        }
    }
    card()->form().setBeside("receivedOn",
                             cellOf(year_) != nullptr && cellOf(year_)->due
                                 ? tr("Due on %1").arg(words::date(*cellOf(year_)->due))
                                 : QString());
}

void SisaTab::showDifferences() {
    auto lines = desk_.read([&] { return work::reconciliation(desk_.store(), municipality()); },
                            std::vector<Difference>());
    differences_->setNote(
        lines.empty() ? tr("A return that is entered above is compared here with the progress "
                           "reports and the payments.")
                      : tr("SiSa is audited, progress reports are self-reported, payments are our "
                           "own: they never line up by themselves. Choose a line to explain it."));
    differences_->table()->setVisible(!lines.empty());
    const int row = std::max(0, differences_->table()->currentIndex().row());
    differences_->show(std::move(lines));
    differences_->table()->setCurrentIndex(
        differences_->model()->index(std::min(row, differences_->model()->rowCount() - 1), 0));
    showDifference();
}

void SisaTab::showDifference() {
    const Difference* line = differences_->current();
    explanation_->setVisible(line != nullptr && line->left != line->right);
    if (line != nullptr) {
        explanation_->show(*line);
    }
}

}  // namespace kamerklaar::ui
