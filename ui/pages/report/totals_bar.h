// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>
#include <optional>

#include "domain/notation.h"
#include "domain/report_check.h"

class QLabel;

namespace kamerklaar::ui {

/// What the amounts in the form add up to while they are typed: the three ways of adding up that
/// should agree, and what they leave of the award.
class TotalsBar : public QFrame {
    Q_OBJECT
public:
    explicit TotalsBar(domain::Language language, QWidget* parent = nullptr);

    /// Of the fields that `unread` is about no sum is made: a dash stands for it.
    void show(const domain::YearlyReport& report, const domain::Scheme& scheme,
              const domain::ReportSurroundings& around, const domain::Problems& unread);

private:
    struct Figure {
        QLabel* value;
        QLabel* note;
    };
    Figure addFigure(const QString& name, const QString& objectName);
    using Sum = std::optional<domain::Money>;
    void set(const Figure& figure, Sum amount, const QString& note = {}, bool stands = false);
    /// "€ 500 less than per category", or nothing when they agree or one of them is not known.
    [[nodiscard]] QString comparison(Sum amount, Sum with) const;

    domain::Language language_;
    Figure planned_;
    Figure spent_;
    Figure sectors_;
    Figure interventions_;
    Figure award_;
    Figure remaining_;
};

}  // namespace kamerklaar::ui
