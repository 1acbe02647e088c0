// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "ui/pages/returns/brought.h"
#include "ui/pages/returns/return_files.h"
#include "ui/shell/page.h"
#include "work/workbook_writer.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kamerklaar::ui {

class Asker;
class ReturnList;
class ReturnView;
class Segments;
class Strip;
class WrittenFile;

/// Workbooks go out to the municipalities and come back: read, checked cell by cell, corrected,
/// taken over or sent back.
class ReturnsPage : public Page {
    Q_OBJECT
public:
    ReturnsPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// `item` is the year of a round; 0 for the one whose reports come in now.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isBusy() const override { return files_.isBusy(); }
    bool take(const QStringList& paths) override;

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget* makeHead();
    void connectAll();
    void connectCorrection();
    void chooseFiles();
    void chooseFolder();
    void makeTemplates(work::WorkbookWriter::Format format);
    void add(const std::shared_ptr<work::returns::ReturnFile>& file, int left);
    void showAll();
    void showOne();
    [[nodiscard]] std::optional<std::size_t> current() const;
    void takeOver();
    void takeOverAll();
    [[nodiscard]] std::size_t readyOnes() const;
    void sendBack();
    /// What somebody chose for the return that is shown: whose it is, and over which year.
    void ask(const std::function<void(work::returns::ReturnAsked& asked)>& choose);
    /// Does something to the return that is shown, and says what was refused.
    void change(const std::function<domain::Outcome(std::size_t at)>& act);

    Asker& asker_;
    ReturnFiles files_;
    Brought brought_;
    QStringList unread_;  ///< what is said of files that cannot be read, of those now being read
    std::vector<int> years_;
    int year_ = 0;
    Segments* segments_ = nullptr;
    QPushButton* templates_;
    QPushButton* takeAll_;
    WrittenFile* written_;
    Strip* busy_;
    Strip* refused_;
    QStackedWidget* body_;
    QWidget* nothing_;
    QWidget* lists_;
    ReturnList* list_;
    ReturnView* view_;
};

}  // namespace kamerklaar::ui
