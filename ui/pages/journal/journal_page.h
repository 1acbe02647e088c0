// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kamerklaar::ui {

class Asker;
class DateEdit;
class JournalList;
class SearchField;
class WrittenFile;

/// Who did what when, and the proof that nothing was changed behind the journal's back.
class JournalPage : public Page {
    Q_OBJECT
public:
    JournalPage(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    void search() override;

protected:
    void reload() override;

private:
    void addFilters(QVBoxLayout* layout);
    void fillPeople();
    void fillList();
    void verify();
    void say(const QString& words, bool isGood);
    void offerReversal();
    void reverse();
    void exportJournal();
    [[nodiscard]] work::JournalFilter filter() const;

    Asker& asker_;
    JournalList* list_;
    SearchField* search_;
    QComboBox* person_;
    DateEdit* from_;
    DateEdit* upTo_;
    QPushButton* more_;
    QPushButton* reverse_;
    QLabel* count_;
    QLabel* verdict_;
    WrittenFile* written_;
    int wanted_;
    std::int64_t chosen_ = 0;
};

}  // namespace kamerklaar::ui
