// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/report_page.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include "domain/report_questions.h"
#include "ui/forms/form_history.h"
#include "ui/forms/race_panel.h"
#include "ui/pages/report/history_list.h"
#include "ui/pages/report/line_sections.h"
#include "ui/pages/report/section_book.h"
#include "ui/pages/report/spending_section.h"
#include "ui/pages/report/status_bar.h"
#include "ui/pages/report/term_editor.h"
#include "ui/pages/report/text_sections.h"
#include "ui/pages/report/totals_bar.h"
#include "ui/shell/asker.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/strip.h"
#include "ui/words/report_status.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/assessing.h"

namespace kamerklaar::ui {
namespace {

constexpr int sideLetters = 31;         // width of the remarks
constexpr int sideLines = 4;            // their height where they stand below, at most
constexpr int linesForSilence = 36;     // of the page; below it "Nothing to remark." is left out
constexpr int remarksBesideForm = 120;  // of the page; below it remarks do not fit beside the form

}  // namespace

ReportPage::ReportPage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      form_(desk.scheme(), desk.language()),
      editing_(desk, form_),
      book_(new SectionBook(form_, this)),
      status_(new StatusBar(editing_, desk, this)),
      totals_(new TotalsBar(desk.language(), this)),
      race_(new RacePanel(form_, this)),
      draft_(new Strip(Banner::Kind::Notice, this)),
      refusal_(new Strip(Banner::Kind::Fault, this)),
      setAside_(new Strip(Banner::Kind::Notice, this)),
      remarks_(new RemarkList(tr("Nothing to remark."), desk.language(), this)),
      history_(new HistoryList(desk.language(), this)),
      note_(new QPushButton(tr("Make a note …"), this)),
      side_(new QTabWidget(this)) {
    side_->setAccessibleName(tr("Remarks and history"));
    makeSections();
    makeStrips();

    across_ = new QHBoxLayout;
    across_->setSpacing(room::small);
    across_->addWidget(book_, 1);
    across_->addWidget(makeSide());
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(0);
    for (QWidget* part :
         std::initializer_list<QWidget*>{status_, race_, refusal_, draft_, setAside_, totals_}) {
        down->addWidget(part);
    }
    down->addLayout(across_, 1);
    down->addStretch();  // where there is no report, what says so is as high as its words
    race_->hide();
    addShortcuts();

    connect(&form_, &BoundFields::edited, this, &ReportPage::showState);
    connect(&form_, &BoundFields::left, this, &ReportPage::judge);
    connect(&editing_, &Editing::opened, this, &ReportPage::showReport);
    connect(&editing_, &Editing::stateChanged, this, &ReportPage::showState);
    connect(&editing_, &Editing::refused, this, &ReportPage::sayRefusal);
    connect(status_, &StatusBar::wanted, this, &ReportPage::takeStep);
    connect(status_, &StatusBar::saveWanted, this, [this] { editing_.save(); });
    connect(status_, &StatusBar::nextWanted, this, [this] {
        if (const auto next = nextReport()) {
            Q_EMIT goTo({Place::Report, next->value, {}});
        }
    });
    connect(remarks_, &RemarkList::wanted, this,
            [this](const QString& path) { book_->goToField(path.toStdString()); });
    connect(race_, &RacePanel::keepMine, &editing_, &Editing::keepMine);
    connect(race_, &RacePanel::takeTheirs, &editing_, &Editing::takeTheirs);
    connect(term_, &TermEditor::wanted, this,
            [this](const auto& period, const auto& due) { editing_.setTerm(period, due); });
}

ReportPage::~ReportPage() {
    editing_.keepDraft();
}

void ReportPage::makeSections() {
    auto* general = new GeneralSection(form_);
    term_ = general->term();
    categories_ = new SpendingSection(
        "categories", domain::TermKind::CostCategory, tr("Cost categories"),
        tr("Without VAT that the municipality gets back from the fund. Amounts can be typed as "
           "250000, 250,000 or € 250,000.00."),
        form_);
    sectors_ = new SpendingSection("sectors", domain::TermKind::Sector, tr("Sectors"),
                                   tr("Which sectors benefit: the same money, divided in another "
                                      "way. The totals should be equal."),
                                   form_);
    std::vector<Section*> sections = {general,
                                      categories_,
                                      sectors_,
                                      new InterventionsSection(form_),
                                      new IndicatorsSection(form_),
                                      new FactorsSection(form_),
                                      new PartnersSection(form_)};
    if (domain::asksProblemAnalysis(form_.scheme()) || domain::asksCoordinator(form_.scheme())) {
        sections.push_back(new ApproachSection(form_));
    }
    sections.insert(sections.end(), {new TargetGroupSection(form_), new StorySection(form_),
                                     new OutlookSection(form_)});
    book_->add(sections);
}

QWidget* ReportPage::makeSide() {
    remarks_->setObjectName(QStringLiteral("remarks"));
    remarks_->setAccessibleName(tr("Remarks"));
    history_->setObjectName(QStringLiteral("history"));
    history_->setAccessibleName(tr("History"));
    side_->addTab(remarks_, tr("Remarks"));
    auto* told = new QWidget(side_);
    auto* down = new QVBoxLayout(told);
    down->setContentsMargins({});
    down->setSpacing(room::tight);
    down->addWidget(history_, 1);
    note_->setObjectName(QStringLiteral("makeNote"));
    note_->setAutoDefault(false);
    note_->setToolTip(tr("A note for colleagues, which is never published (Ctrl+Shift+N)"));
    connect(note_, &QPushButton::clicked, this, &ReportPage::makeNote);
    down->addWidget(note_);
    side_->addTab(told, tr("History"));
    connect(side_, &QTabWidget::currentChanged, this, &ReportPage::placeSide);
    return side_;
}

void ReportPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeSide();
}

