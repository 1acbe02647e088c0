// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/parliament_page.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/parliament/edition_editor.h"
#include "ui/pages/parliament/exporting.h"
#include "ui/pages/parliament/preview.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/segments.h"
#include "ui/words/report_status.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

ParliamentPage::ParliamentPage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      making_(desk.tools().publisher),
      export_(new QPushButton(tr("Export as PDF …"), this)),
      edition_(new EditionEditor(desk, this)),
      exporting_(new Exporting(desk, this)),
      state_(new QLabel(this)),
      preview_(new Preview(this)),
      heading_(new QLabel(this)),
      checks_(new RemarkList(tr("Every report of this round is in and approved, and nothing was "
                                "flagged."),
                             desk.language(), this)) {
    checks_->setObjectName(QStringLiteral("checks"));
    checks_->setAccessibleName(tr("Checks"));
    setRole(heading_, TextRole::Heading);
    setRole(state_, TextRole::Quiet);
    state_->setObjectName(QStringLiteral("previewState"));

    auto* side = new QVBoxLayout;
    side->setSpacing(room::small);
    side->addWidget(edition_);
    side->addSpacing(room::small);
    side->addWidget(heading_);
    side->addWidget(checks_, 1);
    auto* centre = new QVBoxLayout;
    centre->setSpacing(room::tight);
    centre->addWidget(state_);
    centre->addWidget(preview_, 1);
    auto* across = new QHBoxLayout;
    across->setContentsMargins(room::page, 0, room::page, 0);
    across->setSpacing(room::wide);
    across->addLayout(centre, 1);
    checks_->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    edition_->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    across->addLayout(side);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, room::normal);
    down->setSpacing(room::small);
    down->addWidget(makeHead());
    down->addWidget(exporting_);
    down->addLayout(across, 1);

    connect(&making_, &PdfMaking::done, this, [this](const QByteArray& pdf) {
        state_->hide();
        preview_->show(pdf);
    });
    connect(&making_, &PdfMaking::failed, this, [this] {
        state_->setText(tr("The preview could not be made; the log says more."));
        state_->show();
    });
    connect(checks_, &RemarkList::wanted, this, [this](const QString& report) {
        Q_EMIT goTo({Place::Report, report.toLongLong()});
    });
    connect(exporting_, &Exporting::stateChanged, this,
            [this] { export_->setEnabled(data_ != nullptr && !exporting_->isBusy()); });
}

QWidget* ParliamentPage::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(room::page, 0, room::page, 0);
    row->setSpacing(room::normal);
    QStringList names;
    for (const domain::Round& round : desk_.read([this] { return desk_.store().rounds().all(); },
                                                 std::vector<domain::Round>())) {
        years_.push_back(round.year);
        names.append(QString::number(round.year));
    }
    segments_ = new Segments(tr("Year"), names, head);
    segments_->setObjectName(QStringLiteral("year"));
    connect(segments_, &Segments::changed, this,
            [this](int index) { choose(years_[static_cast<std::size_t>(index)]); });
    export_->setObjectName(QStringLiteral("export"));
    export_->setAutoDefault(false);
    makePrimary(export_);
    connect(export_, &QPushButton::clicked, this, &ParliamentPage::exportPdf);
    row->addWidget(segments_);
    row->addStretch(1);
    row->addWidget(export_);
    return head;
}

int ParliamentPage::usualYear() const {
    int usual = years_.empty() ? 0 : years_.front();
    for (const domain::Round& round : desk_.read([this] { return desk_.store().rounds().all(); },
                                                 std::vector<domain::Round>())) {
        if (round.period.last() < desk_.today()) {
            usual = round.year;
        }
    }
    return usual;
}

void ParliamentPage::open(const Address& address) {
    choose(address.item != 0 ? static_cast<int>(address.item) : (year_ != 0 ? year_ : usualYear()));
}

QString ParliamentPage::title() const {
    return tr("Report to parliament");
}

void ParliamentPage::choose(int year) {
    if (year == year_ && data_ != nullptr) {
        return;
    }
    year_ = year;
    for (std::size_t i = 0; i < years_.size(); ++i) {
        if (years_[i] == year) {
            segments_->choose(static_cast<int>(i));
        }
    }
    reload();
}

void ParliamentPage::reload() {
    if (year_ == 0) {
        return;
    }
    auto read = desk_.read(
        [this]() -> domain::Result<work::KamerReportData> {
            return work::kamerReportData(desk_.store(), year_);
        },
        domain::Result<work::KamerReportData>(tl::unexpected(domain::Problems())));
    if (!read.has_value()) {
        data_.reset();
        state_->setText(words::sentences(read.error(), desk_.language()));
        state_->show();
        export_->setEnabled(false);
        return;
    }
    data_ = std::make_shared<const work::KamerReportData>(*std::move(read));
    edition_->show(data_->edition);
    export_->setEnabled(!exporting_->isBusy());
    showChecks();
    state_->setText(tr("The preview is being made …"));
    state_->setVisible(preview_->pageCount() == 0);
    making_.start(data_);
}

void ParliamentPage::showChecks() {
    std::vector<Remark> remarks;
    for (const work::ReportedMunicipality& part : data_->municipalities) {
        const QString name = words::text(part.municipality.name);
        const QString target = QString::number(part.report.id.value);
        const auto add = [&](domain::Severity severity, const QString& sentence) {
            remarks.push_back(
                {severity, tr("%1: %2", "municipality, what there is to say").arg(name, sentence),
                 target});
        };
        const domain::ReportStatus status = part.report.status;
        // A missing report is among the findings once it is late.
        if (status == domain::ReportStatus::Expected && !part.isLate) {
            add(domain::Severity::Asks, tr("the report has not come in yet."));
        } else if (status != domain::ReportStatus::Expected &&
                   status != domain::ReportStatus::Approved) {
            add(domain::Severity::Asks,
                tr("the report is not approved yet (%1).")
                    .arg(words::chipOf(words::stateOf(status, false), desk_.language()).word));
        }
        for (const domain::Problem& problem : part.findings) {
            const bool isMissing = problem.kind == domain::ProblemKind::ReportMissing;
            // Before it is published, a report that is not there is more than a flag.
            add(isMissing ? domain::Severity::Asks : problem.severity,
                words::sentence(problem, desk_.language()));
        }
    }
    heading_->setText(remarks.empty() ? tr("Checks") : tr("Checks (%1)").arg(remarks.size()));
    checks_->show(std::move(remarks));
}

void ParliamentPage::exportPdf() {
    const auto path = asker_.fileToSave(
        this,
        {tr("Export the report to parliament"),
         // The report itself is in Dutch, whoever makes it.
         QStringLiteral("Kamerrapportage %1 versie %2.pdf").arg(year_).arg(data_->edition.number),
         tr("PDF (*.pdf)"), QStringLiteral("pdf")});
    if (path.has_value()) {
        exporting_->start(data_, *path);
    }
}

}  // namespace kamerklaar::ui
