// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/parliament_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/parliament/commitment_register_tab.h"
#include "ui/pages/parliament/consultation_tab.h"
#include "ui/pages/parliament/disclosure_tab.h"
#include "ui/pages/parliament/editions_tab.h"
#include "ui/pages/parliament/writing_tab.h"
#include "ui/shell/design.h"
#include "ui/widgets/fitting_tabs.h"
#include "ui/widgets/segments.h"
#include "work/usual_round.h"

namespace kamerklaar::ui {

namespace {

std::vector<domain::Round> roundsOf(Desk& desk) {
    return desk.read([&desk] { return desk.store().rounds().all(); }, std::vector<domain::Round>());
}

}  // namespace

ParliamentPage::ParliamentPage(Desk& desk, Asker& asker, Settings& settings, QWidget* parent)
    : Page(desk, parent), tabs_(new FittingTabs(tr("Parts of the report to parliament"), this)) {
    QStringList names;
    for (const domain::Round& round : roundsOf(desk_)) {
        years_.push_back(round.year);
        names.append(QString::number(round.year));
    }
    segments_ = new Segments(tr("Year"), names, tabs_);
    segments_->setObjectName(QStringLiteral("year"));
    connect(segments_, &Segments::changed, this,
            [this](int index) { choose(years_[static_cast<std::size_t>(index)]); });
    tabs_->setCornerWidget(segments_);
    addTab(new WritingTab(desk, asker, settings, this), "write", tr("Write"));
    addTab(new ConsultationTab(desk, asker, this), "consultation", tr("Consultation"));
    addTab(new DisclosureTab(desk, this), "disclosure", tr("Disclosure"));
    addTab(new CommitmentRegisterTab(desk, asker, this), "commitments", tr("Promises"));
    addTab(new EditionsTab(desk, asker, this), "editions", tr("Editions"));
    before_ = tabs_->currentWidget();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(room::page, 0, room::page, room::normal);
    if (years_.empty()) {
        auto* nothing =
            new QLabel(tr("This regulation has no rounds of progress reports, so there is no year "
                          "to report on "
                          "to parliament. Rounds come with the file of the regulation."),
                       this);
        nothing->setObjectName(QStringLiteral("noYears"));
        nothing->setWordWrap(true);
        down->addWidget(nothing, 1, Qt::AlignTop);
        tabs_->hide();
    }
    down->addWidget(tabs_);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        if (auto* left = qobject_cast<ParliamentTab*>(before_)) {
            left->leave();
        }
        before_ = tabs_->currentWidget();
        refreshTab();
    });
}

void ParliamentPage::addTab(ParliamentTab* tab, const char* name, const QString& title) {
    tab->setObjectName(QLatin1String(name));
    tabs_->addTab(tab, title);
    connect(tab, &ParliamentTab::goTo, this, &Page::goTo);
}

int ParliamentPage::usualYear() const {
    const auto usual = work::usualRound(roundsOf(desk_), desk_.today());
    return usual ? usual->year : 0;
}

void ParliamentPage::open(const Address& address) {
    choose(address.item != 0 ? static_cast<int>(address.item) : (year_ != 0 ? year_ : usualYear()));
    const QString name = address.part.section(u'/', 0, 0);
    auto* wanted = name.isEmpty() ? nullptr : tabs_->findChild<ParliamentTab*>(name);
    if (wanted != nullptr) {
        tabs_->setCurrentWidget(wanted);
        wanted->openPart(address.part.section(u'/', 1));
    }
}

QString ParliamentPage::title() const {
    return tr("Report to parliament");
}

bool ParliamentPage::isBusy() const {
    return tab() != nullptr && tab()->isBusy();
}

void ParliamentPage::leave() {
    if (tab() != nullptr) {
        tab()->leave();
    }
}

ParliamentTab* ParliamentPage::tab() const {
    return qobject_cast<ParliamentTab*>(tabs_->currentWidget());
}

void ParliamentPage::choose(int year) {
    if (year == year_) {
        return;
    }
    year_ = year;
    for (std::size_t i = 0; i < years_.size(); ++i) {
        if (years_[i] == year) {
            segments_->choose(static_cast<int>(i));
        }
    }
    for (ParliamentTab* one : tabs_->findChildren<ParliamentTab*>()) {
        one->setYear(year);
    }
    if (isVisible()) {
        refreshTab();
    }
}

void ParliamentPage::reload() {
    refreshTab();
}

void ParliamentPage::refreshTab() {
    if (tab() != nullptr) {
        tab()->refresh();
    }
}

}  // namespace kamerklaar::ui
