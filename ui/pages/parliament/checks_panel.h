// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/pages/parliament/report_moment.h"
#include "ui/shell/address.h"
#include "ui/shell/desk.h"
#include "work/publication_checks.h"

class QLabel;

namespace kamerklaar::ui {

class RemarkList;
class RestatementForm;
class RulingForm;

/// What stands between a concept and a final edition. Each line leads to where it can be mended;
/// what only asks for a word is settled here.
class ChecksPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChecksPanel(Desk& desk, QWidget* parent = nullptr);

    /// `shown` is the document that is written in: what stands in another one names it.
    void show(int year, domain::DocumentForm shown, std::vector<work::PublicationCheck> checks);
    [[nodiscard]] int count() const { return static_cast<int>(checks_.size()); }

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);
    /// A chapter, and what to select there: the block with this number, and words in it.
    void chapterWanted(kamerklaar::domain::DocumentForm form, const std::string& part, int block,
                       const QString& words);

private:
    [[nodiscard]] QString wordsOf(const work::PublicationCheck& check) const;
    void follow(const work::PublicationCheck& check);

    Desk& desk_;
    QLabel* heading_;
    RemarkList* list_;
    RulingForm* ruling_;
    RestatementForm* restatement_;
    std::vector<work::PublicationCheck> checks_;
    int year_ = 0;
    domain::DocumentForm shown_ = domain::DocumentForm::KamerReport;
};

}  // namespace kamerklaar::ui
