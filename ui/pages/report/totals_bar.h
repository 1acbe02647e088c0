// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QFrame>

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

    void show(const domain::YearlyReport& report, const domain::Scheme& scheme,
              const domain::ReportSurroundings& around);

private:
    struct Figure {
        QLabel* value;
        QLabel* note;
    };
    Figure addFigure(const QString& name, const QString& objectName);
    void set(const Figure& figure, domain::Money amount, const QString& note = {},
             bool stands = false);
    /// "€ 500 less than per category", or nothing when they agree.
    [[nodiscard]] QString comparison(domain::Money amount, domain::Money with) const;

    domain::Language language_;
    Figure planned_;
    Figure spent_;
    Figure sectors_;
    Figure interventions_;
    Figure award_;
    Figure remaining_;
};

}  // namespace kamerklaar::ui
