// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/reports_tab.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "domain/report_check.h"
#include "domain/words.h"
#include "ui/forms/record_card.h"
#include "ui/pages/dossier/dossier_plans.h"
#include "ui/pages/dossier/findings_card.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/report_chip.h"
#include "work/deciding.h"
#include "work/money_words.h"

namespace kamerklaar::ui {

namespace {

using domain::ContinuityReport;
using domain::SpendingSplit;
using work::ReportHeader;
using SplitLine = ReportsTab::SplitLine;

/// Nothing was said yet in a report that did not come in, which is another thing than zero.
std::optional<domain::Money> ifReported(const ReportHeader& report, domain::Money amount) {
    return report.status == domain::ReportStatus::Expected ? std::nullopt : std::optional(amount);
}

std::vector<Column<ReportHeader>> reportColumns(const Desk& desk, const bool& hasAward) {
    const domain::Language language = desk.language();
    using Row = ReportHeader;
    return {
        column::number<Row>(ReportsTab::tr("Year"), [](const Row& report) { return report.year; }),
        column::state<Row>(ReportsTab::tr("Status"),
                           [&desk, &hasAward, language](const Row& report) {
                               return chipFor(report, hasAward, desk.today(), language);
                           }),
        {ReportsTab::tr("Period"),
         [language](const Row& report) { return words::periodShort(report.period, language); }},
        column::date<Row>(ReportsTab::tr("Due on"), [](const Row& report) { return report.due; }),
        column::date<Row>(ReportsTab::tr("Received on"),
                          [](const Row& report) { return report.receivedOn; }),
        column::money<Row>(ReportsTab::tr("Planned"), language,
                           [](const Row& report) { return ifReported(report, report.planned); }),
        column::money<Row>(ReportsTab::tr("Spent"), language,
                           [](const Row& report) { return ifReported(report, report.spent); })};
}

QString programmeYearName(const domain::Scheme& scheme, int number, domain::Language language) {
    for (const domain::ProgrammeYear& year : scheme.programmeYears) {
        if (year.number == number) {
            return words::text(year.label);
        }
    }
    return words::text(work::wordsOfProgrammeYear("outside", language));
}

std::vector<Column<SplitLine>> splitColumns(const Desk& desk) {
    const domain::Language language = desk.language();
    const domain::Scheme& scheme = desk.scheme();
    using Row = SplitLine;
    return {
        column::number<Row>(ReportsTab::tr("Report"), [](const Row& line) { return line.round; }),
        column::number<Row>(ReportsTab::tr("Calendar year"),
                            [](const Row& line) { return line.byDays.calendarYear; }),
        {ReportsTab::tr("Programme year"),
         [&scheme, language](const Row& line) {
             return programmeYearName(scheme, line.byDays.programmeYear, language);
         }},
        column::money<Row>(ReportsTab::tr("By days"), language,
                           [](const Row& line) { return line.byDays.spent; }),
        column::money<Row>(ReportsTab::tr("By an officer"), language,
                           [](const Row& line) { return line.own; }),
        {ReportsTab::tr("Rule that holds"), [](const Row& line) {
             return line.own ? ReportsTab::tr("divided by an officer")
                             : ReportsTab::tr("in proportion to days");
         }}};
}

/// Of each part that either way of dividing has.
std::vector<SplitLine> linesOf(const work::SplitView& view) {
    std::vector<SplitLine> lines;
    for (const domain::SplitPart& part : view.byDays) {
        lines.push_back({view.report, view.round, part, std::nullopt});
    }
    if (view.ownSplit.has_value()) {
        for (SplitLine& line : lines) {
            line.own = domain::Money();
            for (const domain::SplitPart& part : view.ownSplit->parts) {
                if (part.calendarYear == line.byDays.calendarYear &&
                    part.programmeYear == line.byDays.programmeYear) {
                    line.own = part.spent;
                }
            }
        }
    }
    return lines;
}

Chip continuityChip(const std::optional<ContinuityReport>& report, std::optional<domain::Date> due,
                    bool hasAward, domain::Date today, domain::Language language) {
    using domain::AssessmentResult;
    if (!report || !report->receivedOn) {
        return due && domain::isOverdue(*due, hasAward, today)
                   ? Chip{words::text(domain::lateWord(language)), QStringLiteral("late"),
                          Tone::Bad}
                   : Chip{ReportsTab::tr("expected"), QStringLiteral("expected"), Tone::Neutral};
    }
    const QString word = words::text(domain::words(report->assessment, language));
    switch (report->assessment) {
        case AssessmentResult::Open:
            return {word, QStringLiteral("received"), Tone::Info};
        case AssessmentResult::Complete:
            return {word, QStringLiteral("approved"), Tone::Good};
        case AssessmentResult::ToBeCompleted:
            return {word, QStringLiteral("returned"), Tone::Caution};
    }
    return {word, QStringLiteral("received"), Tone::Info};
}

}  // namespace

ReportsTab::ReportsTab(Desk& desk, QWidget* parent)
    : RecordsTab(desk, parent),
      reports_(new ListCard<ReportHeader>(
          tr("Progress reports"), "dossierReports", reportColumns(desk, hasAward_),
          [](const ReportHeader& report) {
              return std::optional(Address{Place::Report, report.id.value, {}});
          },
          this)),
      continuityState_(new StatusChip(this)),
      continuityWords_(new QLabel(this)),
      continuity_(new QPushButton(this)),
      splits_(new ListCard<SplitLine>(
          tr("Spending over the years"), "spendingSplits", splitColumns(desk),
          [this](const SplitLine& line) {
              return std::optional(
                  Address{Place::Dossier, municipality().value,
                          QStringLiteral("reports/split/%1").arg(line.report.value)});
          },
          this)) {
    reports_->stretch(2);
    splits_->stretch(5);
    splits_->setNote(
        tr("What a report spends over its whole period is divided over both calendars in "
           "proportion to days, unless an officer divided it. Choose a line to divide its report "
           "otherwise."));
    overview().addWidget(reports_);
    continuityCard_ = makeContinuityCard();
    overview().addWidget(continuityCard_);
    overview().addWidget(splits_);
    connect(reports_->table(), &ListTable::jumped, this, &DossierTab::goTo);
    connect(splits_->table(), &ListTable::jumped, this, &DossierTab::goTo);
}

Card* ReportsTab::makeContinuityCard() {
    auto* card = new Card(tr("Continuity report"), this);
    card->setObjectName(QStringLiteral("continuity"));
    continuityWords_->setObjectName(QStringLiteral("continuityWords"));
    continuityWords_->setWordWrap(true);
    continuityWords_->setTextFormat(Qt::PlainText);
    continuity_->setObjectName(QStringLiteral("openContinuity"));
    card->addBesideHeading(continuityState_);
    card->addBesideHeading(continuity_);
    card->addContent(continuityWords_);
    connect(continuity_, &QPushButton::clicked, this, &ReportsTab::putContinuity);
    return card;
}

void ReportsTab::showOverview(bool /*isOther*/) {
    hasAward_ = desk_.read(
        [&] { return work::grantOf(desk_.store(), municipality(), desk_.today()).hasAward; },
        false);
    using Headers = std::vector<ReportHeader>;
    reports_->show(
        desk_.read([&] { return desk_.store().reports().headers(municipality()); }, Headers()));
    showContinuity();
    showSplits();
}

std::optional<ContinuityReport> ReportsTab::continuityReport() const {
    auto all =
        desk_.read([&] { return desk_.store().records<ContinuityReport>().all(municipality()); },
                   std::vector<ContinuityReport>());
    return all.empty() ? std::nullopt : std::optional(std::move(all.back()));
}

void ReportsTab::showContinuity() {
    const auto report = continuityReport();
    const std::optional<domain::Date> due = desk_.scheme().continuityDue;
    const bool isHere = report && report->receivedOn;
    continuityCard_->setVisible(due || report);  // a regulation may ask for none
    continuityState_->setChip(
        continuityChip(report, due, hasAward_, desk_.today(), desk_.language()));
    const QString dueWords =
        due ? tr("Due on %1: how the approach goes on after the grant, and how it is paid for.")
                  .arg(words::dateLong(*due, desk_.language()))
            : tr("How the approach goes on after the grant, and how it is paid for.");
    continuityWords_->setText(
        isHere ? tr("Received on %1. %2")
                     .arg(words::dateLong(*report->receivedOn, desk_.language()), dueWords)
               : dueWords);
    continuity_->setText(isHere ? tr("Open the &continuity report")
                                : tr("Record the &continuity report"));
    permit(*continuity_, desk_, work::Act::SaveContinuityReport);
    if (isHere) {
        continuity_->setEnabled(true);  // it can be read without a role
    }
}

void ReportsTab::putContinuity() {
    auto* one = recordCard<ContinuityReport>(
        desk_, planOfContinuityReport(desk_.scheme(), desk_.language()),
        work::Act::SaveContinuityReport, {tr("Continuity report"), tr("&Save continuity report")},
        this);
    one->setObjectName(QStringLiteral("continuityCard"));
    put(one, new FindingsCard(*one, desk_.language(), this));
    if (const auto stored = continuityReport()) {
        one->open(stored->id.value);
    } else {
        const auto fresh = desk_.read(
            [&] {
                return work::begun<ContinuityReport>(desk_.store(), desk_.today(), municipality());
            },
            ContinuityReport());
        one->begin(municipality(), domain::fieldsOf(fresh));
    }
    one->form().goTo();
}

void ReportsTab::showSplits() {
    views_ = desk_.read([&] { return work::splits(desk_.store(), municipality()); },
                        std::vector<work::SplitView>());
    std::vector<SplitLine> lines;
    for (const work::SplitView& view : views_) {
        const std::vector<SplitLine> more = linesOf(view);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    splits_->setVisible(!lines.empty());
    splits_->show(std::move(lines));
}

const work::SplitView* ReportsTab::splitOf(domain::ReportId report) const {
    for (const work::SplitView& view : views_) {
        if (view.report == report) {
            return &view;
        }
    }
    return nullptr;
}

void ReportsTab::putSplit(domain::ReportId report) {
    const work::SplitView* view = splitOf(report);
    if (view == nullptr) {
        return;
    }
    auto* one = recordCard<SpendingSplit>(
        desk_, planOfSpendingSplit(), work::Act::SplitSpending,
        {tr("Spending of the report on %1").arg(view->round), tr("&Save division")}, this);
    one->setObjectName(QStringLiteral("splitCard"));
    one->setNote(tr("%1, spent: %2")
                     .arg(words::period(view->period, desk_.language()),
                          words::money(view->spent, desk_.language())));
    put(one);
    for (const SpendingSplit& stored :
         desk_.read([&] { return desk_.store().records<SpendingSplit>().all(municipality()); },
                    std::vector<SpendingSplit>())) {
        if (stored.report == report) {
            one->open(stored.id.value);
            one->form().goTo("parts");
            return;
        }
    }
    SpendingSplit fresh;
    fresh.municipality = municipality();
    fresh.report = report;
    fresh.parts = view->byDays;
    one->begin(municipality(), domain::fieldsOf(fresh), std::to_string(report.value));
    one->form().goTo("parts");
}

void ReportsTab::openPart(const QString& part) {
    const QString kind = part.section(QLatin1Char('/'), 0, 0);
    if (kind == QLatin1String("split")) {
        putSplit({part.section(QLatin1Char('/'), 1).toLongLong()});
    } else if (kind == QLatin1String("continuity_report")) {
        putContinuity();
    }
}

}  // namespace kamerklaar::ui
