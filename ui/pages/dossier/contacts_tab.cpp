// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/contacts_tab.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include "ui/forms/record_card.h"
#include "ui/pages/dossier/dossier_plans.h"
#include "ui/pages/dossier/findings_card.h"
#include "ui/shell/address_of.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "work/recording.h"

namespace kamerklaar::ui {

namespace {

using domain::ContactPerson;

std::vector<Column<ContactPerson>> contactColumns(const Desk& desk) {
    const domain::Language language = desk.language();
    const domain::Scheme& scheme = desk.scheme();
    const domain::Date today = desk.today();
    return {column::text<ContactPerson>(ContactsTab::tr("Name"),
                                        [](const ContactPerson& one) { return one.name; }),
            column::text<ContactPerson>(
                ContactsTab::tr("Role"),
                [&scheme, language](const ContactPerson& one) {
                    const domain::Term* role = scheme.term(domain::TermKind::ContactRole, one.role);
                    return role == nullptr ? one.role : domain::nameOf(*role, language);
                }),
            column::text<ContactPerson>(ContactsTab::tr("Job title"),
                                        [](const ContactPerson& one) { return one.jobTitle; }),
            column::text<ContactPerson>(ContactsTab::tr("E-mail"),
                                        [](const ContactPerson& one) { return one.email; }),
            column::text<ContactPerson>(ContactsTab::tr("Telephone"),
                                        [](const ContactPerson& one) { return one.telephone; }),
            column::state<ContactPerson>(ContactsTab::tr("Now"), [today](const ContactPerson& one) {
                return one.isOn(today) ? Chip{ContactsTab::tr("contact"),
                                              QStringLiteral("approved"), Tone::Good}
                                       : Chip{ContactsTab::tr("not now"),
                                              QStringLiteral("question"), Tone::Neutral};
            })};
}

}  // namespace

ContactsTab::ContactsTab(Desk& desk, QWidget* parent)
    : RecordsTab(desk, parent),
      add_(new QPushButton(tr("Record a &contact person"), this)),
      contacts_(new ListCard<ContactPerson>(
          tr("Contact persons"), "contactsTable", contactColumns(desk),
          [](const ContactPerson& one) { return addressOf(one.subject(), one.municipality); },
          this)) {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    add_->setObjectName(QStringLiteral("addContact"));
    across->addWidget(add_);
    across->addStretch(1);
    overview().addWidget(row);
    overview().addWidget(contacts_);
    connect(add_, &QPushButton::clicked, this, [this] { putContact(0); });
    connect(contacts_->table(), &ListTable::jumped, this, &DossierTab::goTo);
}

void ContactsTab::showOverview(bool /*isOther*/) {
    permit(*add_, desk_, work::Act::SaveContactPerson);
    auto all =
        desk_.read([&] { return desk_.store().records<ContactPerson>().all(municipality()); },
                   std::vector<ContactPerson>());
    contacts_->setNote(all.empty()
                           ? tr("None. Whom to call or write to at the municipality is recorded "
                                "here, and stands in the workbook of the next report round.")
                           : tr("Work data only. Nothing of it is published."));
    contacts_->table()->setVisible(!all.empty());
    contacts_->show(std::move(all));
}

void ContactsTab::openPart(const QString& part) {
    if (part.startsWith(QLatin1String("contact_person/"))) {
        putContact(part.section(QLatin1Char('/'), 1).toLongLong());
    }
}

void ContactsTab::putContact(std::int64_t id) {
    auto* one =
        recordCard<ContactPerson>(desk_, planOfContactPerson(), work::Act::SaveContactPerson,
                                  {tr("Contact person"), tr("&Save contact person")}, this);
    one->setObjectName(QStringLiteral("contactCard"));
    put(one, new FindingsCard(*one, desk_.language(), this));
    if (id == 0 || !one->open(id)) {
        const auto fresh = desk_.read(
            [&] {
                return work::begun<ContactPerson>(desk_.store(), desk_.today(), municipality());
            },
            ContactPerson());
        one->begin(municipality(), domain::fieldsOf(fresh));
    }
    one->form().goTo();
}

}  // namespace kamerklaar::ui
