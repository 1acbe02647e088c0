// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/selection_page.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/selection/ranking_card.h"
#include "ui/pages/selection/weights_card.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/whole_file.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/deciding.h"
#include "work/recording.h"

namespace kamerklaar::ui {

SelectionPage::SelectionPage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      which_(new QComboBox(this)),
      load_(new QPushButton(tr("Load a table …"), this)),
      keep_(new QPushButton(tr("Keep these weights"), this)),
      prepare_(new QPushButton(tr("Prepare the choice …"), this)),
      madeUp_(new Strip(Banner::Kind::Example, this)),
      refusal_(new Strip(Banner::Kind::Fault, this)),
      body_(new QWidget(this)),
      empty_(makeEmpty()),
      source_(new QLabel(this)),
      weights_(new WeightsCard(desk.language(), this)),
      ranking_(new RankingCard(desk.language(), this)),
      sensitivity_(new SensitivityCard(desk.language(), this)),
      findings_(new RemarkList(tr("Nothing stands out in this table."), desk.language(), this)) {
    refusal_->makeClosable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, room::tight, 0, 0);
    layout->setSpacing(room::normal);
    layout->addWidget(makeHead());
    layout->addWidget(madeUp_);
    layout->addWidget(refusal_);
    layout->addWidget(empty_, 1);
    layout->addWidget(body_, 1);
    QVBoxLayout* body = addScrollingBody(body_);
    setRole(source_, TextRole::Quiet);
    source_->setWordWrap(true);
    body->addWidget(source_);
    body->addWidget(weights_);
    body->addWidget(ranking_);
    body->addWidget(sensitivity_);
    auto* found = new Card(tr("What stands out"), this);
    found->addContent(findings_);
    body->addWidget(found);
    body->addStretch(1);
    connect(weights_, &WeightsCard::changed, this, &SelectionPage::showRanking);
}

QWidget* SelectionPage::makeHead() {
    auto* head = new QWidget(this);
    auto* across = new QHBoxLayout(head);
    across->setContentsMargins(room::page, 0, room::page, 0);
    across->setSpacing(room::normal);
    which_->setObjectName(QStringLiteral("which"));
    which_->setAccessibleName(tr("Which table"));
    across->addWidget(which_, 1);
    load_->setObjectName(QStringLiteral("load"));
    keep_->setObjectName(QStringLiteral("keepWeights"));
    prepare_->setObjectName(QStringLiteral("prepareChoice"));
    prepare_->setToolTip(tr("A second person approves the choice."));
    makePrimary(prepare_);
    across->addStretch(1);
    for (QPushButton* button : {load_, keep_, prepare_}) {
        across->addWidget(button);
    }
    connect(which_, &QComboBox::activated, this, [this] {
        Q_EMIT goTo({Place::Selection, which_->currentData().toLongLong(), {}});
    });
    connect(load_, &QPushButton::clicked, this, &SelectionPage::load);
    connect(keep_, &QPushButton::clicked, this, &SelectionPage::keepWeights);
    connect(prepare_, &QPushButton::clicked, this, &SelectionPage::prepareChoice);
    return head;
}

QWidget* SelectionPage::makeEmpty() {
    auto* empty = new EmptyState(
        QStringLiteral("table"), tr("No table has been loaded"),
        tr("Load a table of relative police figures per municipality (xlsx, ods or csv). The "
           "program ranks the municipalities and shows how much the weights matter. The figures "
           "that the ministry used are not public; a made-up table comes with the program."),
        this);
    loadFirst_ = empty->addButton(tr("Load a table …"), QStringLiteral("loadFirst"));
    connect(loadFirst_, &QPushButton::clicked, this, &SelectionPage::load);
    return empty;
}

void SelectionPage::open(const Address& address) {
    if (address.item != stored_.id.value || !stored_.id.isStored()) {
        stored_ = {};
        stored_.id = {address.item};
    }
    if (isVisible()) {
        reload();
    }
}

QString SelectionPage::title() const {
    return tr("Selection of municipalities");
}

void SelectionPage::reload() {
    using All = std::vector<domain::Selection>;
    const All all =
        desk_.read([this] { return desk_.store().records<domain::Selection>().all(); }, All());
    const auto wanted = stored_.id;
    stored_ = all.empty() ? domain::Selection() : all.back();
    for (const domain::Selection& one : all) {
        if (one.id == wanted) {
            stored_ = one;
        }
    }
    fillChoices(all);
    showSelection();
}

