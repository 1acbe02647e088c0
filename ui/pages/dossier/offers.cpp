// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/offers.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <algorithm>

#include "domain/decision_needs.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/problem_line.h"

namespace kamerklaar::ui {
namespace {

QString nameOf(domain::DecisionKind kind) {
    const std::string_view code = domain::codeIn(domain::decisionKindCodes, kind);
    return QStringLiteral("prepare/") +
           QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

}  // namespace

Offers::Offers(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      across_(new QHBoxLayout),
      inTheWay_(new ProblemLine(desk.language(), this, ProblemLine::Look::Quiet)) {
    inTheWay_->setObjectName(QStringLiteral("whyNot"));
    across_->addWidget(new QLabel(tr("Prepare:", "followed by kinds of decisions"), this));
    across_->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::small);
    down->addLayout(across_);
    down->addWidget(inTheWay_);
}

void Offers::add(domain::DecisionKind kind, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(nameOf(kind));
    button->setAccessibleName(
        tr("Prepare: %1", "kind of decision").arg(QString(text).remove(u'&')));
    if (offers_.empty()) {
        makePrimary(button);
    }
    across_->insertWidget(across_->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT wanted(kind); });
    offers_.push_back({kind, button});
}

void Offers::show(const domain::GrantState& state) {
    domain::Problems all;
    for (const auto& [kind, button] : offers_) {
        const domain::Problems own = domain::inTheWayOf(kind, state, desk_.scheme());
        permit(*button, desk_, work::Act::PrepareDecision, own);
        for (const domain::Problem& problem : own) {
            if (std::find(all.begin(), all.end(), problem) == all.end()) {
                all.push_back(problem);
            }
        }
    }
    inTheWay_->show(all);
}

std::optional<domain::DecisionKind> Offers::offered(const QString& code) const {
    for (const auto& [kind, button] : offers_) {
        if (button->objectName() == QStringLiteral("prepare/") + code && button->isEnabled()) {
            return kind;
        }
    }
    return std::nullopt;
}

}  // namespace kamerklaar::ui
