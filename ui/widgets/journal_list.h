// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <vector>

#include "domain/scheme.h"
#include "ui/widgets/column_model.h"
#include "ui/words/journal_words.h"

class QLabel;

namespace kamerklaar::ui {

class ListTable;

/// Journal entries as a list, and what the chosen one changed, before and after.
class JournalList : public QWidget {
    Q_OBJECT
public:
    JournalList(const domain::Scheme& scheme, domain::Language language, QWidget* parent = nullptr);

    void show(std::vector<work::JournalEntry> entries, words::SubjectNames names);
    /// Older entries behind those that are shown, which stay as they are.
    void add(std::vector<work::JournalEntry> entries);
    [[nodiscard]] int count() const;
    /// Makes the entry with this number the chosen one; false where it is not shown.
    bool choose(std::int64_t number);
    /// The number of the entry that is chosen; 0 for none.
    [[nodiscard]] std::int64_t chosenNumber() const;
    /// What was done, to what, by whom and when; empty for none.
    [[nodiscard]] QString chosenInWords() const;
    [[nodiscard]] ListModel* model() const { return model_; }
    [[nodiscard]] ListTable* table() const { return table_; }

    struct Line {
        work::JournalEntry entry;
        QString person;
        QString about;
        std::optional<Address> address;
    };

    struct ChangeLine {
        QString field;
        QString before;
        QString after;
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);
    /// Another entry became the chosen one, or the list was filled anew.
    void chosen();

private:
    void showChanges();
    [[nodiscard]] std::vector<Line> linesOf(std::vector<work::JournalEntry> entries) const;
    [[nodiscard]] ChangeLine lineOf(const domain::Change& change, domain::Subject::Kind of) const;
    [[nodiscard]] const Line* currentLine() const;
    [[nodiscard]] const work::JournalEntry* current() const;

    const domain::Scheme& scheme_;
    domain::Language language_;
    std::optional<words::SubjectNames> names_;
    ColumnModel<Line>* model_;
    ListTable* table_;
    ColumnModel<ChangeLine>* changes_;
    ListTable* changesTable_;
    QLabel* reason_;
};

}  // namespace kamerklaar::ui