void ReportPage::placeSide() {
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    const bool isHistory = side_->currentWidget() != remarks_;
    const bool isBelow = width() < remarksBesideForm * letter;
    across_->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    side_->setMaximumWidth(isBelow ? QWIDGETSIZE_MAX : sideLetters * letter);
    side_->setMinimumWidth(isBelow ? 0 : sideLetters * letter);
    if (!isBelow) {
        side_->setMinimumHeight(0);
        side_->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    const int most = (isHistory ? 2 * sideLines : sideLines) * line;
    // Where the window is low, nothing to say takes no room from the form.
    const bool isSilent = !isHistory && !remarks_->isSayingSomething();
    const int wanted = isHistory ? most
                       : isSilent && height() < linesForSilence * line
                           ? 0
                           : std::min(most, remarks_->wholeHeight());
    side_->setFixedHeight(side_->tabBar()->sizeHint().height() + wanted + room::small);
}

void ReportPage::makeStrips() {
    draft_->setObjectName(QStringLiteral("draft"));
    draft_->makeClosable();
    QPushButton* drop = draft_->addButton(tr("Drop the draft"), QStringLiteral("dropDraft"));
    connect(drop, &QPushButton::clicked, &editing_, &Editing::dropDraft);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->makeClosable();
    setAside_->setObjectName(QStringLiteral("setAside"));
    setAside_->makeClosable();
    QPushButton* back =
        setAside_->addButton(tr("Bring back my entry"), QStringLiteral("bringBackMine"));
    connect(back, &QPushButton::clicked, &editing_, &Editing::bringBackMine);
}

void ReportPage::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Save, [this] {
        // The field that has the focus is judged as if it were left.
        judge();
        editing_.save();
    });
    auto* history = new FormHistory(form_, book_);
    connect(history, &FormHistory::moved, this, [this](const std::string& path) {
        editing_.touch();
        judge();
        book_->goToField(path);
    });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { makeNote(); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { book_->turn(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { book_->turn(-1); });
}

void ReportPage::open(const Address& address) {
    editing_.keepDraft();
    refusal_->hide();
    const domain::ReportId id{address.item};
    const bool isSame = editing_.isOpen() && editing_.report().report.id == id;
    const bool isThere = editing_.open(id);
    if (!isThere) {
        refusal_->show(tr("There is no such report in this file."));
    }
    for (QWidget* part : std::initializer_list<QWidget*>{status_, totals_, book_, side_}) {
        part->setVisible(isThere);
    }
    if (!isSame) {
        book_->goToFirst();
    }
    if (address.part == QLatin1String("history")) {
        side_->setCurrentWidget(note_->parentWidget());
    }
    Q_EMIT titleChanged();
}

QString ReportPage::title() const {
    return editing_.isOpen() ? tr("%1 – report over %2")
                                   .arg(words::text(editing_.report().municipality.name))
                                   .arg(editing_.report().round.year)
                             : tr("Report");
}

void ReportPage::leave() {
    editing_.keepDraft();
}

void ReportPage::reload() {
    editing_.readAgain();
}

void ReportPage::showReport() {
    const work::ReportCase& open = editing_.report();
    refusal_->hide();
    status_->offerNext(nextReport().has_value());
    term_->show(open.report, open.round, editing_.isEditable());
    const auto people =
        desk_.read([this] { return desk_.store().people().all(); }, std::vector<domain::Person>());
    history_->show(open, people);
    note_->setEnabled(desk_.may(work::Act::SaveReportNote));
    draft_->show(editing_.drafts().restoredFrom().has_value()
                     ? tr("What you typed and did not save was put back: draft of %1.")
                           .arg(words::moment(*editing_.drafts().restoredFrom()))
                     : QString());
    setAside_->show(editing_.hasSetAside()
                        ? tr("Your own entry was set aside. It can be brought back until this "
                             "report is saved or closed.")
                        : QString());
    judge();
}

void ReportPage::showState() {
    if (!editing_.isOpen()) {
        return;
    }
    status_->refresh();
    const ReadReport read = readTexts(form_.texts(), editing_.report().report, form_.scheme());
    totals_->show(read.report, form_.scheme(), editing_.report().around, read.problems);
    categories_->showTotals(read.report.categories, read.problems);
    sectors_->showTotals(read.report.sectors, read.problems);
    if (editing_.race().has_value()) {
        refusal_->hide();
        race_->show(*editing_.race(), form_.texts());
    } else {
        race_->hide();
    }
}

std::optional<domain::ReportId> ReportPage::nextReport() const {
    return desk_.read(
        [this] { return work::nextToAssess(desk_.store(), editing_.report().report.id); },
        std::optional<domain::ReportId>());
}

void ReportPage::judge() {
    if (!editing_.isOpen()) {
        return;
    }
    showState();
    const domain::Problems problems = editing_.judged().problems;
    form_.showProblems(problems);
    remarks_->show(remarksOf(problems));
    placeSide();
    book_->showCounts(problems);
    side_->setTabText(0,
                      problems.empty() ? tr("Remarks") : tr("Remarks (%1)").arg(problems.size()));
}

std::vector<Remark> ReportPage::remarksOf(const domain::Problems& problems) const {
    std::vector<Remark> remarks;
    for (const domain::Problem& problem : problems) {
        const QString sentence = words::sentence(problem, desk_.language());
        // A wrong value says what is wrong but not where; what is flagged speaks for itself.
        const bool needsName =
            problem.severity == domain::Severity::Refused && form_.widgetOf(problem.field);
        remarks.push_back({problem.severity,
                           needsName ? tr("%1: %2", "field, what is wrong with it")
                                           .arg(form_.nameOf(problem.field), sentence)
                                     : sentence,
                           QString::fromStdString(problem.field)});
    }
    return remarks;
}

void ReportPage::takeStep(domain::ReportAct act) {
    const auto step = domain::stepFor(editing_.report().report.status, act);
    const int seen = editing_.report().report.version;
    QString reason;
    if (step.has_value() && step->needsReason) {
        const bool isBack = act == domain::ReportAct::SendBack;
        const auto given = asker_.words(
            this, {isBack ? tr("Send back") : tr("Reopen"),
                   isBack ? tr("Tell the municipality what has to be changed or added.")
                          : tr("Say why this approved report is changed after all."),
                   tr("&Reason"), isBack ? tr("Send back") : tr("Reopen"), tr("Cancel")});
        if (!given.has_value()) {
            return;
        }
        reason = *given;
    }
    editing_.takeStep(act, reason, seen);
}

void ReportPage::makeNote() {
    if (!editing_.isOpen() || !note_->isEnabled()) {
        return;
    }
    const auto text = asker_.words(
        this, {tr("Note on this report"),
               tr("For colleagues; your name and the moment stand beside it. A note is never "
                  "published."),
               tr("&Note"), tr("Keep the note"), tr("Cancel")});
    if (text.has_value() && editing_.makeNote(*text)) {
        side_->setCurrentWidget(note_->parentWidget());
    }
}

void ReportPage::sayRefusal(const domain::Problems& problems) {
    judge();
    QStringList general;
    std::string first;
    for (const domain::Problem& problem : problems) {
        if (form_.widgetOf(problem.field) == nullptr) {
            general.append(words::sentence(problem, desk_.language()));
        } else if (first.empty()) {
            first = problem.field;
        }
    }
    if (general.isEmpty()) {
        general.append(
            tr("Not recorded: fill in or change what is marked below. What you typed stays here as "
               "a draft."));
    }
    draft_->hide();
    refusal_->show(general.join(u'\n'));
    if (!first.empty()) {
        book_->goToField(first);
    }
}

}  // namespace kamerklaar::ui
