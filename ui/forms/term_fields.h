// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <optional>

#include "domain/yearly_report.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"

namespace kamerklaar::ui {

/// The first and last day that reports are about and the day on which they are due, each to be
/// filled in.
class TermFields : public QWidget {
    Q_OBJECT
public:
    struct Field {
        QString name;
        const char* objectName;
    };
    struct Fields {
        Field first;
        Field last;
        Field due;
    };
    struct Term {
        domain::Period period;
        domain::Date due;
    };

    TermFields(const Fields& fields, domain::Language language, FieldRow::Shape shape,
               QWidget* parent);

    /// Puts away what was typed, and what was said of it.
    void show(const Term& term);
    /// Nothing when a day is missing or wrong, the last comes before the first, or what is due
    /// comes before the last: that is then said at its field.
    [[nodiscard]] std::optional<Term> typed();
    [[nodiscard]] bool isOtherThan(const Term& term) const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] FieldRow* addRow(const Field& field, domain::Language language,
                                   FieldRow::Shape shape);

    FieldRow* first_;
    FieldRow* last_;
    FieldRow* due_;
};

}  // namespace kamerklaar::ui
