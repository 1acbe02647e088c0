// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/journal_list.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/list_table.h"
#include "ui/words/field_words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

using JournalLine = JournalList::Line;
using ChangeLine = JournalList::ChangeLine;

std::vector<Column<JournalLine>> lineColumns() {
    const auto act = [](const JournalLine& line) { return words::actDone(line.entry.act); };
    const auto changes = [](const JournalLine& line) {
        return static_cast<std::int64_t>(line.entry.changes.size());
    };
    const auto number = [](const JournalLine& line) { return line.entry.number; };
    using Entry = Column<JournalLine>;
    return {
        Entry(JournalList::tr("About"), [](const JournalLine& line) { return line.about; })
            .named("about"),
        Entry(JournalList::tr("What"), act).named("act"),
        Entry(JournalList::tr("Who"), [](const JournalLine& line) { return line.person; })
            .named("person"),
        Entry(
            JournalList::tr("When"),
            [](const JournalLine& line) { return words::moment(line.entry.at); },
            [](const JournalLine& line) { return line.entry.at.unixSeconds(); }, {}, true)
            .named("moment"),
        Entry(
            JournalList::tr("Changes"),
            [changes](const JournalLine& line) { return QString::number(changes(line)); }, changes)
            .named("changes"),
        Entry(
            JournalList::tr("No."),
            [number](const JournalLine& line) { return QString::number(number(line)); }, number)
            .named("number")};
}

std::vector<Column<ChangeLine>> changeColumns() {
    return {{JournalList::tr("Field"), [](const ChangeLine& line) { return line.field; }},
            {JournalList::tr("Before"), [](const ChangeLine& line) { return line.before; }},
            {JournalList::tr("After"), [](const ChangeLine& line) { return line.after; }}};
}

/// Numbers of things that "About" already names.
bool saysWhatItIsAbout(const domain::Change& change) {
    return change.path == "municipality" || change.path == "round" ||
           change.path.rfind("subject/", 0) == 0;
}

}  // namespace

JournalList::JournalList(const domain::Scheme& scheme, domain::Language language, QWidget* parent)
    : QWidget(parent),
      scheme_(scheme),
      language_(language),
      model_(new ColumnModel<JournalLine>(
          lineColumns(), [](const JournalLine& line) { return line.address; }, this)),
      table_(new ListTable(model_, tr("Journal"), this)),
      changes_(new ColumnModel<ChangeLine>(changeColumns(), {}, this)),
      changesTable_(new ListTable(changes_, tr("Changes of the chosen line"), this)),
      reason_(new QLabel(this)) {
    table_->setObjectName(QStringLiteral("entries"));
    changesTable_->setObjectName(QStringLiteral("changes"));
    reason_->setWordWrap(true);
    reason_->setTextFormat(Qt::PlainText);
    auto* below = new QWidget(this);
    auto* down = new QVBoxLayout(below);
    down->setContentsMargins(0, room::tight, 0, 0);
    down->addWidget(reason_);
    down->addWidget(changesTable_, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(table_);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(table_, &ListTable::jumped, this, &JournalList::goTo);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalList::showChanges);
}

std::vector<JournalLine> JournalList::linesOf(std::vector<work::JournalEntry> entries) const {
    std::vector<JournalLine> lines;
    lines.reserve(entries.size());
    for (work::JournalEntry& entry : entries) {
        const QString person = names_->personName(entry.person);
        const QString about = names_->nameOf(entry);
        const std::optional<Address> address = names_->addressOf(entry);
        std::erase_if(entry.changes, saysWhatItIsAbout);
        lines.push_back({std::move(entry), person, about, address});
    }
    return lines;
}

void JournalList::show(std::vector<work::JournalEntry> entries, words::SubjectNames names) {
    names_ = std::move(names);
    model_->setRows(linesOf(std::move(entries)));
    table_->fitColumns();
    if (!table_->currentIndex().isValid() && model_->shownRows() > 0) {
        table_->setCurrentIndex(model_->index(0, 0));
    }
    showChanges();
}

void JournalList::add(std::vector<work::JournalEntry> entries) {
    model_->addRows(linesOf(std::move(entries)));
}

int JournalList::count() const {
    return static_cast<int>(model_->rows().size());
}

bool JournalList::choose(std::int64_t number) {
    for (int row = 0; row < model_->shownRows(); ++row) {
        const int given = model_->givenRow(row);
        if (model_->rows()[static_cast<std::size_t>(given)].entry.number == number) {
            table_->setCurrentIndex(model_->index(row, 0));
            return true;
        }
    }
    return false;
}

const JournalLine* JournalList::currentLine() const {
    const int row = table_->currentIndex().row();
    const int given = row < 0 ? -1 : model_->givenRow(row);
    return given < 0 ? nullptr : &model_->rows()[static_cast<std::size_t>(given)];
}

const work::JournalEntry* JournalList::current() const {
    const JournalLine* line = currentLine();
    return line == nullptr ? nullptr : &line->entry;
}

QString JournalList::chosenInWords() const {
    const JournalLine* line = currentLine();
    return line == nullptr
               ? QString()
               : tr("No. %1: %2. %3, by %4 on %5.", "number, act, about what, person, moment")
                     .arg(QString::number(line->entry.number), words::actDone(line->entry.act),
                          line->about, line->person, words::moment(line->entry.at));
}

std::int64_t JournalList::chosenNumber() const {
    const work::JournalEntry* entry = current();
    return entry == nullptr ? 0 : entry->number;
}

void JournalList::showChanges() {
    const work::JournalEntry* entry = current();
    Q_EMIT chosen();
    if (entry == nullptr) {
        reason_->hide();
        changes_->setRows({});
        return;
    }
    reason_->setText(tr("Reason: %1").arg(words::text(entry->reason)));
    reason_->setVisible(!entry->reason.empty());
    std::vector<ChangeLine> lines;
    for (const domain::Change& change : entry->changes) {
        lines.push_back(lineOf(change, entry->subject.kind));
    }
    changes_->setRows(std::move(lines));
    changesTable_->fitColumns(2);
}

ChangeLine JournalList::lineOf(const domain::Change& change, domain::Subject::Kind of) const {
    const words::NameOf nameOf = [this](const domain::Subject& subject) {
        return names_ ? names_->nameOf(subject) : QString();
    };
    const auto value = [&](const std::string& text) {
        return words::fieldValue(of, change.path, text, scheme_, language_, nameOf);
    };
    return {words::fieldName(of, change.path, scheme_, language_), value(change.before),
            value(change.after)};
}

}  // namespace kamerklaar::ui
