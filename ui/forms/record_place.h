// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace kamerklaar::ui {

class RecordCard;

/// All of a tab with records: an overview, and in its place the card of the one that is being read
/// or entered.
class RecordPlace : public QWidget {
    Q_OBJECT
public:
    /// Fills `tab`, which scrolls.
    explicit RecordPlace(QWidget* tab);

    /// What stays in sight above both.
    [[nodiscard]] QVBoxLayout& head() const;
    /// Where the parts of the overview stand.
    [[nodiscard]] QVBoxLayout& overview() const;

    /// Shows a new card in place of the overview, until it is put away. `beside` stands at its
    /// right.
    void put(RecordCard* card, QWidget* beside = nullptr);
    /// nullptr while there is none.
    [[nodiscard]] RecordCard* card() const { return card_; }
    /// The desk announced a change, or the tab is shown.
    void readAgain();
    /// What was typed is kept as a draft.
    void keepDraft();
    /// The same, and the overview is there again.
    void close();

private:
    QWidget* head_;
    QWidget* place_;
    QWidget* overview_;
    RecordCard* card_ = nullptr;
    QPointer<QWidget> holder_;
    QPointer<QWidget> opener_;
};

}  // namespace kamerklaar::ui
