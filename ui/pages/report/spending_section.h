// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/yearly_report.h"
#include "ui/forms/section.h"

class QGridLayout;
class QLabel;

namespace kamerklaar::ui {

/// Planned and spent under each code of one list of the scheme, with the total below.
class SpendingSection : public Section {
    Q_OBJECT
public:
    /// `list` is the name in the field path: "categories" or "sectors".
    SpendingSection(const std::string& list, domain::TermKind kind, const QString& title,
                    const QString& explanation, BoundFields& form, QWidget* parent = nullptr);

    /// What the lines add up to, as far as `unread` leaves their amounts readable: of what is no
    /// amount no sum is made.
    void showTotals(const std::vector<domain::SpendingLine>& lines, const domain::Problems& unread);

private:
    void addHead(QGridLayout* grid);
    void addTerm(QGridLayout* grid, const domain::Term& term, const QString& name);
    void addTotals(QGridLayout* grid);

    std::string list_;
    QLabel* planned_;
    QLabel* spent_;
};

}  // namespace kamerklaar::ui
