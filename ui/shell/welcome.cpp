// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/welcome.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/banner.h"
#include "ui/shell/design.h"
#include "ui/shell/handbook.h"
#include "ui/shell/icons.h"
#include "ui/shell/settings.h"

namespace kamerklaar::ui {

namespace {

constexpr int welcomeMark = 56;
constexpr int columnWidth = 520;
constexpr QSize welcomeSize{860, 640};
const auto suffix = QStringLiteral("kamerklaar");

QString suggestion(const QString& name) {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

}  // namespace

Welcome::Welcome(Asker& asker, Settings& settings, QWidget* parent)
    : QWidget(parent),
      asker_(asker),
      settings_(settings),
      problem_(new Banner(Banner::Kind::Fault, this)) {
    setWindowTitle(QStringLiteral("Kamerklaar"));
    resize(welcomeSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    problem_->hide();
    layout->addWidget(problem_);
    layout->addStretch(1);

    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto* down = new QVBoxLayout(column);
    auto* mark = new QLabel(column);
    mark->setFixedSize(welcomeMark, welcomeMark);
    mark->setPixmap(programIcon().pixmap(QSize(welcomeMark, welcomeMark), devicePixelRatioF()));
    auto* name = new QLabel(QStringLiteral("Kamerklaar"), column);
    setRole(name, TextRole::Title);
    auto* purpose =
        new QLabel(tr("Keeps specific grants to municipalities, and writes the yearly report to "
                      "parliament."),
                   column);
    purpose->setWordWrap(true);
    setRole(purpose, TextRole::Quiet);
    down->addWidget(mark);
    down->addSpacing(room::small);
    down->addWidget(name);
    down->addWidget(purpose);
    down->addSpacing(room::page);

    auto* begin = new QPushButton(tr("New file"), column);
    begin->setObjectName(QStringLiteral("newFile"));
    makePrimary(begin);
    connect(begin, &QPushButton::clicked, this, [this] { askForNew(false); });
    addChoice(down, begin, tr("With the regulation of 2024 and its twenty municipalities."));
    auto* example = new QPushButton(tr("New file with example reports"), column);
    example->setObjectName(QStringLiteral("newExample"));
    connect(example, &QPushButton::clicked, this, [this] { askForNew(true); });
    addChoice(down, example,
              tr("To look around: the same, with made-up payments and reports. Every screen and "
                 "every page says that the data are examples."));
    auto* existing = new QPushButton(tr("Open a file …"), column);
    existing->setObjectName(QStringLiteral("openFile"));
    connect(existing, &QPushButton::clicked, this, [this] { askForExisting(); });
    addChoice(down, existing, tr("A file that was made with Kamerklaar before."));
    auto* server = new QPushButton(tr("Open a shared administration …"), column);
    server->setObjectName(QStringLiteral("openServer"));
    connect(server, &QPushButton::clicked, this, [this] { askForServer(); });
    addChoice(down, server,
              tr("On a PostgreSQL server, where several desks work in it at the same time."));
    auto* help = new QPushButton(tr("Help (F1)"), column);
    help->setObjectName(QStringLiteral("help"));
    connect(help, &QPushButton::clicked, this, &Welcome::openHandbook);
    auto* asked = new QShortcut(QKeySequence::HelpContents, this);
    connect(asked, &QShortcut::activated, this, &Welcome::openHandbook);
    addChoice(down, help, tr("The handbook: how to begin, and what each screen is for."));
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    layout->addLayout(across);
    layout->addStretch(2);
}

void Welcome::addChoice(QVBoxLayout* layout, QPushButton* button, const QString& explanation) {
    auto* text = new QLabel(explanation, button->parentWidget());
    text->setWordWrap(true);
    setRole(text, TextRole::Small);
    button->setAccessibleDescription(explanation);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(text);
    layout->addSpacing(room::wide);
}

void Welcome::say(const QString& text) {
    problem_->say(text);
    problem_->show();
}

void Welcome::askForNew(bool withExample) {
    const QString name = withExample ? tr("example.kamerklaar") : tr("grants.kamerklaar");
    const auto path = asker_.fileToSave(
        this,
        {tr("New file"), suggestion(name), tr("Kamerklaar files (*.kamerklaar)"), suffix, true});
    if (path.has_value()) {
        Q_EMIT newWanted(*path, withExample);
    }
}

void Welcome::askForExisting() {
    const auto path = asker_.fileToOpen(
        this, {tr("Open a file"), suggestion({}), tr("Kamerklaar files (*.kamerklaar)"), suffix});
    if (path.has_value()) {
        Q_EMIT openWanted(*path);
    }
}

void Welcome::openHandbook() {
    if (handbook_ == nullptr) {
        handbook_ = new Handbook(settings_, settings_.language(), this);
    }
    handbook_->openFirst();
}

void Welcome::askForServer() {
    const auto address = asker_.words(
        this, {tr("Open a shared administration"),
               tr("Where the administration is, as its administrator gave it to you: "
                  "postgresql://user@computer/database. The password does not belong in it."),
               tr("&Address"), tr("Open"), tr("Cancel")});
    if (address.has_value()) {
        Q_EMIT openWanted(address->trimmed());
    }
}

}  // namespace kamerklaar::ui
