// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <string>
#include <vector>

#include "ui/forms/bound_fields.h"

namespace kamerklaar::ui {

/// Taking back and doing again over a whole form (Ctrl+Z, Ctrl+Shift+Z). All typing into one field
/// or cell until it is left is one step.
class FormHistory : public QObject {
    Q_OBJECT
public:
    /// `form` is the widget that holds all fields of `fields`; the keys work within it.
    FormHistory(BoundFields& fields, QWidget* form);

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !undo_.empty(); }
    [[nodiscard]] bool canRedo() const { return !redo_.empty(); }

Q_SIGNALS:
    /// Earlier or later texts stand in the form; `path` is the first field that is different.
    void moved(const std::string& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Other texts were put into the form: nothing before them can be taken back.
    void restart();
    void keep(const std::string& path);
    void move(std::vector<Texts>& from, std::vector<Texts>& to);

    BoundFields& fields_;
    std::vector<Texts> undo_;
    std::vector<Texts> redo_;
    Texts now_;
    bool moving_ = false;
    std::string typingInto_;  ///< the step that goes on; empty when the next edit begins one
};

}  // namespace kamerklaar::ui
