// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/dossier_notes.h"
#include "domain/notification.h"
#include "ui/pages/dossier/records_tab.h"
#include "ui/widgets/list_card.h"

class QPushButton;

namespace kamerklaar::ui {

/// What the municipality reported at once (art. 7), and its objections: what came in, what was
/// decided, and the decision that it led to.
class NotificationsTab : public RecordsTab {
    Q_OBJECT
public:
    NotificationsTab(Desk& desk, QWidget* parent);
    /// "notification/3" or "objection/2".
    void openPart(const QString& part) override;

    struct NotificationLine {
        domain::Notification notification;
        QString decision;  ///< that it led to
    };
    struct ObjectionLine {
        domain::Objection objection;
        QString against;
        std::optional<domain::Date> lastDay;  ///< on which it could be made
        QString decision;
    };

protected:
    void showOverview(bool isOther) override;

private:
    void addButtons();
    void showNotifications();
    void showObjections();
    /// 0 is a new one.
    void putNotification(std::int64_t id);
    void putObjection(std::int64_t id);
    void addAmending(RecordCard& notification);
    void showLastDay();
    [[nodiscard]] QString nameOf(domain::DecisionId id) const;
    [[nodiscard]] std::optional<domain::Date> lastDayAgainst(domain::DecisionId id) const;

    QPushButton* addNotification_;
    QPushButton* addObjection_;
    ListCard<NotificationLine>* notifications_;
    ListCard<ObjectionLine>* objections_;
};

}  // namespace kamerklaar::ui
