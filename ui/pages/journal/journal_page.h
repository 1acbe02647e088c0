// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QTimer>

#include "ui/shell/page.h"
#include "ui/shell/view_choices.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kamerklaar::ui {

class Asker;
class DateEdit;
class JournalList;
class SearchField;
class Settings;
class ViewBar;
class WrittenFile;

/// Who did what when, and the proof that nothing was changed behind the journal's back.
class JournalPage : public Page {
    Q_OBJECT
public:
    JournalPage(Desk& desk, Asker& asker, Settings& settings, QWidget* parent = nullptr);

    /// `item` is the number of an entry that becomes the chosen row; a part that is a view
    /// (view_choices.h) becomes what is shown.
    void open(const Address& address) override;
    [[nodiscard]] QString title() const override;
    bool search() override;

protected:
    void reload() override;

private:
    void addFilters(QVBoxLayout* layout);
    void fillPeople();
    void fillList();
    /// A slice of the older entries, and then the next one when the window has had its turn.
    void readOn();
    [[nodiscard]] std::vector<work::JournalEntry> entriesFrom(int place);
    void showCount();
    /// Once the entry has been read.
    void chooseWanted();
    void look(const ViewChoices& choices);
    void showView();
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
    ViewBar* view_;
    QPushButton* reverse_;
    QLabel* count_;
    QLabel* verdict_;
    WrittenFile* written_;
    /// Read, and not in the list yet: the list sorts itself anew only when it has doubled.
    std::vector<work::JournalEntry> ahead_;
    QTimer later_;
    std::int64_t chosen_ = 0;
};

}  // namespace kamerklaar::ui
