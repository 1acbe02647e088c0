// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "ui/widgets/typed_edit.h"

class QCalendarWidget;

namespace kamerklaar::ui {

/// A day, typed as 1-2-25 or picked from a small calendar (its button, or Alt+Down).
class DateEdit : public TypedEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    /// Nothing while it is empty or no day.
    [[nodiscard]] std::optional<domain::Date> value() const;
    void setValue(std::optional<domain::Date> value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
    [[nodiscard]] QCalendarWidget* makeCalendar(QWidget* parent) const;
};

}  // namespace kamerklaar::ui
