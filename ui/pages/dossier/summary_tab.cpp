// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/summary_tab.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/years_card.h"
#include "ui/words/words.h"
#include "work/lists.h"

namespace kamerklaar::ui {

namespace {

/// The report of the latest round that has come in.
std::optional<domain::ReportId> lastReceived(work::Store& store,
                                             domain::MunicipalityId municipality) {
    std::optional<domain::ReportId> last;
    for (const work::ReportHeader& header : store.reports().headers(municipality)) {
        if (domain::counts(header.status)) {
            last = header.id;
        }
    }
    return last;
}

}  // namespace

SummaryTab::SummaryTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent),
      years_(new YearsCard(YearsCard::Of::Municipality, desk.language(), this)),
      lastReport_(new Card({}, this)),
      text_(new QLabel(lastReport_)) {
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lastReport_->addContent(text_);
    body->addWidget(years_);
    body->addWidget(lastReport_);
    body->addStretch(1);
}

void SummaryTab::show(domain::MunicipalityId municipality) {
    years_->show(desk_.read([&] { return work::figuresOf(desk_.store(), municipality); },
                            domain::Figures()));
    showLastReport(municipality);
}

void SummaryTab::showLastReport(domain::MunicipalityId municipality) {
    using Found = std::optional<domain::YearlyReport>;
    work::Store& store = desk_.store();
    const Found report = desk_.read(
        [&]() -> Found {
            const auto last = lastReceived(store, municipality);
            return last.has_value() ? store.reports().find(*last) : std::nullopt;
        },
        Found());
    if (!report.has_value()) {
        lastReport_->setHeading(tr("Last report"));
        text_->setText(tr("No report has come in yet."));
        return;
    }
    const auto round = desk_.read([&] { return store.rounds().find(report->round); },
                                  std::optional<domain::Round>());
    lastReport_->setHeading(tr("From the report on %1").arg(round ? round->year : 0));
    text_->setText(report->summary.empty() ? tr("It has no summary.")
                                           : words::text(report->summary));
}

}  // namespace kamerklaar::ui
