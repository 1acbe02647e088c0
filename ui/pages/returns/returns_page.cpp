// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/returns_page.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/pages/returns/correction_form.h"
#include "ui/pages/returns/return_list.h"
#include "ui/pages/returns/return_templates.h"
#include "ui/pages/returns/return_view.h"
#include "ui/pages/returns/sending_back.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/written_file.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"
#include "work/usual_round.h"

namespace kamerklaar::ui {

namespace {

using Format = work::WorkbookWriter::Format;

}  // namespace

ReturnsPage::ReturnsPage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      files_(desk.tools().grids),
      brought_(desk.context()),
      templates_(new QPushButton(tr("Make &workbooks"), this)),
      takeAll_(new QPushButton(this)),
      written_(new WrittenFile(desk.language(), this)),
      busy_(new Strip(Banner::Kind::Notice, this)),
      refused_(new Strip(Banner::Kind::Fault, this)),
      body_(new QStackedWidget(this)),
      list_(new ReturnList(desk.language(), this)),
      view_(new ReturnView(desk, this)) {
    auto* empty = new EmptyState(
        QStringLiteral("incoming"), tr("No workbooks have been read yet"),
        tr("Drop them on this window, or choose files or a folder. They are checked cell by cell; "
           "nothing is recorded until you take a workbook over."),
        this);
    connect(empty->addButton(tr("Choose files …"), QStringLiteral("chooseFirst")),
            &QPushButton::clicked, this, &ReturnsPage::chooseFiles);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(room::normal);
    splitter->addWidget(list_);
    splitter->addWidget(view_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    nothing_ = empty;
    lists_ = splitter;
    body_->addWidget(nothing_);
    body_->addWidget(lists_);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(room::page, room::tight, room::page, room::normal);
    down->setSpacing(room::small);
    down->addWidget(written_);
    down->addWidget(busy_);
    down->addWidget(refused_);
    down->addWidget(makeHead());
    down->addWidget(body_, 1);
    busy_->setObjectName(QStringLiteral("reading"));
    refused_->setObjectName(QStringLiteral("refusedReturns"));
    refused_->makeClosable();
    connectAll();
}

QWidget* ReturnsPage::makeHead() {
    auto* head = new QWidget(this);
    auto* across = new FlowLayout(head);
    QStringList names;
    for (const domain::Round& round : desk_.read([this] { return desk_.store().rounds().all(); },
                                                 std::vector<domain::Round>())) {
        years_.push_back(round.year);
        names.append(QString::number(round.year));
    }
    segments_ = new Segments(tr("Year"), names, head);
    segments_->setObjectName(QStringLiteral("year"));
    templates_->setObjectName(QStringLiteral("makeWorkbooks"));
    templates_->setAutoDefault(false);
    templates_->setToolTip(
        tr("One workbook for each municipality, filled in with what is known, in a folder."));
    auto* menu = new QMenu(templates_);
    const auto addFormat = [&](const QString& text, const char* name, Format format) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, format] { makeTemplates(format); });
    };
    addFormat(tr("For Excel (xlsx) …"), "workbooksXlsx", Format::Xlsx);
    addFormat(tr("OpenDocument (ods) …"), "workbooksOds", Format::Ods);
    templates_->setMenu(menu);
    auto* files = new QPushButton(tr("Read &files …"), head);
    files->setObjectName(QStringLiteral("chooseFiles"));
    auto* folder = new QPushButton(tr("Read a f&older …"), head);
    folder->setObjectName(QStringLiteral("chooseFolder"));
    takeAll_->setObjectName(QStringLiteral("takeOverAll"));
    makePrimary(takeAll_);
    connect(files, &QPushButton::clicked, this, &ReturnsPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ReturnsPage::chooseFolder);
    across->addWidget(segments_);
    across->addWidget(templates_);
    across->addGap();
    across->addWidget(files);
    across->addWidget(folder);
    across->addWidget(takeAll_);
    return head;
}

