// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contact_person.h"
#include "ui/pages/dossier/records_tab.h"
#include "ui/widgets/list_card.h"

class QPushButton;

namespace kamerklaar::ui {

/// Whom to call or write to at the municipality, now and before.
class ContactsTab : public RecordsTab {
    Q_OBJECT
public:
    ContactsTab(Desk& desk, QWidget* parent);
    /// "3", or "new".
    void openPart(const QString& part) override;

protected:
    void showOverview(bool isOther) override;

private:
    /// 0 is a new one.
    void putContact(std::int64_t id);

    QPushButton* add_;
    ListCard<domain::ContactPerson>* contacts_;
};

}  // namespace kamerklaar::ui
