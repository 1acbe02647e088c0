// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "domain/application.h"
#include "domain/grant.h"
#include "domain/notation.h"
#include "domain/scheme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"

class QLabel;

namespace kamerklaar::ui {

class ListTable;

/// What the budget of a plan adds up to while it is typed: per programme year and per cost
/// category, and held against what was asked for or awarded.
class BudgetCard : public Card {
    Q_OBJECT
public:
    BudgetCard(const domain::Scheme& scheme, domain::Language language, QWidget* parent = nullptr);

    /// `awarded` is nothing before there is an award: then the budget is held against what was
    /// asked for.
    void show(const domain::Application& application, std::optional<domain::GrantAmount> awarded);

    struct Line {
        QString name;
        domain::Money total;
    };

private:
    struct Sums {
        ColumnModel<Line>* model;
        ListTable* table;
    };
    [[nodiscard]] Sums addSums(const QString& of, const QString& name, const char* objectName);
    static void showSums(const Sums& sums, std::vector<Line> lines, const Line& total);

    const domain::Scheme& scheme_;
    domain::Language language_;
    Sums years_;
    Sums categories_;
    QLabel* verdict_;
};

}  // namespace kamerklaar::ui
