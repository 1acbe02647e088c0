// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/notifications_tab.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include "domain/grant_state.h"
#include "domain/words.h"
#include "ui/forms/record_card.h"
#include "ui/pages/dossier/dossier_plans.h"
#include "ui/pages/dossier/findings_card.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/words/decision_words.h"

namespace kamerklaar::ui {

namespace {

using domain::Notification;
using domain::Objection;
using NotificationLine = NotificationsTab::NotificationLine;
using ObjectionLine = NotificationsTab::ObjectionLine;

/// What still has to be decided stands out.
template <typename Outcome>
Chip outcomeChip(Outcome outcome, domain::Language language) {
    const bool isOpen = outcome == Outcome::Open;
    return {words::text(domain::words(outcome, language)),
            isOpen ? QStringLiteral("question") : QStringLiteral("approved"),
            isOpen ? Tone::Caution : Tone::Neutral};
}

std::vector<Column<NotificationLine>> notificationColumns(const Desk& desk) {
    const domain::Language language = desk.language();
    const domain::Scheme& scheme = desk.scheme();
    using Line = NotificationLine;
    return {column::date<Line>(NotificationsTab::tr("Received on"),
                               [](const Line& line) { return line.notification.receivedOn; }),
            column::text<Line>(NotificationsTab::tr("Activity"),
                               [](const Line& line) { return line.notification.activity; }),
            column::text<Line>(NotificationsTab::tr("What is notified"),
                               [&scheme, language](const Line& line) {
                                   const domain::Term* term =
                                       scheme.term(domain::TermKind::NotificationKind,
                                                   line.notification.nature);
                                   return term == nullptr ? line.notification.nature
                                                          : domain::nameOf(*term, language);
                               }),
            column::state<Line>(NotificationsTab::tr("Consequence"),
                                [language](const Line& line) {
                                    return outcomeChip(line.notification.outcome, language);
                                }),
            column::date<Line>(NotificationsTab::tr("Decided on"),
                               [](const Line& line) { return line.notification.decidedOn; }),
            {NotificationsTab::tr("Led to"), [](const Line& line) { return line.decision; }}};
}

std::vector<Column<ObjectionLine>> objectionColumns(domain::Language language) {
    using Line = ObjectionLine;
    return {column::date<Line>(NotificationsTab::tr("Received on"),
                               [](const Line& line) { return line.objection.receivedOn; }),
            {NotificationsTab::tr("Against"), [](const Line& line) { return line.against; }},
            column::date<Line>(NotificationsTab::tr("Last day to object"),
                               [](const Line& line) { return line.lastDay; }),
            column::state<Line>(NotificationsTab::tr("Ruling"),
                                [language](const Line& line) {
                                    return outcomeChip(line.objection.outcome, language);
                                }),
            column::date<Line>(NotificationsTab::tr("Ruled on"),
                               [](const Line& line) { return line.objection.decidedOn; }),
            {NotificationsTab::tr("Led to"), [](const Line& line) { return line.decision; }}};
}

}  // namespace

NotificationsTab::NotificationsTab(Desk& desk, QWidget* parent)
    : RecordsTab(desk, parent),
      addNotification_(new QPushButton(tr("Record a &notification"), this)),
      addObjection_(new QPushButton(tr("Record an &objection"), this)),
      notifications_(new ListCard<NotificationLine>(
          tr("Notifications"), "notificationsTable", notificationColumns(desk),
          [this](const NotificationLine& line) {
              return std::optional(Address{
                  Place::Dossier, municipality().value,
                  QStringLiteral("notifications/notification/%1").arg(line.notification.id.value)});
          },
          this)),
      objections_(new ListCard<ObjectionLine>(
          tr("Objections"), "objectionsTable", objectionColumns(desk.language()),
          [this](const ObjectionLine& line) {
              return std::optional(Address{
                  Place::Dossier, municipality().value,
                  QStringLiteral("notifications/objection/%1").arg(line.objection.id.value)});
          },
          this)) {
    addButtons();
    notifications_->stretch(1);
    objections_->stretch(1);
    overview().addWidget(notifications_);
    overview().addWidget(objections_);
    connect(notifications_->table(), &ListTable::jumped, this, &DossierTab::goTo);
    connect(objections_->table(), &ListTable::jumped, this, &DossierTab::goTo);
}

void NotificationsTab::addButtons() {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    addNotification_->setObjectName(QStringLiteral("addNotification"));
    addObjection_->setObjectName(QStringLiteral("addObjection"));
    across->addWidget(addNotification_);
    across->addWidget(addObjection_);
    across->addStretch(1);
    overview().addWidget(row);
    connect(addNotification_, &QPushButton::clicked, this, [this] { putNotification(0); });
    connect(addObjection_, &QPushButton::clicked, this, [this] { putObjection(0); });
}

void NotificationsTab::showOverview(bool /*isOther*/) {
    permit(*addNotification_, desk_, work::Act::SaveNotification);
    permit(*addObjection_, desk_, work::Act::SaveObjection);
    showNotifications();
    showObjections();
}

QString NotificationsTab::nameOf(domain::DecisionId id) const {
    const auto found = desk_.read([&] { return desk_.store().decisions().find(id); },
                                  std::optional<domain::Decision>());
    return found ? tr("%1 of %2", "kind of decision, day")
                       .arg(words::kindOf(*found, desk_.language()), words::date(found->date))
                 : QString();
}

/// The Algemene termijnenwet lengthens this term.
std::optional<domain::Date> NotificationsTab::lastDayAgainst(domain::DecisionId id) const {
    const auto found = desk_.read([&] { return desk_.store().decisions().find(id); },
                                  std::optional<domain::Decision>());
    const std::optional<int> weeks = desk_.scheme().objectionWeeks;
    return found && weeks ? std::optional(domain::endOfTerm(found->date, *weeks, true))
                          : std::nullopt;
}

void NotificationsTab::showNotifications() {
    std::vector<NotificationLine> lines;
    for (const Notification& one :
         desk_.read([&] { return desk_.store().records<Notification>().all(municipality()); },
                    std::vector<Notification>())) {
        lines.insert(lines.begin(), {one, nameOf(one.decision)});
    }
    notifications_->setNote(
        lines.empty() ? tr("None. The municipality reports at once when activities will not, not "
                           "in time or not wholly be carried out.")
                      : QString());
    notifications_->table()->setVisible(!lines.empty());
    notifications_->show(std::move(lines));
}

void NotificationsTab::showObjections() {
    std::vector<ObjectionLine> lines;
    for (const Objection& one :
         desk_.read([&] { return desk_.store().records<Objection>().all(municipality()); },
                    std::vector<Objection>())) {
        lines.insert(lines.begin(),
                     {one, nameOf(one.against), lastDayAgainst(one.against), nameOf(one.decision)});
    }
    objections_->setNote(lines.empty()
                             ? tr("None. An objection against a decision is recorded here, with "
                                  "the ruling and what followed from it.")
                             : QString());
    objections_->table()->setVisible(!lines.empty());
    objections_->show(std::move(lines));
}

void NotificationsTab::openPart(const QString& part) {
    const QString kind = part.section(QLatin1Char('/'), 0, 0);
    const std::int64_t id = part.section(QLatin1Char('/'), 1).toLongLong();
    if (kind == QLatin1String("notification")) {
        putNotification(id);
    } else if (kind == QLatin1String("objection")) {
        putObjection(id);
    }
}

void NotificationsTab::putNotification(std::int64_t id) {
    auto* one = recordCard<Notification>(
        desk_, planOfNotification(decisionChoices(desk_, municipality())),
        work::Act::SaveNotification, {tr("Notification"), tr("&Save notification")}, this);
    one->setObjectName(QStringLiteral("notificationCard"));
    addAmending(*one);
    put(one, new FindingsCard(*one, desk_.language(), this));
    if (id == 0 || !one->open(id)) {
        const auto fresh = desk_.read(
            [&] { return work::begun<Notification>(desk_.store(), desk_.today(), municipality()); },
            Notification());
        one->begin(municipality(), domain::fieldsOf(fresh));
    }
    one->form().goTo();
}

void NotificationsTab::addAmending(RecordCard& notification) {
    auto* amend = new QPushButton(tr("Prepare an a&mendment"), &notification);
    amend->setObjectName(QStringLiteral("prepareAmendment"));
    notification.addButton(amend);
    connect(amend, &QPushButton::clicked, this, [this, &notification] {
        Q_EMIT goTo({Place::Dossier, municipality().value,
                     QStringLiteral("award/amendment/%1").arg(notification.editing().id())});
    });
    const auto refresh = [this, amend, &notification] {
        permit(*amend, desk_, work::Act::PrepareDecision, !notification.editing().isNew());
    };
    connect(&notification, &RecordCard::judged, amend, refresh);
}

void NotificationsTab::putObjection(std::int64_t id) {
    auto* one = recordCard<Objection>(
        desk_, planOfObjection(decisionChoices(desk_, municipality())), work::Act::SaveObjection,
        {tr("Objection"), tr("&Save objection")}, this);
    one->setObjectName(QStringLiteral("objectionCard"));
    put(one, new FindingsCard(*one, desk_.language(), this));
    connect(one, &RecordCard::judged, this, &NotificationsTab::showLastDay);
    if (id == 0 || !one->open(id)) {
        const auto fresh = desk_.read(
            [&] { return work::begun<Objection>(desk_.store(), desk_.today(), municipality()); },
            Objection());
        one->begin(municipality(), domain::fieldsOf(fresh));
    }
    one->form().goTo();
}

void NotificationsTab::showLastDay() {
    const auto typed = domain::fromFields<Objection>(card()->editing().asTyped().fields);
    const auto lastDay = lastDayAgainst(typed.against);
    card()->form().setBeside(
        "against", lastDay ? tr("Last day to object: %1").arg(words::date(*lastDay)) : QString());
}

}  // namespace kamerklaar::ui
