// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/handbook.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtGui/QTextTable>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/shell/handbook_pages.h"
#include "ui/shell/settings.h"
#include "ui/widgets/search_field.h"

namespace kamerklaar::ui {

namespace {

constexpr QSize handbookSize{1040, 760};
constexpr int contentsWidth = 260;
constexpr int widestPicture = 680;
const auto handbookGeometryKey = QStringLiteral("handbook/geometry");

QString nameOf(const QUrl& page) {
    return page.fileName().section(QLatin1Char('.'), 0, 0);
}

/// Pages without their licence line, and pictures no wider than the text.
class HandbookText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override {
        if (name.path().endsWith(QLatin1String(".md"))) {
            return handbookText(nameOf(name)).toUtf8();
        }
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) {
            return loaded;
        }
        const QImage picture = QImage::fromData(loaded.toByteArray());
        return picture.width() <= widestPicture
                   ? picture
                   : picture.scaledToWidth(widestPicture, Qt::SmoothTransformation);
    }
};

/// Room around the page and in its tables, which Markdown says nothing of.
void giveRoom(QTextDocument& page) {
    page.setDocumentMargin(room::wide);
    for (QTextFrame* frame : page.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(colours().rule);
            format.setCellPadding(room::small);
            format.setCellSpacing(0);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
    }
}

}  // namespace

Handbook::Handbook(Settings& settings, domain::Language language, QWidget* parent)
    : QWidget(parent, Qt::Window),
      settings_(settings),
      contents_(new QListWidget(this)),
      search_(new QLineEdit(this)),
      text_(new HandbookText(this)) {
    setObjectName(QStringLiteral("handbook"));
    setWindowTitle(tr("Handbook – Kamerklaar"));
    resize(handbookSize);
    restoreGeometry(settings.value(handbookGeometryKey).toByteArray());
    auto* down = new QVBoxLayout(this);
    down->setSpacing(room::small);
    down->addLayout(makeHead());
    if (language != domain::Language::Dutch) {
        auto* only = new QLabel(tr("The handbook is written in Dutch only."), this);
        setRole(only, TextRole::Quiet);
        down->addWidget(only);
    }
    auto* across = new QHBoxLayout;
    across->addWidget(contents_);
    across->addWidget(text_, 1);
    down->addLayout(across, 1);
    text_->setObjectName(QStringLiteral("handbookText"));
    text_->setAccessibleName(tr("Page of the handbook"));
    text_->setOpenExternalLinks(true);
    fillContents();
    addShortcuts();
    connect(text_, &QTextBrowser::sourceChanged, this, &Handbook::followPage);
}

QPushButton* Handbook::addButton(QHBoxLayout* layout, const QString& text, const char* name,
                                 const QString& says) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("flat", true);
    button->setAccessibleName(says);
    button->setToolTip(says);
    layout->addWidget(button);
    return button;
}

QHBoxLayout* Handbook::makeHead() {
    auto* head = new QHBoxLayout;
    search_->setObjectName(QStringLiteral("handbookSearch"));
    search_->setPlaceholderText(tr("Search in the handbook"));
    search_->setAccessibleName(tr("Search in the handbook"));
    makeClearable(*search_);
    search_->setFixedWidth(contentsWidth);
    head->addWidget(search_);
    connect(search_, &QLineEdit::textChanged, this, &Handbook::narrow);
    connect(search_, &QLineEdit::returnPressed, this, &Handbook::openFound);
    auto* back = addButton(head, QStringLiteral("←"), "handbookBack", tr("Back (Alt+Left)"));
    auto* forward =
        addButton(head, QStringLiteral("→"), "handbookForward", tr("Forward (Alt+Right)"));
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QPushButton::clicked, text_, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, text_, &QTextBrowser::forward);
    connect(text_, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(text_, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    head->addStretch(1);
    auto* smaller = addButton(head, QStringLiteral("−"), "handbookSmaller", tr("Smaller (Ctrl+-)"));
    auto* larger = addButton(head, QStringLiteral("+"), "handbookLarger", tr("Larger (Ctrl++)"));
    connect(smaller, &QPushButton::clicked, text_, [this] { text_->zoomOut(); });
    connect(larger, &QPushButton::clicked, text_, [this] { text_->zoomIn(); });
    return head;
}

void Handbook::fillContents() {
    contents_->setObjectName(QStringLiteral("handbookContents"));
    contents_->setAccessibleName(tr("Contents of the handbook"));
    contents_->setFixedWidth(contentsWidth);
    contents_->setProperty("index", true);
    for (const QString& page : handbookPages()) {
        auto* item = new QListWidgetItem(handbookTitle(page), contents_);
        item->setData(Qt::UserRole, page);
    }
    connect(contents_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            showPage(item->data(Qt::UserRole).toString());
        }
    });
}

void Handbook::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(Qt::Key_Escape, [this] { close(); });
    add(Qt::ALT | Qt::Key_Left, [this] { text_->backward(); });
    add(Qt::ALT | Qt::Key_Right, [this] { text_->forward(); });
    add(QKeySequence::Find, [this] { search_->setFocus(); });
    add(QKeySequence::ZoomIn, [this] { text_->zoomIn(); });
    add(QKeySequence::ZoomOut, [this] { text_->zoomOut(); });
}

void Handbook::open(const QString& page) {
    search_->clear();
    showPage(page);
    show();
    raise();
    activateWindow();
    text_->setFocus();
}

QString Handbook::page() const {
    return nameOf(text_->source());
}

void Handbook::showPage(const QString& page) {
    if (page != this->page()) {
        text_->setSource(QUrl(QStringLiteral("qrc:/handbook/%1.md").arg(page)),
                         QTextDocument::MarkdownResource);
    }
}

void Handbook::followPage(const QUrl& opened) {
    giveRoom(*text_->document());
    // The browser counts the page as its source only after it told of it.
    const QSignalBlocker isNoChoice(contents_);
    for (int row = 0; row < contents_->count(); ++row) {
        if (contents_->item(row)->data(Qt::UserRole).toString() == nameOf(opened)) {
            contents_->setCurrentRow(row);
        }
    }
}

void Handbook::narrow(const QString& words) {
    for (int row = 0; row < contents_->count(); ++row) {
        QListWidgetItem* item = contents_->item(row);
        const QString text = handbookText(item->data(Qt::UserRole).toString());
        item->setHidden(!text.contains(words, Qt::CaseInsensitive));
    }
}

void Handbook::openFound() {
    for (int row = 0; row < contents_->count(); ++row) {
        if (!contents_->item(row)->isHidden()) {
            contents_->setCurrentRow(row);
            text_->moveCursor(QTextCursor::Start);
            text_->find(search_->text());
            return;
        }
    }
}

void Handbook::hideEvent(QHideEvent* event) {
    settings_.setValue(handbookGeometryKey, saveGeometry());
    QWidget::hideEvent(event);
}

}  // namespace kamerklaar::ui
