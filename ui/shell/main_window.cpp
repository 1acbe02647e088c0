// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/main_window.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/asker.h"
#include "ui/shell/banner.h"
#include "ui/shell/design.h"
#include "ui/shell/go_anywhere.h"
#include "ui/shell/handbook.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_host.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/popover.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {
constexpr QSize windowSize{1280, 820};
constexpr QSize smallestSize{960, 540};

/// Of files and folders on this computer.
QStringList pathsIn(const QMimeData& dropped) {
    QStringList paths;
    for (const QUrl& url : dropped.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

}  // namespace

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent),
      surroundings_(surroundings),
      navigator_(new Navigator(this)),
      sidebar_(new Sidebar(this)),
      host_(new PageHost(surroundings, this)),
      fault_(new Banner(Banner::Kind::Fault, this)),
      title_(new QLabel(this)),
      back_(new QPushButton(this)),
      anywhere_(new QPushButton(tr("Go to …"), this)),
      help_(new QPushButton(tr("Help (F1)"), this)) {
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(windowSize);
    restoreGeometry(surroundings.settings.windowGeometry());

    auto* centre = new QWidget(this);
    auto* across = new QHBoxLayout(centre);
    across->setContentsMargins({});
    across->setSpacing(0);
    across->addWidget(sidebar_);
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    addBanners(down);
    down->addWidget(makeHead());
    host_->setObjectName(QStringLiteral("host"));
    down->addWidget(host_, 1);
    down->addWidget(new StatusLine(surroundings.desk, this));
    across->addLayout(down, 1);
    setCentralWidget(centre);
    over_ = new Popover(centre);
    where_ = new GoAnywhere(surroundings.desk, surroundings.settings, over_);
    where_->hide();
    addShortcuts();

    connect(sidebar_, &Sidebar::chosen, this, [this](Place place) { goTo({place, 0}); });
    connect(navigator_, &Navigator::arrived, this, &MainWindow::arriveAt);
    connect(host_, &PageHost::goTo, this, &MainWindow::goTo);
    connect(where_, &GoAnywhere::goTo, this, &MainWindow::goTo);
    connect(where_, &Picker::putAway, over_, &Popover::putAway);
    connect(host_, &PageHost::titleChanged, this, &MainWindow::showTitle);
    connect(&surroundings_.desk, &Desk::groundGaveWay, this,
            [this](const domain::Problem& problem) {
                fault_->say(words::sentence(problem, surroundings_.desk.language()));
                fault_->show();
            });
    // Something was recorded: what stood in the way does so no longer.
    connect(&surroundings_.desk, &Desk::changed, fault_, &QWidget::hide);
}

QWidget* MainWindow::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(room::normal, room::normal, room::page, room::small);
    layout->setSpacing(room::tight);
    back_->setProperty("flat", true);
    back_->setObjectName(QStringLiteral("back"));
    back_->setIcon(iconOf(QStringLiteral("back"), colours().text));
    back_->setAccessibleName(tr("Back"));
    back_->setToolTip(tr("Back (Alt+Left)"));
    connect(back_, &QPushButton::clicked, navigator_, &Navigator::back);
    layout->addWidget(back_);
    title_->setObjectName(QStringLiteral("title"));
    title_->setTextFormat(Qt::PlainText);
    setRole(title_, TextRole::Title);
    title_->setWordWrap(true);
    layout->addWidget(title_, 1);
    anywhere_->setProperty("flat", true);
    anywhere_->setObjectName(QStringLiteral("goTo"));
    anywhere_->setIcon(iconOf(QStringLiteral("search"), colours().text));
    anywhere_->setToolTip(tr("Go to a municipality, report, decision, figure or place (Ctrl+K)"));
    connect(anywhere_, &QPushButton::clicked, this, &MainWindow::askWhere);
    layout->addWidget(anywhere_);
    help_->setProperty("flat", true);
    help_->setObjectName(QStringLiteral("help"));
    help_->setIcon(iconOf(QStringLiteral("question"), colours().text));
    help_->setToolTip(tr("The page of the handbook about this place"));
    connect(help_, &QPushButton::clicked, this, &MainWindow::openHandbook);
    layout->addWidget(help_);
    return head;
}

