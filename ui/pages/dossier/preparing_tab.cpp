// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/preparing_tab.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/dossier/decision_list.h"
#include "ui/pages/dossier/preparing.h"
#include "ui/shell/design.h"
#include "ui/widgets/page_body.h"
#include "work/deciding.h"

namespace kamerklaar::ui {

PreparingTab::PreparingTab(Desk& desk, QWidget* parent)
    : DossierTab(desk, parent),
      preparing_(new Preparing(desk, this)),
      overview_(new QWidget(this)) {
    QVBoxLayout* body = addScrollingBody(this);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    body->addWidget(preparing_);
    body->addWidget(overview_);
    body->addStretch(1);
    auto* down = new QVBoxLayout(overview_);
    down->setContentsMargins({});
    down->setSpacing(room::wide);
    connect(preparing_, &Preparing::opened, overview_, &QWidget::hide);
    connect(preparing_, &Preparing::closed, this, [this] {
        overview_->show();
        if (opener_ != nullptr) {
            opener_->setFocus();
        }
    });
    connect(preparing_, &Preparing::prepared, this, [this](std::int64_t id) {
        Q_EMIT goTo({Place::Decision, id, {}});
    });
}

QVBoxLayout& PreparingTab::overview() const {
    return *static_cast<QVBoxLayout*>(overview_->layout());
}

void PreparingTab::addDecisions(DecisionList* decisions) {
    decisions_ = decisions;
    overview().addWidget(decisions);
    connect(decisions, &DecisionList::goTo, this, &DossierTab::goTo);
}

void PreparingTab::show(domain::MunicipalityId municipality) {
    const bool isOther = municipality != municipality_;
    if (isOther) {
        preparing_->close();
        municipality_ = municipality;
    }
    decisions_->show(municipality);
    showOverview(isOther);
}

domain::Decision PreparingTab::proposalOf(domain::DecisionKind kind) {
    domain::Decision none;
    none.decisionKind = kind;
    none.municipality = municipality_;
    none.terms = domain::emptyTerms(kind);
    return desk_.read([&] { return work::proposal(desk_.context(), kind, municipality_); }, none);
}

void PreparingTab::prepare(const domain::Decision& proposal) {
    opener_ = QApplication::focusWidget();
    preparing_->begin(proposal);
}

}  // namespace kamerklaar::ui
