// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kamerklaar::ui {

class DateEdit;
class JournalList;
class SearchField;

/// Who did what when, and the proof that nothing was changed behind the journal's back.
class JournalPage : public Page {
    Q_OBJECT
public:
    explicit JournalPage(Desk& desk, QWidget* parent = nullptr);

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
    [[nodiscard]] work::JournalFilter filter() const;

    JournalList* list_;
    SearchField* search_;
    QComboBox* person_;
    DateEdit* from_;
    DateEdit* upTo_;
    QPushButton* more_;
    QLabel* count_;
    QLabel* verdict_;
    int wanted_;
    std::int64_t chosen_ = 0;
};

}  // namespace kamerklaar::ui
