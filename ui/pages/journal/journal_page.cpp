// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/journal/journal_page.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/journal/journal_sentence.h"
#include "ui/pages/journal/verdict.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/journal_list.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/view_bar.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/journal_export.h"
#include "work/reversing.h"
#include "work/verifying.h"

namespace kamerklaar::ui {

namespace {
/// As many entries as are read without a person noticing.
constexpr int atATime = 400;
constexpr int widthOfNames = 12;  // letters

const auto personKey = QStringLiteral("person");
const auto fromKey = QStringLiteral("from");
const auto upToKey = QStringLiteral("upto");

std::optional<domain::Date> dayIn(const ViewChoices& choices, const QString& key) {
    return domain::Date::fromIso(choices.value(key).toStdString());
}

}  // namespace

JournalPage::JournalPage(Desk& desk, Asker& asker, Settings& settings, QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      list_(new JournalList(desk.scheme(), desk.language(), this)),
      search_(new SearchField(tr("Search in what is shown"), list_->model(), list_->table(), this)),
      person_(new QComboBox(this)),
      from_(new DateEdit(this)),
      upTo_(new DateEdit(this)),
      view_(new ViewBar(Place::Journal, settings, this)),
      reverse_(new QPushButton(tr("Undo this act …"), this)),
      count_(new QLabel(this)),
      verdict_(new QLabel(this)),
      written_(new WrittenFile(desk.language(), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, room::tight, room::page, room::small);
    layout->setSpacing(room::small);
    addFilters(layout);
    layout->addWidget(view_);
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setWordWrap(true);
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    verdict_->hide();
    layout->addWidget(verdict_);
    layout->addWidget(written_);
    layout->addWidget(list_, 1);
    auto* foot = new QHBoxLayout;
    setRole(count_, TextRole::Quiet);
    foot->addWidget(count_, 1);
    reverse_->setObjectName(QStringLiteral("reverse"));
    foot->addWidget(reverse_);
    layout->addLayout(foot);

    connect(list_, &JournalList::goTo, this, &Page::goTo);
    connect(list_, &JournalList::chosen, this, &JournalPage::offerReversal);
    connect(reverse_, &QPushButton::clicked, this, &JournalPage::reverse);
    connect(person_, &QComboBox::activated, this, &JournalPage::fillList);
    connect(from_, &QLineEdit::editingFinished, this, &JournalPage::fillList);
    connect(upTo_, &QLineEdit::editingFinished, this, &JournalPage::fillList);
    connect(search_, &QLineEdit::textChanged, this, &JournalPage::showView);
    connect(list_->table()->columns(), &ListColumns::changed, this, &JournalPage::showView);
    connect(view_, &ViewBar::wanted, this, &JournalPage::look);
    later_.setSingleShot(true);
    connect(&later_, &QTimer::timeout, this, &JournalPage::readOn);
}

void JournalPage::addFilters(QVBoxLayout* layout) {
    auto* first = new QHBoxLayout;
    first->addWidget(search_, 1);
    first->addSpacing(room::small);
    auto* verifying = new QPushButton(tr("Verify"), this);
    verifying->setObjectName(QStringLiteral("verify"));
    verifying->setAccessibleDescription(
        tr("Checks the file, the chain of the journal and all sums."));
    verifying->setToolTip(verifying->accessibleDescription());
    connect(verifying, &QPushButton::clicked, this, &JournalPage::verify);
    first->addWidget(verifying);
    auto* exporting = new QPushButton(tr("Export …"), this);
    exporting->setObjectName(QStringLiteral("export"));
    exporting->setAccessibleDescription(
        tr("The whole journal with its chain, to be checked with other tools."));
    exporting->setToolTip(exporting->accessibleDescription());
    connect(exporting, &QPushButton::clicked, this, &JournalPage::exportJournal);
    first->addWidget(exporting);
    layout->addLayout(first);

    auto* second = new QHBoxLayout;
    second->setSpacing(room::small);
    const auto add = [&](const QString& name, const char* objectName, QWidget* field) {
        auto* label = new QLabel(name, this);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setObjectName(QLatin1String(objectName));
        field->setFixedWidth(field->sizeHint().width());
        second->addWidget(label);
        second->addWidget(field);
        second->addSpacing(room::normal);
    };
    person_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    person_->setMinimumContentsLength(widthOfNames);
    add(tr("Who"), "person", person_);
    add(tr("From"), "from", from_);
    add(tr("Up to and including"), "upTo", upTo_);
    second->addStretch(1);
    layout->addLayout(second);
}

void JournalPage::open(const Address& address) {
    if (const auto choices = choicesIn(address.part)) {
        look(*choices);
    }
    chosen_ = address.item;
    chooseWanted();
}

QString JournalPage::title() const {
    return tr("Journal");
}

bool JournalPage::search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

void JournalPage::reload() {
    fillPeople();
    fillList();
}

void JournalPage::fillPeople() {
    const QVariant before = person_->currentData();
    person_->clear();
    person_->addItem(tr("Everybody"), 0);
    using People = std::vector<domain::Person>;
    for (const domain::Person& person :
         desk_.read([this] { return desk_.store().people().all(); }, People())) {
        person_->addItem(words::text(person.name), static_cast<qlonglong>(person.id.value));
    }
    person_->setCurrentIndex(std::max(0, person_->findData(before)));
}

work::JournalFilter JournalPage::filter() const {
    work::JournalFilter filter;
    const std::int64_t person = person_->currentData().toLongLong();
    if (person > 0) {
        filter.person = domain::PersonId{person};
    }
    filter.from = from_->value();
    filter.upTo = upTo_->value();
    return filter;
}

void JournalPage::look(const ViewChoices& choices) {
    fillPeople();
    person_->setCurrentIndex(std::max(0, person_->findData(choices.value(personKey).toLongLong())));
    from_->setValue(dayIn(choices, fromKey));
    upTo_->setValue(dayIn(choices, upToKey));
    setListChoices(choices, *search_, *list_->table());
    fillList();
}

void JournalPage::showView() {
    ViewChoices choices;
    const work::JournalFilter now = filter();
    if (now.person) {
        choices[personKey] = QString::number(now.person->value);
    }
    if (now.from) {
        choices[fromKey] = words::text(now.from->iso());
    }
    if (now.upTo) {
        choices[upToKey] = words::text(now.upTo->iso());
    }
    addListChoices(choices, *search_, *list_->table());
    const QString sentence = journalSentence(now.person ? person_->currentText() : QString(),
                                             now.from, now.upTo, desk_.language());
    view_->show(withListChoices(sentence, *search_, *list_->table()), choices);
}

void JournalPage::fillList() {
    showView();
    later_.stop();
    ahead_.clear();
    std::vector<work::JournalEntry> entries = entriesFrom(0);
    const bool isAll = entries.size() < atATime;
    const auto names = desk_.read(
        [this] { return std::optional(words::SubjectNames(desk_.store(), desk_.language())); },
        std::optional<words::SubjectNames>());
    if (names.has_value()) {
        list_->show(std::move(entries), *names);
    }
    if (!isAll) {
        later_.start();
    }
    showCount();
    chooseWanted();
}

void JournalPage::chooseWanted() {
    if (chosen_ > 0 && list_->choose(chosen_)) {
        chosen_ = 0;
    }
}

std::vector<work::JournalEntry> JournalPage::entriesFrom(int place) {
    return desk_.read([&] { return desk_.store().journal().read(filter(), place, atATime); },
                      std::vector<work::JournalEntry>());
}

void JournalPage::readOn() {
    std::vector<work::JournalEntry> entries =
        entriesFrom(list_->count() + static_cast<int>(ahead_.size()));
    const bool isEnd = entries.size() < atATime;
    std::move(entries.begin(), entries.end(), std::back_inserter(ahead_));
    if (isEnd || static_cast<int>(ahead_.size()) >= list_->count()) {
        list_->add(std::exchange(ahead_, {}));
        chooseWanted();
    }
    if (!isEnd) {
        later_.start();
    }
    showCount();
}

void JournalPage::showCount() {
    const QString count =
        words::count(list_->count() + static_cast<std::int64_t>(ahead_.size()), desk_.language());
    count_->setText(later_.isActive() ? tr("%1 acts read, and more to come …").arg(count)
                                      : tr("%1 acts").arg(count));
}

void JournalPage::verify() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto found = desk_.read(
        [this] { return std::optional(work::verify(desk_.store(), desk_.tools().sealing)); },
        std::optional<domain::Problems>());
    QApplication::restoreOverrideCursor();
    if (!found.has_value()) {
        return;  // the window says what happened
    }
    const bool isSound = found->empty();
    say(isSound ? tr("✓ Everything is sound: the file, the chain of the journal, and all sums.")
                : tr("✗ Not everything is sound:\n%1").arg(verdictOf(desk_, *found)),
        isSound);
}

void JournalPage::say(const QString& words, bool isGood) {
    verdict_->setText(words);
    verdict_->setProperty("tone", isGood ? QStringLiteral("good") : QStringLiteral("bad"));
    verdict_->style()->unpolish(verdict_);
    verdict_->style()->polish(verdict_);
    verdict_->show();
}

void JournalPage::offerReversal() {
    const std::int64_t entry = list_->chosenNumber();
    const auto can =
        entry == 0 ? domain::Outcome(domain::refused(domain::ProblemKind::NotFound))
                   : desk_.readResult([&] { return work::canReverse(desk_.context(), entry); });
    permit(*reverse_, desk_, work::Act::ReverseAct, can.has_value());
    if (entry != 0 && !can) {
        const QString why = words::sentences(can.error(), desk_.language());
        reverse_->setToolTip(why);
        reverse_->setAccessibleDescription(why);
    }
}

void JournalPage::reverse() {
    const std::int64_t entry = list_->chosenNumber();
    const auto reason = asker_.words(
        this, {tr("Undo this act"),
               list_->chosenInWords() + QStringLiteral("\n\n") +
                   tr("The act stays in the journal; a counter-act undoes it. An approved decision "
                      "is undone by a decision that a second person approves."),
               tr("Reason"), tr("Undo"), tr("Cancel")});
    if (!reason) {
        return;
    }
    const auto done = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::reverse(context, entry, reason->trimmed().toStdString());
    });
    say(done ? tr("✓ The counter-act stands in the journal.")
             : tr("✗ Not undone:\n%1").arg(words::sentences(done.error(), desk_.language())),
        done.has_value());
}

void JournalPage::exportJournal() {
    const auto path = asker_.fileToSave(
        this, {tr("Export the journal"), tr("journal") + QStringLiteral(".jsonl"),
               tr("JSON, a line for each act (*.jsonl)"), QStringLiteral("jsonl")});
    if (!path) {
        return;
    }
    QByteArray bytes;
    const auto end = desk_.read(
        [&] {
            return std::optional(work::exportJournal(
                desk_.store(), work::PrivateValues::Along, [&bytes](const std::string& line) {
                    bytes.append(line.data(), static_cast<int>(line.size()));
                }));
        },
        std::optional<work::JournalEnd>());
    if (end) {
        written_->write(
            *path, bytes,
            tr("The journal was written with its chain, names and texts included: %1."));
    }
}

}  // namespace kamerklaar::ui
