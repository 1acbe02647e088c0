// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/due/due_page.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/forms/reminder_panel.h"
#include "ui/pages/due/deadline_form.h"
#include "ui/shell/address_of.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/due_chip.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/view_bar.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "work/money_tables.h"
#include "work/money_words.h"
#include "work/recording.h"

namespace kamerklaar::ui {

namespace {

using work::DueItem;

constexpr int narrow = 1060;  // below it the form stands under the list

QString when(int daysLeft) {
    if (daysLeft == 0) {
        return DuePage::tr("today");
    }
    return daysLeft > 0 ? DuePage::tr("in %n day(s)", nullptr, daysLeft)
                        : DuePage::tr("%n day(s) ago", nullptr, -daysLeft);
}

}  // namespace

DuePage::DuePage(Desk& desk, Asker& asker, Settings& settings, QWidget* parent)
    : Page(desk, parent),
      whose_(new Segments(tr("Whose deadlines"),
                          {tr("All"), tr("Of the ministry"), tr("Of municipalities")}, this)),
      when_(new QComboBox(this)),
      model_(new ColumnModel<DueItem>(
          columns(), [](const DueItem& item) { return addressOf(item); }, this)),
      table_(new ListTable(model_, tr("Deadlines"), this)),
      search_(new SearchField(tr("Search deadline, municipality or source"), model_, table_, this)),
      add_(new QPushButton(tr("Add a deadline …"), this)),
      done_(new QPushButton(tr("Done"), this)),
      remind_(new QPushButton(this)),
      view_(new ViewBar(Place::Due, settings, this)),
      count_(new QLabel(this)),
      said_(new QLabel(this)),
      written_(new WrittenFile(desk.language(), this)),
      form_(new DeadlineForm(desk, this)),
      reminders_(new ReminderPanel(desk, this)),
      across_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    table_->setObjectName(QStringLiteral("deadlines"));
    search_->setObjectName(QStringLiteral("search"));
    add_->setObjectName(QStringLiteral("addDeadline"));
    done_->setObjectName(QStringLiteral("deadlineDone"));
    done_->setToolTip(tr("The chosen deadline of our own has been met."));
    said_->setObjectName(QStringLiteral("said"));
    said_->setWordWrap(true);
    said_->hide();
    remind_->setObjectName(QStringLiteral("remind"));
    setRole(count_, TextRole::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, room::tight, room::page, room::wide);
    layout->setSpacing(room::normal);
    layout->addLayout(makeHead(asker));
    layout->addWidget(view_);
    layout->addWidget(written_);
    layout->addWidget(said_);
    layout->addWidget(reminders_);
    across_->setSpacing(room::wide);
    across_->addWidget(table_, 1);
    across_->addWidget(form_, 0, Qt::AlignTop);
    layout->addLayout(across_, 1);
    auto* foot = new FlowLayout;
    foot->addWidget(count_);
    foot->addGap();
    foot->addWidget(done_);
    foot->addWidget(remind_);
    layout->addLayout(foot);
    form_->hide();
    reminders_->hide();

    connect(table_, &ListTable::jumped, this, &Page::goTo);
    table_->sortInitially(0, Qt::AscendingOrder);
    connect(whose_, &Segments::changed, this, [this](int index) {
        filter_.whose = index;
        fill();
    });
    connect(when_, &QComboBox::activated, this, [this](int index) {
        filter_.when = index;
        fill();
    });
    connect(search_, &QLineEdit::textChanged, this, &DuePage::showView);
    connect(table_->columns(), &ListColumns::changed, this, &DuePage::showView);
    connect(view_, &ViewBar::wanted, this, &DuePage::look);
    connect(model_, &QAbstractItemModel::modelReset, this, &DuePage::showCount);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuePage::offerDone);
    connect(add_, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(done_, &QPushButton::clicked, this, &DuePage::setDone);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuePage::offerReminders);
    connect(remind_, &QPushButton::clicked, this, [this] {
        reminders_->offer(toRemind());
        showReminders(true);
    });
    connect(reminders_, &ReminderPanel::goTo, this, &Page::goTo);
    connect(reminders_, &ReminderPanel::putAway, this, [this] { showReminders(false); });
    connect(form_, &FieldForm::putAway, this, [this] { showForm(false); });
}

