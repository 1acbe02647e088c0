// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rounds/rounds_page.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/forms/reminder_panel.h"
#include "ui/pages/rounds/round_delegate.h"
#include "ui/pages/rounds/round_editor.h"
#include "ui/shell/icons.h"
#include "ui/shell/permission.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"
#include "work/assessing.h"
#include "work/usual_round.h"

namespace kamerklaar::ui {
namespace {

constexpr int detailBesideList = 110;

}  // namespace

RoundsPage::RoundsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      model_(new RoundModel(desk.language(), this)),
      table_(new QTableView(this)),
      search_(new QLineEdit(this)),
      empty_(new QLabel(tr("No municipality matches."), table_)),
      editor_(new RoundEditor(desk, this)),
      reminders_(new ReminderPanel(desk, this)),
      next_(new QPushButton(tr("Next to assess"), this)),
      remind_(new QPushButton(this)) {
    makeTable();
    readGrid();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, room::tight, room::page, room::wide);
    layout->setSpacing(room::normal);
    layout->addWidget(makeHead());
    layout->addWidget(reminders_);
    reminders_->hide();
    across_ = new QHBoxLayout;
    across_->setSpacing(room::wide);
    across_->addWidget(table_, 1);
    editor_->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    across_->addWidget(editor_, 0, Qt::AlignTop | Qt::AlignLeft);
    layout->addLayout(across_, 1);
    layout->addLayout(makeFoot());
}

QLayout* RoundsPage::makeFoot() {
    auto* foot = new FlowLayout;
    foot->addGap();
    next_->setObjectName(QStringLiteral("nextReport"));
    next_->setShortcut(Qt::Key_F8);
    connect(next_, &QPushButton::clicked, this, [this] {
        const work::ReportHeader* here = model_->reportAt(table_->currentIndex());
        const domain::ReportId after = here == nullptr ? domain::ReportId() : here->id;
        const auto next = desk_.read([&] { return work::nextToAssess(desk_.store(), after); },
                                     std::optional<domain::ReportId>());
        if (next) {
            Q_EMIT goTo({Place::Report, next->value, {}});
        }
    });
    foot->addWidget(next_);
    remind_->setObjectName(QStringLiteral("remind"));
    foot->addWidget(remind_);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RoundsPage::offerReminders);
    connect(remind_, &QPushButton::clicked, this, [this] {
        reminders_->offer(toRemind());
        showReminders(true);
    });
    connect(reminders_, &ReminderPanel::goTo, this, &Page::goTo);
    connect(reminders_, &ReminderPanel::putAway, this, [this] { showReminders(false); });
    return foot;
}

void RoundsPage::makeTable() {
    table_->setObjectName(QStringLiteral("rounds"));
    table_->setAccessibleName(tr("Reports per municipality and round"));
    table_->setModel(model_);
    table_->setItemDelegate(new RoundDelegate(table_));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + ListTable::rowRoom);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->installEventFilter(this);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->hide();
    setRole(empty_, TextRole::Quiet);
    connect(table_, &QTableView::doubleClicked, this, &RoundsPage::openReport);
}