void MainWindow::addBanners(QVBoxLayout* layout) {
    if (surroundings_.desk.isExample()) {
        auto* example = new Banner(Banner::Kind::Example, this);
        example->say(
            tr("VOORBEELDGEGEVENS (example data): payments and reports in this file are made up."));
        layout->addWidget(example);
    }
    if (const QString words = whyOnlyReading(); !words.isEmpty()) {
        auto* reading = new Banner(Banner::Kind::Notice, this);
        reading->setObjectName(QStringLiteral("onlyReading"));
        reading->makeClosable();
        reading->say(words);
        layout->addWidget(reading);
    }
    if (surroundings_.shell.isInSharedFolder()) {
        auto* shared = new Banner(Banner::Kind::Notice, this);
        shared->setObjectName(QStringLiteral("sharedFolder"));
        shared->makeClosable();
        shared->say(
            tr("This file stands in a network folder, or in one that is synchronised. It can be "
               "damaged there. Put it on this computer; when more people work in it, use a "
               "server."));
        layout->addWidget(shared);
    }
    fault_->makeClosable();
    fault_->hide();
    layout->addWidget(fault_);
}

/// Somebody without a role would find every button grey, and not know whom to ask.
QString MainWindow::whyOnlyReading() const {
    Desk& desk = surroundings_.desk;
    using Found = std::vector<domain::Person>;
    QStringList administrators;
    bool hasNoRole = false;
    for (const domain::Person& person :
         desk.read([&] { return desk.store().people().all(); }, Found())) {
        hasNoRole |= person.id == desk.context().person && person.roles.isEmpty();
        if (person.roles.has(domain::Role::Administrator)) {
            administrators.append(words::text(person.name));
        }
    }
    if (!hasNoRole) {
        return {};
    }
    return administrators.isEmpty() ? tr("You have no role in this file, and can only read it.")
                                    : tr("You have no role in this file, and can only read it. An "
                                         "administrator can give "
                                         "you one: %1.")
                                          .arg(administrators.join(QStringLiteral(", ")));
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::ALT | Qt::Key_Left, [this] { navigator_->back(); });
    add(Qt::ALT | Qt::Key_Right, [this] { navigator_->forward(); });
    add(Qt::CTRL | Qt::Key_K, [this] { askWhere(); });
    add(QKeySequence::HelpContents, [this] { openHandbook(); });
    add(QKeySequence::Find, [this] {
        // Where there is nothing to search, everything is: Ctrl+F never does nothing.
        if (Page* page = host_->page(); page == nullptr || !page->search()) {
            askWhere();
        }
    });
}

void MainWindow::askWhere() {
    // Below the title, in the middle: where one looks.
    const QSize wanted = where_->sizeHint();
    const QPoint top((over_->parentWidget()->width() - wanted.width()) / 2,
                     title_->mapTo(over_->parentWidget(), QPoint(0, title_->height())).y());
    over_->open(where_, QRect(top, QSize(wanted.width(), 0)));
    where_->begin();
}

void MainWindow::openHandbook() {
    if (handbook_ == nullptr) {
        handbook_ = new Handbook(surroundings_.settings, surroundings_.desk.language(), this);
    }
    handbook_->openFor(address().place);
}

void MainWindow::arriveAt(const Address& address) {
    if (!host_->open(address)) {
        navigator_->back();
        return;
    }
    sidebar_->show(address.place);
    host_->page()->setFocus();  // and not wherever a button was that is gone now
    back_->setEnabled(navigator_->canGoBack());
    surroundings_.settings.setLastAddress(address);
}

void MainWindow::showTitle() {
    const Page* page = host_->page();
    const QString title = page == nullptr ? QString() : page->title();
    title_->setText(title);
    setWindowTitle(tr("%1 – %2 – Kamerklaar")
                       .arg(title, words::text(surroundings_.desk.store().displayName())));
}

void MainWindow::putAway() {
    if (Page* page = host_->page()) {
        page->leave();
    }
    surroundings_.settings.setWindowGeometry(saveGeometry());
}

bool MainWindow::mayGo(const QString& yes) {
    const QStringList lost = surroundings_.desk.wouldBeLost();
    return lost.isEmpty() ||
           surroundings_.asker.confirm(this, {tr("Something would be lost"),
                                              lost.join(QStringLiteral("\n\n")), yes, tr("Stay")});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!pathsIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = pathsIn(*event->mimeData());
    if (!host_->page()->take(paths)) {
        goTo({Place::Returns, 0, {}});
        host_->page()->take(paths);
    }
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayGo(tr("Close anyway"))) {
        event->ignore();
        return;
    }
    putAway();
    event->accept();
}

}  // namespace kamerklaar::ui
