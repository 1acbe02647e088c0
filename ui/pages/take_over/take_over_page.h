// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/list_card.h"
#include "work/deciding.h"
#include "work/taking_over.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

class Asker;
class RemarkList;
class WrittenFile;

/// Overnemen: what was decided, paid and reported before this file was begun comes in through one
/// workbook, checked line by line, and counts once a second person approves.
class TakeOverPage : public Page {
    Q_OBJECT
public:
    TakeOverPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget* makeStep(const QString& heading, const QString& note,
                                    QPushButton* button);
    void writeWorkbook();
    void readWorkbook();
    void prepare();
    void showRead(const work::TakeOver& read);
    void showProblems(const domain::Problems& problems);

    Asker& asker_;
    WrittenFile* written_;
    QPushButton* write_;
    QPushButton* read_;
    QPushButton* prepare_;
    QLabel* found_;
    RemarkList* problems_;
    ListCard<work::TakeOver::Line>* lines_;
    ListCard<domain::Decision>* decisions_;
    QString fileName_;
    std::string bytes_;  ///< of the workbook that was read, until it is prepared
    bool isSound_ = false;
};

}  // namespace kamerklaar::ui