QLayout* DuePage::makeHead(Asker& asker) {
    auto* head = new FlowLayout;
    when_->setObjectName(QStringLiteral("when"));
    when_->setAccessibleName(tr("Due when"));
    when_->addItems(
        {tr("Any day"), tr("Past their day"), tr("In the next %1 days").arg(DueFilter::soon)});
    head->addWidget(whose_);
    head->addWidget(when_);
    head->addWidget(search_);
    head->addWidget(add_);
    auto* exporting = new ExportButton(
        desk_, asker, tr("deadlines"),
        [this] { return work::dueSheet(model_->rows(), desk_.today(), desk_.language()); }, this);
    written_->follow(*exporting);
    head->addWidget(exporting);
    return head;
}

std::vector<Column<DueItem>> DuePage::columns() const {
    const domain::Language language = desk_.language();
    const domain::Date today = desk_.today();
    const auto municipality = [](const DueItem& item) {
        return item.municipality ? words::text(item.municipality->name) : tr("all");
    };
    const auto who = [](const DueItem& item) {
        return isNobodys(item) ? nothingThere() : item.isOurs ? tr("ministry") : tr("municipality");
    };
    return {
        Column<DueItem>(
            tr("Due on"), [](const DueItem& item) { return words::date(item.due); },
            [](const DueItem& item) { return std::int64_t{item.due.daysSince({})}; },
            [today](const DueItem& item) { return chipFor(item, today); }, true)
            .named("due"),
        Column<DueItem>(
            tr("When"), [today](const DueItem& item) { return when(item.daysLeft(today)); },
            [today](const DueItem& item) { return std::int64_t{item.daysLeft(today)}; }, {}, true)
            .named("left"),
        column::text<DueItem>(
            tr("What"), [language](const DueItem& item) { return work::words(item, language); })
            .named("what"),
        Column<DueItem>(tr("Municipality"), municipality).named("municipality"),
        Column<DueItem>(tr("Who"), who).named("who"),
        column::text<DueItem>(tr("Source"), [](const DueItem& item) {
            return item.source;
        }).named("source")};
}

void DuePage::open(const Address& address) {
    wanted_ = address.item;
    if (const auto choices = choicesIn(address.part)) {
        look(*choices);
    }
    if (isVisible()) {
        chooseWanted();
    }
}

QString DuePage::title() const {
    return tr("Deadlines");
}

bool DuePage::search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

void DuePage::reload() {
    items_ = desk_.read([this] { return work::dueItems(desk_.store(), desk_.today()); },
                        std::vector<DueItem>());
    late_ = desk_.read([this] { return work::reminderCases(desk_.store(), desk_.today()); },
                       std::vector<work::ReminderCase>());
    permit(*add_, desk_, work::Act::SaveDeadline);
    fill();
    chooseWanted();
}

void DuePage::fill() {
    std::vector<DueItem> shown;
    for (const DueItem& item : items_) {
        if (filter_.isWanted(item, desk_.today())) {
            shown.push_back(item);
        }
    }
    model_->setRows(std::move(shown));
    table_->fitColumns(2);
    showView();
    offerDone();
    offerReminders();
}

void DuePage::look(const ViewChoices& choices) {
    filter_.choose(choices);
    when_->setCurrentIndex(filter_.when);
    setListChoices(choices, *search_, *table_);
    whose_->choose(filter_.whose);
    fill();
}

void DuePage::showView() {
    ViewChoices choices = filter_.choices();
    addListChoices(choices, *search_, *table_);
    view_->show(withListChoices(filter_.sentence(), *search_, *table_), choices);
}