QWidget* RoundsPage::makeHead() {
    auto* head = new QWidget(this);
    auto* down = new QVBoxLayout(head);
    down->setContentsMargins({});
    down->setSpacing(room::small);
    auto* top = new QHBoxLayout;
    auto* row = new QHBoxLayout;
    row->setSpacing(room::small);
    down->addLayout(top);
    down->addLayout(row);
    QStringList years;
    for (const domain::Round& round : model_->rounds()) {
        years.append(QString::number(round.year));
    }
    segments_ = new Segments(tr("Round"), years, head);
    segments_->setObjectName(QStringLiteral("round"));
    connect(segments_, &Segments::changed, this,
            [this](int index) { choose(model_->rounds()[static_cast<std::size_t>(index)].id); });
    top->addWidget(segments_);
    top->addStretch(1);
    auto* workbooks = new QPushButton(tr("&Workbooks"), head);
    workbooks->setObjectName(QStringLiteral("workbooks"));
    workbooks->setIcon(iconOf(QStringLiteral("incoming"), colours().text));
    workbooks->setToolTip(tr("Make the workbooks for the municipalities, and read them back"));
    connect(workbooks, &QPushButton::clicked, this, [this] {
        for (const domain::Round& round : model_->rounds()) {
            if (round.id == round_) {
                Q_EMIT goTo({Place::Returns, round.year, {}});
            }
        }
    });
    top->addWidget(workbooks);
    std::vector<std::optional<words::ReportState>> states = {std::nullopt};
    states.insert(states.end(), words::reportStates().begin(), words::reportStates().end());
    for (const auto& state : states) {
        auto* button = new QPushButton(head);
        button->setCheckable(true);
        button->setProperty("filter", true);
        button->setObjectName(QStringLiteral("filter/%1").arg(filters_.size()));
        if (state.has_value()) {
            const Chip chip = words::chipOf(*state, desk_.language());
            const QColor colour = colours().of(chip.tone).strong;
            icons_[button] = iconOf(chip.icon, colour, colours().accentText);
            button->setIcon(icons_[button]);
        }
        connect(button, &QPushButton::clicked, this,
                [this, state] { filterBy(state == state_ ? std::nullopt : state); });
        row->addWidget(button);
        filters_.emplace_back(state, button);
    }
    row->addStretch(1);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Search municipality"));
    search_->setAccessibleName(search_->placeholderText());
    makeClearable(*search_);
    search_->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { keepCell([&] { model_->search(text); }); });
    top->addWidget(search_);
    return head;
}

void RoundsPage::open(const Address& address) {
    reload();
    choose(address.item != 0 ? domain::RoundId{address.item}
                             : (round_.isStored() ? round_ : usualRound()));
    table_->setFocus();
}

QString RoundsPage::title() const {
    return tr("Report rounds");
}

bool RoundsPage::search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

void RoundsPage::readGrid() {
    model_->show(desk_.read([this] { return work::roundGrid(desk_.store(), desk_.today()); },
                            work::RoundGrid()),
                 desk_.today());
}

void RoundsPage::reload() {
    keepCell([this] { readGrid(); });
    late_ = desk_.read([this] { return work::reminderCases(desk_.store(), desk_.today()); },
                       std::vector<work::ReminderCase>());
    offerNext();
    showRound();
}

void RoundsPage::offerNext() {
    const bool isThere =
        desk_.read([this] { return work::nextToAssess(desk_.store()).has_value(); }, false);
    next_->setEnabled(isThere);
    next_->setToolTip(isThere ? tr("The next report that waits for assessment (F8)")
                              : tr("No report waits for assessment."));
    next_->setAccessibleDescription(next_->toolTip());
}

void RoundsPage::keepCell(const std::function<void()>& change) {
    const QModelIndex current = table_->currentIndex();
    const work::ReportHeader* report = model_->reportAt(current);
    const domain::ReportId before = report == nullptr ? domain::ReportId() : report->id;
    change();
    empty_->setVisible(model_->rowCount() == 0);
    placeEditor();
    const int column = current.column() > 0 ? current.column() : model_->columnOf(round_);
    int row = 0;
    for (int i = 0; i < model_->rowCount(); ++i) {
        const work::ReportHeader* each = model_->reportAt(model_->index(i, column));
        if (each != nullptr && each->id == before) {
            row = i;
        }
    }
    table_->setCurrentIndex(model_->index(row, std::max(1, column)));
}

domain::RoundId RoundsPage::usualRound() const {
    const auto usual = work::usualRound(model_->rounds(), desk_.today());
    return usual ? usual->id : domain::RoundId();
}

void RoundsPage::choose(domain::RoundId round) {
    round_ = round;
    for (std::size_t i = 0; i < model_->rounds().size(); ++i) {
        if (model_->rounds()[i].id == round) {
            segments_->choose(static_cast<int>(i));
        }
    }
    keepCell([this] { model_->filter(round_, state_); });
    const int row = std::max(0, table_->currentIndex().row());
    table_->setCurrentIndex(model_->index(row, model_->columnOf(round_)));
    showRound();
}

void RoundsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * detailBesideList;
    for (const auto& [button, icon] : icons_) {
        button->setIcon(isNarrow ? QIcon() : icon);  // the words stay
    }
    placeEditor();
}

