// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/proof_tab.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/finance/proof_card.h"
#include "ui/shell/design.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/remark_list.h"
#include "ui/words/proof_words.h"
#include "work/money_tables.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using work::SplitView;

/// The line of totals has no report.
bool isTotal(const SplitView& split) {
    return !split.report.isStored();
}

const std::vector<domain::SplitPart>& partsThatHold(const SplitView& split) {
    return split.ownSplit ? split.ownSplit->parts : split.byDays;
}

domain::Money inProgrammeYear(const SplitView& split, int number) {
    domain::Money sum;
    for (const domain::SplitPart& part : partsThatHold(split)) {
        sum += part.programmeYear == number ? part.spent : domain::Money();
    }
    return sum;
}

}  // namespace

ProofTab::ProofTab(Desk& desk, Asker& asker, QWidget* parent)
    : FinanceTab(desk, parent),
      verdict_(new Card(tr("Closing proof"), this)),
      holds_(new StatusChip(verdict_)),
      words_(new QLabel(verdict_)),
      differences_(new RemarkList({}, desk.language(), verdict_)),
      spent_(
          new ProofCard(ProofCard::Kind::Spent, tr("Spent"), "proofSpent", desk.language(), this)),
      paid_(new ProofCard(ProofCard::Kind::Paid, tr("Paid to municipalities"), "proofPaid",
                          desk.language(), this)),
      vatFund_(new ProofCard(ProofCard::Kind::VatFund, tr("Paid into the VAT fund"), "proofVatFund",
                             desk.language(), this)) {
    makeVerdict(asker);
    makeSplits(asker);
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    for (QWidget* part :
         std::initializer_list<QWidget*>{verdict_, spent_, paid_, vatFund_, splits_}) {
        body->addWidget(part);
    }
    body->addStretch(1);
}

void ProofTab::makeVerdict(Asker& asker) {
    verdict_->setNote(tr(
        "Every cent has its day or period, and so lies in one programme year and in one calendar "
        "year. Both ways of adding up give the same total, and that of the sources."));
    verdict_->addBesideHeading(new ExportButton(
        desk_, asker, tr("closing-proof"),
        [this] { return work::closingProofSheet(proof_, desk_.language()); }, verdict_));
    holds_->setObjectName(QStringLiteral("proofHolds"));
    words_->setObjectName(QStringLiteral("proofWords"));
    words_->setWordWrap(true);
    auto* line = new QWidget(verdict_);
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(room::small);
    across->addWidget(holds_, 0, Qt::AlignTop);
    across->addWidget(words_, 1);
    verdict_->addContent(line);
    differences_->setObjectName(QStringLiteral("proofDifferences"));
    differences_->setAccessibleName(tr("Where the proof does not hold"));
    verdict_->addContent(differences_);
}

void ProofTab::makeSplits(Asker& asker) {
    splits_ = new ListCard<Split>(
        tr("How spending is divided over the years"), "splits", splitColumns(),
        [](const Split& split) {
            return Address{Place::Dossier, split.municipality.id.value,
                           QStringLiteral("reports/split/%1").arg(split.report.value)};
        },
        this);
    splits_->setNote(
        tr("What a report states for its period is divided in proportion to the days in each year, "
           "to the cent. An officer can divide it otherwise, with a reason, in the dossier: Enter "
           "on a line leads there. Payments lie on their day and are never divided."));
    splits_->addBesideHeading(new ExportButton(
        desk_, asker, tr("division-of-spending"),
        [this] {
            return sheetOf(*splits_->table(), tr("Division"),
                           tr("How spending is divided over the years"));
        },
        splits_));
    connect(splits_->table(), &ListTable::jumped, this, &FinanceTab::goTo);
}

std::vector<Column<SplitView>> ProofTab::splitColumns() const {
    const domain::Language language = desk_.language();
    std::vector<Column<Split>> columns{
        column::text<Split>(tr("Municipality"),
                            [](const Split& split) { return split.municipality.name; }),
        column::number<Split>(tr("Report"),
                              [](const Split& split) {
                                  return isTotal(split) ? std::nullopt
                                                        : std::optional<std::int64_t>(split.round);
                              }),
        {tr("Period"),
         [](const Split& split) {
             return isTotal(split) ? QString()
                                   : tr("%1 to %2", "first and last day of a period")
                                         .arg(words::date(split.period.first()),
                                              words::date(split.period.last()));
         }},
        column::money<Split>(tr("Spent"), language,
                             [](const Split& split) { return split.spent; })};
    const auto addYear = [&](const std::string& label, int number) {
        columns.push_back(column::money<Split>(
            words::text(work::wordsOfProgrammeYear(label, language)), language,
            [number](const Split& split) { return inProgrammeYear(split, number); }));
    };
    for (const domain::ProgrammeYear& year : desk_.scheme().programmeYears) {
        addYear(year.label, year.number);
    }
    addYear(domain::outsideProgrammeYears, 0);
    columns.push_back(column::state<Split>(tr("Divided"), [](const Split& split) {
        return split.ownSplit ? Chip{tr("by an officer"), QStringLiteral("flag"), Tone::Info}
                              : Chip{tr("by days"), QStringLiteral("calendar"), Tone::Neutral};
    }));
    return columns;
}

void ProofTab::refresh() {
    show(desk_.read([this] { return work::closingProof(desk_.store()); }, work::ClosingProof()));
    std::vector<Split> splits =
        desk_.read([this] { return work::splits(desk_.store()); }, std::vector<Split>());
    Split total;
    total.municipality.name = tr("Total").toStdString();
    for (const Split& split : splits) {
        total.spent += split.spent;
        const auto& parts = partsThatHold(split);
        total.byDays.insert(total.byDays.end(), parts.begin(), parts.end());
    }
    splits_->show(std::move(splits), std::move(total));
}

void ProofTab::show(const work::ClosingProof& proof) {
    proof_ = proof;
    const bool holds = proof.holds();
    holds_->setChip(holds ? Chip{tr("holds"), QStringLiteral("approved"), Tone::Good}
                          : Chip{tr("does not hold"), QStringLiteral("warning"), Tone::Bad});
    words_->setText(holds ? tr("Programme years, calendar years and sources agree to the cent.")
                          : tr("They do not agree. What differs stands below; ask for the file to "
                               "be verified, because somebody changed it outside the program."));
    std::vector<Remark> remarks;
    for (const QString& line : words::differencesOf(proof, desk_.language())) {
        remarks.push_back({domain::Severity::Refused, line, {}});
    }
    differences_->setVisible(!holds);
    differences_->show(std::move(remarks));
    for (ProofCard* card : {spent_, paid_, vatFund_}) {
        card->show(proof);
    }
}

}  // namespace kamerklaar::ui