void DuePage::showCount() {
    const domain::Date today = desk_.today();
    const auto late =
        std::count_if(model_->rows().begin(), model_->rows().end(),
                      [today](const DueItem& item) { return item.daysLeft(today) < 0; });
    count_->setText(tr("%1 deadlines, %2 of them past their day")
                        .arg(model_->shownRows())
                        .arg(static_cast<int>(late)));
}

void DuePage::chooseWanted() {
    const std::int64_t wanted = std::exchange(wanted_, 0);
    for (int row = 0; wanted > 0 && row < model_->shownRows(); ++row) {
        const DueItem& item = model_->rows()[static_cast<std::size_t>(model_->givenRow(row))];
        if (item.what == DueItem::What::Own && item.about.id == wanted) {
            table_->setCurrentIndex(model_->index(row, 0));
        }
    }
}

void DuePage::showForm(bool isShown) {
    form_->setVisible(isShown);
    add_->setEnabled(!isShown);
    if (isShown) {
        form_->begin();
    } else {
        permit(*add_, desk_, work::Act::SaveDeadline);
        table_->setFocus();
    }
}

std::optional<domain::Deadline> DuePage::currentOwn() const {
    const int row = table_->currentIndex().row();
    const int given = row < 0 ? ListModel::totalsRow : model_->givenRow(row);
    if (given == ListModel::totalsRow) {
        return std::nullopt;
    }
    const DueItem& item = model_->rows()[static_cast<std::size_t>(given)];
    if (item.what != DueItem::What::Own) {
        return std::nullopt;
    }
    return desk_.store().records<domain::Deadline>().find({item.about.id});
}

void DuePage::offerDone() {
    const auto own = desk_.read([this] { return currentOwn(); }, std::optional<domain::Deadline>());
    permit(*done_, desk_, work::Act::SaveDeadline, own.has_value(),
           tr("Choose a deadline that was made here. The others are done when what they ask for is "
              "recorded."));
}

void DuePage::setDone() {
    auto own = desk_.read([this] { return currentOwn(); }, std::optional<domain::Deadline>());
    if (!own) {
        return;
    }
    own->doneOn = desk_.today();
    const auto saved = desk_.act(
        Topic::Everything, [&](const work::Context& context) { return work::save(context, *own); });
    said_->setText(saved ? QString() : words::sentences(saved.error(), desk_.language()));
    said_->setVisible(!saved);
}

std::vector<work::ReminderCase> DuePage::toRemind() const {
    const std::vector<int> rows = table_->chosenRows();
    if (rows.empty()) {
        return late_;
    }
    std::vector<work::ReminderCase> chosen;
    for (const int row : rows) {
        const DueItem& item = model_->rows()[static_cast<std::size_t>(row)];
        for (const work::ReminderCase& one : late_) {
            if (item.what == DueItem::What::ProgressReport &&
                item.about.id == one.late.report.id.value) {
                chosen.push_back(one);
            }
        }
    }
    return chosen;
}

void DuePage::offerReminders() {
    const std::vector<work::ReminderCase> cases = toRemind();
    const bool hasChosen = !table_->chosenRows().empty();
    remind_->setText(
        (hasChosen ? tr("Remind the chosen (%1) …") : tr("Remind all that are late (%1) …"))
            .arg(cases.size()));
    permit(*remind_, desk_, work::Act::MakeLetter, !cases.empty() && reminders_->isHidden(),
           !cases.empty() ? QString()
           : hasChosen
               ? tr("No reminder is written about what is chosen: only about progress reports that "
                    "are awaited past their day. With no row chosen it goes to all that are late.")
               : tr("No progress report is awaited past its day."));
    if (remind_->isEnabled()) {
        remind_->setToolTip(ReminderPanel::recipients(cases));
        remind_->setAccessibleDescription(remind_->toolTip());
    }
}

void DuePage::showReminders(bool isShown) {
    reminders_->setVisible(isShown);
    offerReminders();
    if (!isShown) {
        table_->setFocus();
    }
}

void DuePage::resizeEvent(QResizeEvent* event) {
    across_->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

}  // namespace kamerklaar::ui