void ReturnsPage::connectAll() {
    connect(segments_, &Segments::changed, this,
            [this](int index) { year_ = years_[static_cast<std::size_t>(index)]; });
    connect(takeAll_, &QPushButton::clicked, this, &ReturnsPage::takeOverAll);
    QPushButton* cancel = busy_->addButton(tr("Cancel"), QStringLiteral("cancelReading"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        files_.stop();
        busy_->show({});
    });
    connect(&files_, &ReturnFiles::opened, this, &ReturnsPage::add);
    connect(&files_, &ReturnFiles::ended, this, [this] { busy_->show({}); });
    connect(&files_, &ReturnFiles::refused, this, [this](const QString& path) {
        unread_.append(tr("This file cannot be read: %1").arg(QDir::toNativeSeparators(path)));
        refused_->show(unread_.join(u'\n'));
    });
    connect(&files_, &ReturnFiles::foundNone, this, [this](const QString& folder) {
        refused_->show(tr("There are no workbooks in this folder or below it (xlsx, ods, csv): %1")
                           .arg(QDir::toNativeSeparators(folder)));
    });
    connect(list_->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReturnsPage::showOne);
    connect(&desk_, &Desk::leaving, this, [this](QStringList* wouldBeLost) {
        if (const auto loose = static_cast<int>(brought_.looseCorrections()); loose > 0) {
            wouldBeLost->append(
                tr("%n correction(s) in workbooks that were neither taken over nor "
                   "sent back would be lost.",
                   nullptr, loose));
        }
    });
    connect(view_, &ReturnView::takeOverWanted, this, &ReturnsPage::takeOver);
    connect(view_, &ReturnView::sendBackWanted, this, &ReturnsPage::sendBack);
    connect(view_, &ReturnView::reportWanted, this, [this] {
        const auto at = current();
        if (const auto record = at ? brought_.sightOf(*at).record : std::nullopt) {
            Q_EMIT goTo(*record);
        }
    });
    connect(view_, &ReturnView::senderChosen, this, [this](qint64 municipality) {
        ask([municipality](work::returns::ReturnAsked& asked) {
            asked.municipality = municipality == 0
                                     ? std::nullopt
                                     : std::optional(domain::MunicipalityId{municipality});
        });
    });
    connect(view_, &ReturnView::yearChosen, this, [this](int year) {
        ask([year](work::returns::ReturnAsked& asked) {
            asked.round = year == 0 ? std::nullopt : std::optional(year);
        });
    });
    connectCorrection();
}

void ReturnsPage::connectCorrection() {
    CorrectionForm* form = &view_->correction();
    const auto plain = [](const QString& text) { return text.toStdString(); };
    connect(form, &CorrectionForm::correctWanted, this,
            [this, plain](const QString& key, const QString& text, const QString& reason) {
                change([&](std::size_t at) {
                    return brought_.correct(at, plain(key), plain(text), plain(reason));
                });
            });
    connect(form, &CorrectionForm::takeBackWanted, this, [this, plain](const QString& key) {
        change([&](std::size_t at) -> domain::Outcome {
            brought_.takeBack(at, plain(key));
            return {};
        });
    });
    connect(form, &CorrectionForm::addLineWanted, this,
            [this, plain](const QString& sheet, const QString& reason) {
                std::string line;
                change([&](std::size_t at) {
                    return brought_.addLine(at, plain(sheet), plain(reason))
                        .map([&line](std::string key) {
                            line = std::move(key);
                            return std::monostate();
                        });
                });
                view_->goToLine(line);
            });
    connect(form, &CorrectionForm::leaveOutWanted, this,
            [this, plain](const QString& line, const QString& reason) {
                change([&](std::size_t at) {
                    return brought_.leaveLineOut(at, plain(line), plain(reason));
                });
            });
    connect(form, &CorrectionForm::putBackWanted, this, [this, plain](const QString& line) {
        change([&](std::size_t at) -> domain::Outcome {
            brought_.putLineBack(at, plain(line));
            return {};
        });
    });
}

void ReturnsPage::open(const Address& address) {
    const auto usual = work::usualRound(
        desk_.read([this] { return desk_.store().rounds().all(); }, std::vector<domain::Round>()),
        desk_.today());
    if (address.item != 0) {
        year_ = static_cast<int>(address.item);
    } else if (year_ == 0 && usual) {
        year_ = usual->year;
    }
    const auto found = std::find(years_.begin(), years_.end(), year_);
    if (found != years_.end()) {
        segments_->choose(static_cast<int>(found - years_.begin()));
    }
}

QString ReturnsPage::title() const {
    return tr("Workbooks of municipalities");
}

void ReturnsPage::reload() {
    showAll();
}

// ---- Out ----

void ReturnsPage::makeTemplates(Format format) {
    const auto folder = askTemplateFolder(desk_, asker_, this, year_, format);
    if (!folder) {
        return;
    }
    written_->clear();
    const QString wrong = writeReturnTemplates(desk_, year_, format, *folder);
    if (wrong.isEmpty()) {
        written_->tell(*folder, tr("The workbooks are in %1."));
    } else {
        written_->fail(wrong);
    }
}

// ---- Back ----

void ReturnsPage::chooseFiles() {
    const QStringList paths = asker_.filesToOpen(
        this, {tr("Workbooks of municipalities"), {}, tr("Workbooks (*.xlsx *.ods *.csv)"), {}});
    if (!paths.isEmpty()) {
        take(paths);
    }
}

