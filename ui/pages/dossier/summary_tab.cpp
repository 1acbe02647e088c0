// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/summary_tab.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "domain/article_words.h"
#include "ui/pages/dossier/dossier_findings.h"
#include "ui/shell/address_of.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/due_chip.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/years_card.h"
#include "ui/words/words.h"
#include "work/lists.h"
#include "work/money_words.h"

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

std::vector<Column<work::DueItem>> dueColumns(const Desk& desk) {
    const domain::Language language = desk.language();
    using work::DueItem;
    return {column::text<DueItem>(
                SummaryTab::tr("What"),
                [language](const DueItem& item) { return work::words(item, language); }),
            column::state<DueItem>(
                SummaryTab::tr("Due on"),
                [&desk](const DueItem& item) { return chipFor(item, desk.today()); }),
            {SummaryTab::tr("Who"),
             [](const DueItem& item) {
                 // A day of the regulation itself is for nobody to meet.
                 if (item.what == DueItem::What::SchemeDate) {
                     return nothingThere();
                 }
                 return item.isOurs ? SummaryTab::tr("ministry") : SummaryTab::tr("municipality");
             }},
            column::text<DueItem>(SummaryTab::tr("Source"), [language](const DueItem& item) {
                return domain::articleWords(item.source, language);
            })};
}

/// "Name · job title · e-mail · telephone", without what is not known.
QString lineOf(const domain::ContactPerson& contact) {
    QStringList parts;
    for (const std::string& part :
         {contact.name, contact.jobTitle, contact.email, contact.telephone}) {
        if (!part.empty()) {
            parts.append(words::text(part));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

SummaryTab::SummaryTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent),
      years_(new YearsCard(YearsCard::Ceiling::Absent, desk.language(), this)),
      due_(new ListCard<work::DueItem>(
          tr("What is due"), "dossierDue", dueColumns(desk),
          [](const work::DueItem& item) { return addressOf(item); }, this)),
      contact_(new Card(tr("Contact"), this)),
      contactText_(new QLabel(contact_)),
      findings_(new RemarkList(tr("Nothing stands out."), desk.language(), this)),
      lastReport_(new Card({}, this)),
      text_(new QLabel(lastReport_)) {
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    for (QLabel* label : {text_, contactText_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    contactText_->setObjectName(QStringLiteral("contactText"));
    contact_->addContent(contactText_);
    lastReport_->addContent(text_);
    connect(due_->table(), &ListTable::jumped, this, &DossierTab::goTo);
    // A figure of a grant is made of what one of the other tabs lists.
    years_->leadTo([this](const YearsCard::Cell& cell) -> std::optional<Address> {
        const QString tab = cell.figure == QLatin1String("betaald")   ? QStringLiteral("payments")
                            : cell.figure == QLatin1String("besteed") ? QStringLiteral("reports")
                                                                      : QStringLiteral("award");
        return cell.figure == QLatin1String("resterend")
                   ? std::nullopt
                   : std::optional(Address{Place::Dossier, municipality_.value, tab});
    });
    connect(years_, &YearsCard::goTo, this, &DossierTab::goTo);
    body->addWidget(years_);
    body->addWidget(due_);
    body->addWidget(makeFindings());
    body->addWidget(contact_);
    body->addWidget(lastReport_);
    body->addStretch(1);
}

void SummaryTab::show(domain::MunicipalityId municipality) {
    years_->show(desk_.read([&] { return work::figuresOf(desk_.store(), municipality); },
                            domain::Figures()));
    municipality_ = municipality;
    auto due =
        desk_.read([&] { return work::dueItems(desk_.store(), desk_.today(), municipality); },
                   std::vector<work::DueItem>());
    due_->setNote(due.empty() ? tr("Nothing is due.") : QString());
    due_->table()->setVisible(!due.empty());
    due_->show(std::move(due));
    findings_->show(dossierFindings(desk_, municipality));
    showContact();
    showLastReport(municipality);
}

QWidget* SummaryTab::makeFindings() {
    auto* card = new Card(tr("What stands out"), this);
    findings_->setObjectName(QStringLiteral("dossierFindings"));
    findings_->setAccessibleName(tr("What stands out"));
    findings_->showWhole();
    card->addContent(findings_);
    connect(findings_, &RemarkList::wanted, this, [this](const QString& part) {
        Q_EMIT goTo({Place::Dossier, municipality_.value, part});
    });
    return card;
}

void SummaryTab::showContact() {
    const auto contacts = desk_.read(
        [&] {
            return domain::contactsOn(
                desk_.store().records<domain::ContactPerson>().all(municipality_), desk_.today(),
                desk_.scheme());
        },
        std::vector<domain::ContactPerson>());
    QStringList lines;
    for (const domain::ContactPerson& one : contacts) {
        lines.append(lineOf(one));
    }
    contactText_->setText(lines.isEmpty() ? contactOfApplication() : lines.join(QLatin1Char('\n')));
}

QString SummaryTab::contactOfApplication() {
    const auto all =
        desk_.read([&] { return desk_.store().records<domain::Application>().all(municipality_); },
                   std::vector<domain::Application>());
    const bool isKnown = !all.empty() && !all.back().contact.empty();
    return isKnown ? words::text(all.back().contact)
                   : tr("No contact person is recorded, and the application names no programme "
                        "supporter or coordinator.");
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
