// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/reconciliation_tab.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/forms/explanation_form.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/difference_columns.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/segments.h"
#include "work/money_tables.h"

namespace kamerklaar::ui {

namespace {

using work::SourceDifference;

constexpr int linesInSight = 7;  // with the head

enum Filter { Everything, OnlyOpen };

}  // namespace

ReconciliationTab::ReconciliationTab(Desk& desk, Asker& asker, QWidget* parent)
    : FinanceTab(desk, parent),
      filter_(new Segments(tr("Shown"), {tr("Everything"), tr("Only open")}, this)),
      list_(new ListCard<SourceDifference>(
          tr("Sources held against each other"), "reconciliation", columns(),
          [](const SourceDifference& line) { return dossierOf(line.municipality.id, "sisa"); },
          this)),
      nothing_(new QLabel(this)),
      form_(new ExplanationForm(desk, ExplanationForm::Shape::Wide, this)) {
    filter_->setObjectName(QStringLiteral("reconciliationFilter"));
    list_->setNote(tr(
        "Calendar years. Amounts in euros: SiSa is audited, progress reports are self-reported, "
        "payments are our own. They never line up by themselves; each difference is explained."));
    list_->addBesideHeading(filter_);
    list_->addBesideHeading(new ExportButton(
        desk, asker, tr("reconciliation"),
        [this] { return work::reconciliationSheet(list_->model()->rows(), desk_.language()); },
        list_));
    setRole(nothing_, TextRole::Quiet);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    // It takes all the room there is, so that the words stay together.
    nothing_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    list_->addContent(nothing_);
    list_->scrollByItself();
    // With less the page scrolls: one line of a list is no list. The list goes on to scroll by
    // itself then, so that the form stays near the line that it is about.
    list_->table()->setProperty("scrollsByItself", true);
    list_->table()->setMinimumHeight(linesInSight * list_->table()->fontMetrics().height() * 2);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, room::normal, 0, 0);
    down->setSpacing(room::normal);
    down->addWidget(list_, 1);
    down->addWidget(form_);
    // The list keeps its height while one walks past amounts that are equal.
    QSizePolicy policy = form_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    form_->setSizePolicy(policy);
    connect(filter_, &Segments::changed, this, &ReconciliationTab::showLines);
    connect(list_->table(), &ListTable::jumped, this, &FinanceTab::goTo);
    connect(list_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReconciliationTab::showLine);
}

std::vector<Column<SourceDifference>> ReconciliationTab::columns() const {
    std::vector<Column<SourceDifference>> columns = differenceColumns(desk_.language());
    columns.insert(columns.begin(), column::text<SourceDifference>(
                                        tr("Municipality"), [](const SourceDifference& line) {
                                            return line.municipality.name;
                                        }));
    return columns;
}

void ReconciliationTab::refresh() {
    lines_ = desk_.read([this] { return work::reconciliation(desk_.store()); },
                        std::vector<SourceDifference>());
    showLines();
}

void ReconciliationTab::showLines() {
    std::vector<SourceDifference> shown;
    const bool onlyOpen = filter_->chosen() == OnlyOpen;
    std::copy_if(lines_.begin(), lines_.end(), std::back_inserter(shown),
                 [onlyOpen](const SourceDifference& line) { return !onlyOpen || line.isOpen(); });
    const auto open = std::count_if(lines_.begin(), lines_.end(),
                                    [](const SourceDifference& line) { return line.isOpen(); });
    // Where the keyboard was, so that one explanation follows another.
    const int row = std::max(0, list_->table()->currentIndex().row());
    const bool isEmpty = shown.empty();
    list_->setHeading(open == 0 ? tr("Sources held against each other")
                                : tr("Sources held against each other: %n open", nullptr,
                                     static_cast<int>(open)));
    nothing_->setText(lines_.empty()
                          ? tr("Nothing can be held against anything yet. A SiSa return that is "
                               "entered in a dossier is compared here with reports and payments.")
                          : tr("No difference is open."));
    nothing_->setVisible(isEmpty);
    list_->table()->setVisible(!isEmpty);
    list_->show(std::move(shown));
    list_->table()->setCurrentIndex(
        list_->model()->index(std::min(row, list_->model()->rowCount() - 1), 0));
    showLine();
}

void ReconciliationTab::showLine() {
    const SourceDifference* line = list_->current();
    form_->setVisible(line != nullptr && line->left != line->right);
    if (line != nullptr) {
        form_->show(*line);
    }
}

}  // namespace kamerklaar::ui
