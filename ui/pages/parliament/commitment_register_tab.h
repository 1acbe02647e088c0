// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/publication.h"
#include "ui/pages/parliament/parliament_tab.h"
#include "ui/widgets/list_card.h"

class QPushButton;

namespace kamerklaar::ui {

class Asker;
class RecordPlace;
class WrittenFile;

/// What parliament was promised (toezeggingen), of all years: open, kept or late.
class CommitmentRegisterTab : public ParliamentTab {
    Q_OBJECT
public:
    CommitmentRegisterTab(Desk& desk, Asker& asker, QWidget* parent);

    void refresh() override;
    /// The number of a promise.
    void openPart(const QString& part) override;
    void leave() override;

private:
    using Commitment = domain::Commitment;

    void addButtons(Asker& asker);
    /// 0 is a new one.
    void put(std::int64_t id);

    RecordPlace* place_;
    WrittenFile* written_;
    QPushButton* add_;
    ListCard<Commitment>* list_;
};

}  // namespace kamerklaar::ui