void RoundsPage::placeEditor() {
    const QAbstractItemView& view = *table_;
    int needed = view.verticalScrollBar()->sizeHint().width() + 2 * table_->frameWidth();
    for (int column = 0; column < model_->columnCount(); ++column) {
        needed += std::max(view.sizeHintForColumn(column),
                           table_->horizontalHeader()->sectionSizeHint(column));
    }
    const int beside = width() - 2 * room::page - room::wide - editor_->width();
    const bool isBelow = beside < needed;
    across_->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Then the page scrolls to it, and the grid shows all its rows: nothing scrolls within what
    // scrolls.
    const int rows = model_->rowCount() * table_->verticalHeader()->defaultSectionSize();
    const int whole =
        table_->horizontalHeader()->sizeHint().height() + rows + 2 * table_->frameWidth();
    table_->setMinimumHeight(isBelow ? whole : 0);
}

void RoundsPage::filterBy(std::optional<words::ReportState> state) {
    state_ = state;
    keepCell([this] { model_->filter(round_, state_); });
    showCounts();
}

void RoundsPage::showRound() {
    for (const domain::Round& round : model_->rounds()) {
        if (round.id == round_) {
            editor_->show(round);
        }
    }
    editor_->setVisible(round_.isStored());
    showCounts();
    offerReminders();
}

void RoundsPage::showCounts() {
    const std::map<words::ReportState, int> counts = model_->counts(round_);
    int all = 0;
    for (const auto& [state, count] : counts) {
        all += count;
    }
    const auto inWords = [this](int count) { return words::count(count, desk_.language()); };
    for (const auto& [state, button] : filters_) {
        const auto found = state.has_value() ? counts.find(*state) : counts.end();
        const int count = !state.has_value() ? all : found == counts.end() ? 0 : found->second;
        const QString word = state.has_value() ? words::chipOf(*state, desk_.language()).word
                                               : tr("all", "reports of this round");
        button->setText(tr("%1 %2", "number, state").arg(inWords(count), word));
        button->setChecked(state == state_);
        button->setVisible(!state.has_value() || count > 0 || state == state_);
    }
}

bool RoundsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openReport(table_->currentIndex());
            return true;
        }
    }
    if (watched == table_ && event->type() == QEvent::Resize) {
        empty_->setGeometry(table_->rect());
    }
    return Page::eventFilter(watched, event);
}

std::vector<work::ReminderCase> RoundsPage::lateOfRound() const {
    std::vector<work::ReminderCase> late = late_;
    std::erase_if(
        late, [this](const work::ReminderCase& one) { return one.late.report.round != round_; });
    return late;
}

std::vector<work::ReminderCase> RoundsPage::lateOfChosen() const {
    const QModelIndexList cells = table_->selectionModel()->selectedIndexes();
    std::vector<work::ReminderCase> late = late_;
    std::erase_if(late, [&](const work::ReminderCase& one) {
        return std::none_of(cells.begin(), cells.end(), [&](const QModelIndex& cell) {
            const work::ReportHeader* report = model_->reportAt(cell);
            return report != nullptr && report->id == one.late.report.id;
        });
    });
    return late;
}

bool RoundsPage::hasChosen() const {
    return table_->selectionModel()->selectedIndexes().size() > 1;
}

std::vector<work::ReminderCase> RoundsPage::toRemind() const {
    return hasChosen() ? lateOfChosen() : lateOfRound();
}

void RoundsPage::offerReminders() {
    const std::vector<work::ReminderCase> cases = toRemind();
    remind_->setText((hasChosen() ? tr("Remind the chosen (%1) …")
                                  : tr("Remind all that are late in this round (%1) …"))
                         .arg(cases.size()));
    permit(*remind_, desk_, work::Act::MakeLetter, !cases.empty() && reminders_->isHidden(),
           !cases.empty() ? QString()
           : hasChosen()  ? tr("No report of the chosen is awaited past its day.")
                          : tr("No report of this round is awaited past its day."));
    if (remind_->isEnabled()) {
        remind_->setToolTip(ReminderPanel::recipients(cases));
        remind_->setAccessibleDescription(remind_->toolTip());
    }
}

void RoundsPage::showReminders(bool isShown) {
    reminders_->setVisible(isShown);
    offerReminders();
    if (!isShown) {
        table_->setFocus();
    }
}

void RoundsPage::openReport(const QModelIndex& index) {
    if (const work::ReportHeader* report = model_->reportAt(index)) {
        Q_EMIT goTo({Place::Report, report->id.value});
    }
}

}  // namespace kamerklaar::ui