void ReturnsPage::chooseFolder() {
    if (const auto folder = asker_.folder(this, tr("Folder with workbooks"))) {
        take({*folder});
    }
}

bool ReturnsPage::take(const QStringList& paths) {
    busy_->show(tr("Workbooks are being read …"));
    if (!files_.isBusy()) {
        unread_.clear();
        refused_->show({});
        brought_.beginTogether();
    }
    files_.read(paths);
    return true;
}

void ReturnsPage::add(const std::shared_ptr<work::returns::ReturnFile>& file, int left) {
    const std::size_t at =
        desk_.read([&] { return brought_.add(std::move(*file)); }, std::size_t{0});
    busy_->show(left == 0 ? QString() : tr("%n workbook(s) are still to be read …", nullptr, left));
    showAll();
    if (!current() && at < brought_.size()) {
        list_->choose(static_cast<int>(at));
    }
}

std::optional<std::size_t> ReturnsPage::current() const {
    const int shown = list_->table()->currentIndex().row();
    return shown < 0 ? std::nullopt
                     : std::optional(static_cast<std::size_t>(list_->model()->givenRow(shown)));
}

void ReturnsPage::showAll() {
    std::vector<ReturnLine> lines;
    for (std::size_t at = 0; at < brought_.size(); ++at) {
        lines.push_back(lineOf(brought_.sightOf(at)));
    }
    const std::size_t ready = readyOnes();
    body_->setCurrentWidget(lines.empty() ? nothing_ : lists_);
    takeAll_->setText(tr("&Take over all without errors (%1)").arg(ready));
    permit(*takeAll_, desk_, work::Act::SaveReport, ready > 0,
           tr("There is no workbook without errors that is still to be taken over."));
    const auto before = current();
    list_->show(std::move(lines));
    list_->choose(static_cast<int>(before.value_or(0)));
    showOne();
}

void ReturnsPage::showOne() {
    const auto at = current();
    view_->show(at && *at < brought_.size() ? std::optional(brought_.sightOf(*at)) : std::nullopt);
}

void ReturnsPage::ask(const std::function<void(work::returns::ReturnAsked& asked)>& choose) {
    if (const auto at = current()) {
        work::returns::ReturnAsked asked = *brought_.sightOf(*at).asked;
        choose(asked);
        brought_.ask(*at, asked);
        showAll();
    }
}

void ReturnsPage::change(const std::function<domain::Outcome(std::size_t at)>& act) {
    if (const auto at = current()) {
        const domain::Outcome done = act(*at);
        showAll();
        view_->correction().setProblems(done ? domain::Problems() : done.error());
    }
}

void ReturnsPage::takeOver() {
    const auto at = current();
    if (!at) {
        return;
    }
    const auto taken = desk_.act(Topic::Everything, [&](const work::Context& /*context*/) {
        return brought_.takeOver(*at);
    });
    refused_->show(taken ? QString() : words::sentences(taken.error(), desk_.language()));
    showAll();
}

std::size_t ReturnsPage::readyOnes() const {
    std::size_t ready = 0;
    for (std::size_t at = 0; at < brought_.size(); ++at) {
        ready += brought_.sightOf(at).mayBeTakenOver ? 1 : 0;
    }
    return ready;
}

/// Each stands or falls alone, in an act of its own: what was taken over stays so.
void ReturnsPage::takeOverAll() {
    const std::size_t wanted = readyOnes();
    std::size_t count = 0;
    bool gaveWay = false;
    for (std::size_t at = 0; at < brought_.size() && !gaveWay; ++at) {
        if (!brought_.sightOf(at).mayBeTakenOver) {
            continue;
        }
        gaveWay = true;
        const auto taken = desk_.act(Topic::Everything, [&](const work::Context& /*context*/) {
            auto done = brought_.takeOver(at);
            gaveWay = false;
            return done;
        });
        count += taken ? 1 : 0;
    }
    const QString some = gaveWay
                             ? tr("%1 of %2 workbooks were taken over; after that nothing could be "
                                  "recorded. The others can still be taken over.")
                             : tr("%1 of %2 workbooks were taken over; what stands in the way of "
                                  "the others is said with each.");
    refused_->show(count == wanted ? QString() : some.arg(count).arg(wanted));
    showAll();
}

void ReturnsPage::sendBack() {
    const auto at = current();
    if (!at || brought_.report(*at) == nullptr) {
        return;
    }
    const auto folder = asker_.folder(this, tr("Folder for what goes back"));
    // Looked up only now: what was read while the question stood has moved the others.
    if (folder && ui::sendBack(desk_, *written_, *brought_.report(*at), *folder)) {
        brought_.markSentBack(*at);
    }
}

}  // namespace kamerklaar::ui
