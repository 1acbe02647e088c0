// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <optional>

#include "domain/yearly_report.h"
#include "ui/forms/term_fields.h"

class QCheckBox;
class QPushButton;

namespace kamerklaar::ui {

/// A period and a due date that differ from the round's, because the award letter says so.
class TermEditor : public QWidget {
    Q_OBJECT
public:
    explicit TermEditor(domain::Language language, QWidget* parent = nullptr);

    void show(const domain::YearlyReport& report, const domain::Round& round, bool editable);

Q_SIGNALS:
    /// Nothing where the round's own applies.
    void wanted(std::optional<kamerklaar::domain::Period> period,
                std::optional<kamerklaar::domain::Date> due);

private:
    void apply();
    void showFields();

    QCheckBox* own_;
    TermFields* fields_;
    QPushButton* apply_;
    domain::Round round_;
    bool isOwn_ = false;  ///< as it is stored
};

}  // namespace kamerklaar::ui
