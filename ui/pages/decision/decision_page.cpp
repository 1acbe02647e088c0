// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/decision/decision_page.h"

#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "domain/words.h"
#include "ui/forms/decision_form.h"
#include "ui/forms/record_card.h"
#include "ui/pages/decision/decision_bar.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/strip.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/sealing.h"
#include "work/taking_over.h"

namespace kamerklaar::ui {
namespace {

using domain::DecisionKind;

std::vector<Column<GrantLine>> termColumns() {
    return {{DecisionPage::tr("What"), [](const GrantLine& line) { return line.name; }},
            // Before and after are held against each other along the line, and words stand among
            // the amounts.
            {DecisionPage::tr("Before"), [](const GrantLine& line) { return line.before; }},
            {DecisionPage::tr("After"), [](const GrantLine& line) { return line.after; }}};
}

}  // namespace

DecisionPage::DecisionPage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      bar_(new DecisionBar(desk, this)),
      refusal_(new Strip(Banner::Kind::Fault, this)),
      done_(new Strip(Banner::Kind::Notice, this)),
      changes_(new Card(tr("What it changes"), this)),
      lines_(new ColumnModel<GrantLine>(termColumns(), {}, this)),
      table_(new ListTable(lines_, tr("What the decision changes"), this)),
      findings_(new Card(tr("What stands out"), this)),
      remarks_(new RemarkList(tr("Nothing stands out."), desk.language(), this)),
      holder_(new QWidget(this)) {
    refusal_->setObjectName(QStringLiteral("pageRefusal"));
    refusal_->makeClosable();
    done_->setObjectName(QStringLiteral("done"));
    done_->makeClosable();
    addParts(addScrollingBody(this));
    connect(bar_, &DecisionBar::dossierWanted, this, [this] {
        Q_EMIT goTo({Place::Dossier, case_->decision.municipality.value,
                     QString::fromLatin1(tabOf(case_->decision.decisionKind))});
    });
    connect(bar_, &DecisionBar::approveWanted, this, &DecisionPage::approve);
    connect(bar_, &DecisionBar::declineWanted, this, &DecisionPage::decline);
    connect(bar_, &DecisionBar::changeWanted, this, &DecisionPage::change);
    connect(bar_, &DecisionBar::reverseWanted, this, &DecisionPage::reverse);
    connect(bar_, &DecisionBar::letterWanted, this, &DecisionPage::makeLetter);
    connect(remarks_, &RemarkList::wanted, this,
            [this](const QString& path) { card_->form().goTo(path.toStdString()); });
}

void DecisionPage::addParts(QVBoxLayout* body) {
    for (QWidget* part : std::initializer_list<QWidget*>{refusal_, done_, bar_}) {
        body->addWidget(part);
    }
    table_->setObjectName(QStringLiteral("changes"));
    table_->setProperty("bare", true);
    table_->showWhole();
    changes_->addContent(table_);
    remarks_->setObjectName(QStringLiteral("remarks"));
    remarks_->setAccessibleName(tr("What stands out"));
    remarks_->showWhole();
    findings_->addContent(remarks_);
    body->addWidget(findings_);
    body->addWidget(changes_);
    auto* holding = new QVBoxLayout(holder_);
    holding->setContentsMargins({});
    body->addWidget(holder_);
    body->addStretch(1);
}

void DecisionPage::open(const Address& address) {
    const domain::DecisionId wanted{address.item};
    if (wanted != id_) {
        refusal_->hide();
        done_->hide();
    }
    id_ = wanted;
    reload();
}

QString DecisionPage::title() const {
    if (!case_.has_value()) {
        return tr("Decision");
    }
    const QString kind =
        words::capital(words::text(domain::words(case_->decision.decisionKind, desk_.language())));
    return case_->municipality.has_value() ? tr("%1 – %2", "kind of decision, municipality")
                                                 .arg(kind, words::text(case_->municipality->name))
                                           : kind;
}

void DecisionPage::leave() {
    if (card_ != nullptr) {
        card_->keepDraft();
    }
}

void DecisionPage::reload() {
    using Found = std::optional<work::DecisionCase>;
    case_ = desk_.read(
        [this]() -> Found {
            auto found = work::openDecision(desk_.context(), id_);
            return found.has_value() ? Found(*std::move(found)) : std::nullopt;
        },
        Found());
    const bool isThere = case_.has_value();
    for (QWidget* part : std::initializer_list<QWidget*>{bar_, findings_, changes_, holder_}) {
        part->setVisible(isThere);
    }
    if (!isThere) {
        refusal_->show(tr("There is no such decision in this file."));
    } else {
        makeCard();
        showCase();
    }
    Q_EMIT titleChanged();
}

void DecisionPage::makeCard() {
    const domain::Decision& decision = case_->decision;
    const bool isSame = card_ != nullptr && cardKind_ == decision.decisionKind &&
                        cardMunicipality_ == decision.municipality;
    if (!isSame) {
        delete card_;
        cardKind_ = decision.decisionKind;
        cardMunicipality_ = decision.municipality;
        card_ =
            new RecordCard(desk_, decisionForm(decision.decisionKind, desk_, decision.municipality),
                           waysOfDecisions(), work::Act::ChangeDecision,
                           {tr("What it says"), tr("&Save the proposal")}, holder_);
        card_->setObjectName(QStringLiteral("decisionForm"));
        holder_->layout()->addWidget(card_);
        connect(card_, &RecordCard::putAway, this, [this] {
            card_->setLocked(true);
            showCase();
        });
        connect(card_, &RecordCard::saved, this, [this] {
            card_->setLocked(true);
            done_->show(tr("The proposal was changed. You are its preparer now."));
            reload();
        });
    }
    if (card_->editing().id() != id_.value || !card_->editing().isOpen()) {
        card_->setLocked(true);
        card_->open(id_.value);
    } else {
        card_->readAgain();
    }
}

void DecisionPage::showCase() {
    bar_->show(*case_, !card_->isLocked());
    showFindings();
    showChanges();
}

void DecisionPage::showFindings() {
    std::vector<Remark> remarks;
    for (const domain::Problem& problem : case_->findings) {
        remarks.push_back({problem.severity, words::sentence(problem, desk_.language()),
                           QString::fromStdString(problem.field)});
    }
    findings_->setVisible(case_->decision.status == domain::DecisionStatus::Prepared);
    remarks_->show(std::move(remarks));
}

void DecisionPage::showChanges() {
    std::vector<GrantLine> lines =
        grantLines(case_->before, case_->after, desk_.scheme(), desk_.language());
    std::erase_if(lines, [](const GrantLine& line) { return !line.changes(); });
    changes_->setVisible(case_->municipality.has_value());
    changes_->setNote(lines.empty() ? tr("Nothing of the grant changes by this decision.")
                                    : tr("The grant without this decision, and with it."));
    table_->setVisible(!lines.empty());
    lines_->setRows(std::move(lines));
    table_->fitColumns(2);
}

void DecisionPage::change() {
    card_->setLocked(false);
    showCase();
    card_->form().goTo();
}

void DecisionPage::say(const domain::Outcome& outcome) {
    refusal_->show(outcome.has_value() ? QString()
                                       : words::sentences(outcome.error(), desk_.language()));
    if (!outcome.has_value()) {
        reload();  // somebody else may have been here
    }
}

void DecisionPage::approve() {
    const domain::Decision& decision = case_->decision;
    say(desk_.act(Topic::Everything, [&](const work::Context& context) {
        switch (decision.decisionKind) {
            case DecisionKind::TakeOver:
                return work::approveTakeOver(context, desk_.tools().tables, decision.id,
                                             decision.version);
            case DecisionKind::Publication:
                return work::approvePublication(context, desk_.tools().sealing, decision.id,
                                                decision.version);
            default:
                return work::approve(context, decision.id, decision.version);
        }
    }));
}

std::optional<QString> DecisionPage::askReason(const QString& title, const QString& text,
                                               const QString& yes) {
    return asker_.words(this, {title, text, tr("&Reason"), yes, tr("Cancel")});
}

void DecisionPage::decline() {
    // As it stood when the question was asked: who changed it meanwhile was faster.
    const domain::DecisionId id = case_->decision.id;
    const int version = case_->decision.version;
    const auto reason =
        askReason(tr("Decline the proposal"),
                  tr("Say what is wrong with it; whoever prepared it reads it."), tr("Decline"));
    if (reason.has_value()) {
        say(desk_.act(Topic::Everything, [&](const work::Context& context) {
            return work::decline(context, id, version, reason->toStdString());
        }));
    }
}

void DecisionPage::reverse() {
    const domain::DecisionId id = id_;
    const auto reason = askReason(
        tr("Reverse the decision"),
        tr("A counter-act is prepared, which somebody else approves. Both stay in the journal. Say "
           "why the decision is reversed."),
        tr("Prepare the counter-act"));
    if (!reason.has_value()) {
        return;
    }
    const auto prepared = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::prepareReversal(context, id, reason->toStdString());
    });
    if (!prepared.has_value()) {
        say(tl::unexpected(prepared.error()));
        return;
    }
    Q_EMIT goTo({Place::Decision, prepared->id.value, {}});
}

void DecisionPage::makeLetter() {
    const domain::Decision& decision = case_->decision;
    domain::Letter letter;
    letter.municipality = decision.municipality;
    letter.letterKind = *letterOf(decision.decisionKind);
    letter.date = desk_.today();
    letter.reference = decision.number;
    letter.decision = decision.id;
    const auto made = desk_.act(Topic::Documents, [&](const work::Context& context) {
        return work::makeLetter(context, desk_.tools().letters, letter);
    });
    if (!made.has_value()) {
        say(tl::unexpected(made.error()));
        return;
    }
    refusal_->hide();
    done_->show(
        tr("The letter was made and kept among the documents of the dossier. Nothing was "
           "sent."));
}

}  // namespace kamerklaar::ui
