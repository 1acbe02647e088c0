// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <functional>

#include "ui/widgets/rich_hand.h"

class QMenu;
class QPushButton;

namespace kamerklaar::ui {

class ChoiceCombo;
class RichEdit;

/// What can be done to a text, each with its keys.
class RichTools : public QWidget {
    Q_OBJECT
public:
    /// The keys work wherever the focus is within `host`.
    RichTools(RichEdit& edit, QWidget* host, QWidget* parent = nullptr);

    /// What is put in is asked for elsewhere.
    enum class Insertion { Figure, Claim, Note, Paper, Link, Block, Passage };

    void setEditable(bool editable);

Q_SIGNALS:
    void wanted(kamerklaar::ui::RichTools::Insertion what);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Act = std::function<void(RichHand& hand)>;

    QPushButton* addButton(const QString& text, const char* name, const QString& what);
    void addKeys(const QKeySequence& keys, std::function<void()> act);
    void addToggle(const QString& text, const char* name, const QString& what,
                   const QKeySequence& keys, Act act);
    void addInsertion(QMenu& menu, const QString& text, const char* name, Insertion what,
                      const QKeySequence& keys);
    void addTableAction(QMenu& menu, const QString& text, const char* name, Act act);
    void makeShapes();
    void makeInsertions();
    void makeTable();
    void showState();

    RichEdit& edit_;
    QWidget* host_;
    ChoiceCombo* shape_;
    QPushButton* figure_ = nullptr;
    QMenu* table_ = nullptr;
};

}  // namespace kamerklaar::ui