void SelectionPage::fillChoices(const std::vector<domain::Selection>& all) {
    which_->clear();
    for (const domain::Selection& one : all) {
        which_->addItem(tr("%1, %2").arg(words::text(one.name), words::date(one.date)),
                        static_cast<qlonglong>(one.id.value));
    }
    which_->setCurrentIndex(which_->findData(static_cast<qlonglong>(stored_.id.value)));
    which_->setVisible(all.size() > 1);
}

void SelectionPage::showSelection() {
    const bool isThere = stored_.id.isStored();
    body_->setVisible(isThere);
    empty_->setVisible(!isThere);
    madeUp_->show(stored_.isMadeUp ? tr("Made-up figures: no municipality is judged by them.")
                                   : QString());
    permit(*load_, desk_, work::Act::SaveSelection);
    permit(*loadFirst_, desk_, work::Act::SaveSelection);
    if (!isThere) {
        const QString why = tr("Load a table first.");
        permit(*keep_, desk_, work::Act::SaveSelection, false, why);
        permit(*prepare_, desk_, work::Act::PrepareDecision, false, why);
        return;
    }
    source_->setText(tr("%1 · loaded on %2 from %3 · %4 places")
                         .arg(words::text(stored_.name), words::date(stored_.date),
                              words::text(stored_.fileName))
                         .arg(stored_.places));
    weights_->show(stored_, desk_.may(work::Act::SaveSelection));
    showRanking();
}

bool SelectionPage::isTouched() const {
    return tried_.indicators != stored_.indicators;
}

void SelectionPage::showRanking() {
    tried_ = stored_;
    const std::vector<std::int64_t> weights = weights_->weights();
    for (std::size_t at = 0; at < weights.size(); ++at) {
        tried_.indicators[at].weight = weights[at];
    }
    const domain::Ranking ranking = domain::rank(tried_);
    ranking_->show(ranking.lines);
    sensitivity_->show(domain::sensitivity(tried_), tried_);
    std::vector<Remark> remarks;
    for (const domain::Problem& problem : ranking.findings) {
        remarks.push_back({problem.severity, words::sentence(problem, desk_.language()), {}});
    }
    findings_->show(std::move(remarks));
    permit(*keep_, desk_, work::Act::SaveSelection, isTouched());
    // The choice rests on weights that are kept, so that everybody can reckon it again.
    permit(*prepare_, desk_, work::Act::PrepareDecision, !isTouched());
}

void SelectionPage::load() {
    const auto path =
        asker_.fileToOpen(this, {tr("Load a table"), {}, tr("Tables (*.xlsx *.ods *.csv)"), {}});
    if (!path) {
        return;
    }
    const auto bytes = bytesOf(*path);
    if (!bytes) {
        refuse(bytes.error());
        return;
    }
    const std::string name = QFileInfo(*path).fileName().toStdString();
    const auto tables = desk_.tools().tables.read(name, *bytes);
    auto selection = tables ? work::selectionFrom(*tables, name)
                            : domain::Result<domain::Selection>(tl::unexpected(tables.error()));
    if (!selection) {
        refuse(selection.error());
        return;
    }
    selection->date = desk_.today();
    work::setAsideOthers(*selection, desk_.scheme());
    const auto saved = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::save(context, *selection);
    });
    if (!saved) {
        refuse(saved.error());
        return;
    }
    refusal_->show({});
    Q_EMIT goTo({Place::Selection, saved->id.value, {}});
}

void SelectionPage::keepWeights() {
    const auto saved = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::save(context, tried_);
    });
    refuse(saved ? domain::Problems() : saved.error());
}

void SelectionPage::prepareChoice() {
    domain::Decision choice = work::choiceFrom(stored_, domain::rank(stored_));
    choice.date = desk_.today();
    choice.effectiveOn = choice.date;
    const auto prepared = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::prepare(context, choice);
    });
    if (!prepared) {
        refuse(prepared.error());
        return;
    }
    Q_EMIT goTo({Place::Decision, prepared->id.value, {}});
}

void SelectionPage::refuse(const domain::Problems& problems) {
    refusal_->show(words::sentences(problems, desk_.language()));
}

}  // namespace kamerklaar::ui
