// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/parliament/parliament_tab.h"
#include "ui/widgets/list_card.h"
#include "work/restating.h"
#include "work/sealing.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class Asker;
class ProblemLine;
class RecordPlace;
class WrittenFile;

/// Every edition that was sealed, with its hash; what was made from what can be saved and held
/// against the seal. Below it what is different now from the edition before.
class EditionsTab : public ParliamentTab {
    Q_OBJECT
public:
    EditionsTab(Desk& desk, Asker& asker, QWidget* parent);

    void refresh() override;
    /// The number of a sealed edition.
    void openPart(const QString& part) override;

private:
    void addButtons();
    void offer();
    void showRestated();
    void save(const domain::DocumentId domain::SealedEdition::*which);
    void verify();
    void tell(const QString& words, const domain::Problems& problems);

    Asker& asker_;
    RecordPlace* place_;
    WrittenFile* written_;
    ListCard<work::SealedLine>* editions_;
    ListCard<work::RestatedFigure>* restated_;
    QLabel* hash_;
    QLabel* said_;  ///< what holds
    ProblemLine* found_;
    std::vector<QPushButton*> buttons_;
    int shownYear_ = 0;  ///< whose editions stood first when the list was last filled
};

}  // namespace kamerklaar::ui
