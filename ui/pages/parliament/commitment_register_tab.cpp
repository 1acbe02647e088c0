// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/commitment_register_tab.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "ui/forms/record_card.h"
#include "ui/forms/record_place.h"
#include "ui/pages/parliament/register_plans.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/list_sheet.h"
#include "ui/widgets/written_file.h"

namespace kamerklaar::ui {

namespace {

using domain::Commitment;

bool isLate(const Commitment& one, domain::Date today) {
    return !one.fulfilledOn && one.due && *one.due < today;
}

Chip stateOf(const Commitment& one, domain::Date today) {
    if (one.fulfilledOn) {
        return {CommitmentRegisterTab::tr("kept"), QStringLiteral("approved"), Tone::Good};
    }
    return isLate(one, today)
               ? Chip{CommitmentRegisterTab::tr("late"), QStringLiteral("late"), Tone::Bad}
               : Chip{CommitmentRegisterTab::tr("open"), QStringLiteral("expected"), Tone::Info};
}

using Columns = std::vector<Column<Commitment>>;

/// What fits in the window.
Columns commitmentColumns(domain::Date today) {
    return {
        column::text<Commitment>(CommitmentRegisterTab::tr("What was promised"),
                                 [](const Commitment& one) { return one.promise; }),
        column::state<Commitment>(CommitmentRegisterTab::tr("State"),
                                  [today](const Commitment& one) { return stateOf(one, today); }),
        column::date<Commitment>(CommitmentRegisterTab::tr("Due on"),
                                 [](const Commitment& one) { return one.due; }),
        column::date<Commitment>(CommitmentRegisterTab::tr("Promised on"),
                                 [](const Commitment& one) { return one.madeOn; }),
        column::date<Commitment>(CommitmentRegisterTab::tr("Kept on"),
                                 [](const Commitment& one) { return one.fulfilledOn; })};
}

/// All there is but the internal remarks, which leave with no file.
Columns columnsOfFile(domain::Date today) {
    Columns all = commitmentColumns(today);
    all.push_back(column::text<Commitment>(CommitmentRegisterTab::tr("By letter"),
                                           [](const Commitment& one) { return one.fulfilledBy; }));
    all.push_back(column::text<Commitment>(CommitmentRegisterTab::tr("Where"),
                                           [](const Commitment& one) { return one.source; }));
    return all;
}

/// What is open first, by the day it is due.
void sortByUrgency(std::vector<Commitment>& all) {
    std::stable_sort(all.begin(), all.end(), [](const Commitment& l, const Commitment& r) {
        const auto urgency = [](const Commitment& one) {
            return std::tuple(one.fulfilledOn.has_value(), !one.due.has_value(),
                              one.due.value_or(domain::Date()));
        };
        return urgency(l) < urgency(r);
    });
}

}  // namespace

CommitmentRegisterTab::CommitmentRegisterTab(Desk& desk, Asker& asker, QWidget* parent)
    : ParliamentTab(desk, parent),
      place_(new RecordPlace(this)),
      written_(new WrittenFile(desk.language(), this)),
      add_(new QPushButton(tr("Record a &promise"), this)),
      list_(new ListCard<Commitment>(
          tr("Promises to parliament"), "commitmentRegister", commitmentColumns(desk.today()),
          [this](const Commitment& one) {
              return std::optional(Address{Place::Parliament, year_,
                                           QStringLiteral("commitments/%1").arg(one.id.value)});
          },
          this)) {
    place_->head().addWidget(written_);
    place_->overview().addWidget(list_);
    addButtons(asker);
    connect(list_->table(), &ListTable::jumped, this, &ParliamentTab::goTo);
}

void CommitmentRegisterTab::addButtons(Asker& asker) {
    add_->setObjectName(QStringLiteral("addCommitment"));
    list_->addBesideHeading(add_);
    auto* exporting = new ExportButton(
        desk_, asker, tr("promises-to-parliament"),
        [this] {
            ColumnModel<Commitment> file(columnsOfFile(desk_.today()), {});
            file.setRows(list_->model()->rows());
            return sheetOf(file, tr("Promises"), tr("Promises to parliament"));
        },
        list_);
    list_->addBesideHeading(exporting);
    written_->follow(*exporting);
    connect(add_, &QPushButton::clicked, this, [this] { put(0); });
}

void CommitmentRegisterTab::refresh() {
    permit(*add_, desk_, work::Act::SaveCommitment);
    place_->readAgain();
    auto all = desk_.read([this] { return desk_.store().records<Commitment>().all(); },
                          std::vector<Commitment>());
    sortByUrgency(all);
    const auto late = std::count_if(all.begin(), all.end(),
                                    [this](const auto& one) { return isLate(one, desk_.today()); });
    list_->setNote(all.empty()
                       ? tr("None yet. A promise is recorded with where it was made, when it is "
                            "due, and the letter that keeps it.")
                       : tr("Of all years, what is open first. Late: %1.").arg(late));
    list_->table()->setVisible(!all.empty());
    list_->show(std::move(all));
}

void CommitmentRegisterTab::openPart(const QString& part) {
    if (part.toLongLong() > 0) {
        put(part.toLongLong());
    }
}

void CommitmentRegisterTab::leave() {
    place_->keepDraft();
}

void CommitmentRegisterTab::put(std::int64_t id) {
    auto* card = recordCard<Commitment>(desk_, planOfCommitment(), work::Act::SaveCommitment,
                                        {tr("Promise to parliament"), tr("&Save promise")}, this);
    card->setObjectName(QStringLiteral("commitmentCard"));
    place_->put(card);
    if (id == 0 || !card->open(id)) {
        card->begin({}, domain::fieldsOf(Commitment()));
    }
    card->form().goTo();
}

}  // namespace kamerklaar::ui
