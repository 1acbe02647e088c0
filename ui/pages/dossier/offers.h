// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <optional>
#include <vector>

#include "domain/grant_state.h"
#include "ui/shell/desk.h"

class QHBoxLayout;
class QPushButton;

namespace kamerklaar::ui {

class ProblemLine;

/// The decisions that can be prepared about a grant as it stands: a button for each kind, and below
/// them what stands in the way of the others.
class Offers : public QWidget {
    Q_OBJECT
public:
    explicit Offers(const Desk& desk, QWidget* parent = nullptr);

    /// The first is the one that goes on.
    void add(domain::DecisionKind kind, const QString& text);
    void show(const domain::GrantState& state);
    /// The kind with this code, where it can be pressed.
    [[nodiscard]] std::optional<domain::DecisionKind> offered(const QString& code) const;

Q_SIGNALS:
    void wanted(kamerklaar::domain::DecisionKind kind);

private:
    struct Offer {
        domain::DecisionKind kind;
        QPushButton* button;
    };
    const Desk& desk_;
    QHBoxLayout* across_;
    ProblemLine* inTheWay_;
    std::vector<Offer> offers_;
};

}  // namespace kamerklaar::ui
