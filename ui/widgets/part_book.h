// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/indexed_stack.h"

class QVBoxLayout;

namespace kamerklaar::ui {

/// The parts of a long page, one at a time, with an index at the left. Ctrl+Page Down and
/// Ctrl+Page Up turn to the next part and back.
class PartBook : public IndexedStack {
    Q_OBJECT
public:
    /// `name` is what a screen reader says of the index.
    explicit PartBook(const QString& name, QWidget* parent = nullptr);

    /// A part that scrolls where it is longer than the window; returns where its content goes.
    /// `code` is what an address calls it.
    [[nodiscard]] QVBoxLayout* add(const QString& code, const QString& title);
    /// False for a code of no part.
    bool open(const QString& code);

private:
    QStringList titles_;
};

}  // namespace kamerklaar::ui
