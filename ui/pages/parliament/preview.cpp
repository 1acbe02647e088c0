// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/preview.h"

#include <QtCore/QTimer>
#include <QtGui/QShortcut>
#include <QtPdf/QPdfBookmarkModel>
#include <QtPdf/QPdfPageNavigator>
#include <QtPdf/QPdfPageRenderer>
#include <QtPdf/QPdfSelection>
#include <QtPdfWidgets/QPdfView>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/shell/design.h"

namespace kamerklaar::ui {
namespace {

constexpr double zoomStep = 1.2;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4;
constexpr int contentsBesidePages = 75;
constexpr int contentsLetters = 30;
constexpr int toolLetters = 55;

}  // namespace

Preview::Preview(QWidget* parent)
    : QWidget(parent),
      view_(new QPdfView(this)),
      bookmarks_(new QPdfBookmarkModel(this)),
      contents_(new QTreeView(this)),
      words_(new QPlainTextEdit(this)),
      page_(new QLabel(this)),
      state_(new QLabel(this)),
      held_(new QLabel(view_->viewport())) {
    setObjectName(QStringLiteral("preview"));
    view_->setObjectName(QStringLiteral("pages"));
    view_->setAccessibleName(tr("Pages of the report"));
    view_->setPageMode(QPdfView::PageMode::MultiPage);
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view_->setDocument(&document_);
    QPalette around = view_->palette();
    around.setColor(QPalette::Dark, colours().rule);  // what it puts behind the pages
    view_->setPalette(around);
    bookmarks_->setDocument(&document_);
    contents_->setObjectName(QStringLiteral("contents"));
    contents_->setAccessibleName(tr("Contents of the report"));
    contents_->setModel(bookmarks_);
    contents_->header()->hide();
    contents_->setProperty("bare", true);
    contents_->setTextElideMode(Qt::ElideRight);
    contents_->setFixedWidth(fontMetrics().averageCharWidth() * contentsLetters);
    words_->setObjectName(QStringLiteral("pageWords"));
    words_->setReadOnly(true);
    words_->setAccessibleName(tr("Words of this page"));
    words_->setTabChangesFocus(true);
    words_->hide();

    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(contents_);
    across->addWidget(view_, 3);
    across->addWidget(words_, 2);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::tight);
    down->addWidget(makeTools());
    down->addWidget(state_);
    down->addLayout(across, 1);
    state_->setObjectName(QStringLiteral("previewState"));
    setRole(state_, TextRole::Quiet);
    state_->setWordWrap(true);
    state_->hide();
    held_->hide();
    if (auto* renderer = view_->findChild<QPdfPageRenderer*>()) {
        connect(renderer, &QPdfPageRenderer::pageRendered, held_, &QWidget::hide);
    }

    connect(view_->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &Preview::showPage);
    keepPlace();
    const auto jump = [this](const QModelIndex& index) {
        goToPage(index.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt());
    };
    connect(contents_, &QTreeView::clicked, this, jump);
    connect(contents_, &QTreeView::activated, this, jump);
}

Preview::~Preview() {
    // Neither may look at the document while it goes.
    view_->setDocument(nullptr);
    bookmarks_->setDocument(nullptr);
}

void Preview::keepPlace() {
    QScrollBar* bar = view_->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        if (!isSettling_) {
            rememberPlace();
        }
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (std::exchange(isSettling_, true)) {
            return;
        }
        // The view lays its pages out more than once, and scrolls in between.
        QTimer::singleShot(0, this, [this, bar] {
            const int height = bar->maximum() + bar->pageStep();
            bar->setValue(qRound(place_ * height - bar->pageStep() / 2.0));
            isSettling_ = false;
        });
    });
}

void Preview::rememberPlace() {
    // The page that is counted as read is the one in the middle.
    const QScrollBar* bar = view_->verticalScrollBar();
    const int height = bar->maximum() + bar->pageStep();
    place_ = height > 0 ? (bar->value() + bar->pageStep() / 2.0) / height : 0;
}

QWidget* Preview::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(room::tight);
    const auto add = [&](const QString& text, const QString& name, const char* objectName,
                         const QKeySequence& keys, auto act) {
        auto* button = new QPushButton(text, tools);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)", "what a button does, keys")
                               .arg(name, keys.toString(QKeySequence::NativeText)));
        button->setObjectName(QLatin1String(objectName));
        button->setAutoDefault(false);
        button->setProperty("flat", true);
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    previous_ =
        add(QStringLiteral("‹"), tr("Previous page"), "previousPage", Qt::CTRL | Qt::Key_PageUp,
            [this] { goToPage(view_->pageNavigator()->currentPage() - 1); });
    row->addWidget(page_);
    next_ = add(QStringLiteral("›"), tr("Next page"), "nextPage", Qt::CTRL | Qt::Key_PageDown,
                [this] { goToPage(view_->pageNavigator()->currentPage() + 1); });
    row->addSpacing(room::normal);
    add(QStringLiteral("−"), tr("Smaller"), "zoomOut", QKeySequence::ZoomOut,
        [this] { zoom(1 / zoomStep); });
    add(QStringLiteral("+"), tr("Larger"), "zoomIn", QKeySequence::ZoomIn,
        [this] { zoom(zoomStep); });
    fit_ = add(tr("Width"), tr("As wide as the window"), "fitWidth", Qt::CTRL | Qt::Key_0,
               [this] { view_->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    row->addStretch(1);
    auto* words =
        add(tr("Words"), tr("Words of this page"), "showWords", Qt::CTRL | Qt::Key_T, [this] {
            words_->setVisible(!words_->isVisible());
            showPage();
        });
    words->setCheckable(true);
    return tools;
}

void Preview::load(const QByteArray& pdf) {
    holdPicture();
    document_.close();
    buffer_.close();
    bytes_ = pdf;
    buffer_.setData(bytes_);
    buffer_.open(QIODevice::ReadOnly);
    document_.load(&buffer_);
    contents_->expandToDepth(0);
    state_->hide();
}

/// Pages are drawn in another thread; until then the old ones are better than none.
void Preview::holdPicture() {
    if (document_.pageCount() > 0 && view_->isVisible()) {
        held_->setPixmap(view_->viewport()->grab());
        held_->setGeometry(view_->viewport()->rect());
        held_->show();
        held_->raise();
    }
}

int Preview::topOf(const QString& heading) const {
    const auto role = static_cast<int>(QPdfBookmarkModel::Role::Title);
    if (heading.isEmpty()) {
        return 0;  // a document without chapters
    }
    const QModelIndexList found = bookmarks_->match(bookmarks_->index(0, 0), role, heading, 1,
                                                    Qt::MatchContains | Qt::MatchRecursive);
    if (found.isEmpty()) {
        return -1;
    }
    const int page =
        found.constFirst().data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
    view_->pageNavigator()->jump(page, {});
    return view_->verticalScrollBar()->value();
}

void Preview::scrollTo(int top) {
    view_->verticalScrollBar()->setValue(std::max(top, 0));
    rememberPlace();
    showPage();
}

void Preview::showWhole(const QByteArray& pdf, domain::DocumentForm form, const QString& heading) {
    const int top = view_->verticalScrollBar()->value();
    const bool isSame = form_ == form;
    form_ = form;
    if (pdf == bytes_) {
        state_->hide();
        return;
    }
    load(pdf);
    const int chapter = chapter_ ? topOf(*chapter_) : 0;
    chapter_.reset();
    scrollTo(isSame ? std::max(chapter, 0) + top : topOf(heading));
}

void Preview::showChapter(const QByteArray& pdf, const QString& heading) {
    const int top = view_->verticalScrollBar()->value();
    if (pdf == bytes_) {
        return;
    }
    const bool isFromWhole = !chapter_;
    const int before = isFromWhole ? topOf(heading) : 0;
    load(pdf);
    chapter_ = heading;
    scrollTo(isFromWhole && before < 0 ? 0 : top - before);
}

void Preview::goToHeading(const QString& heading) {
    const int top = view_->verticalScrollBar()->value();
    const int wanted = chapter_ ? -1 : topOf(heading);
    scrollTo(wanted < 0 ? top : wanted);
}

void Preview::say(const QString& words) {
    state_->setText(words);
    state_->show();
}

void Preview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Where there is little room the pages get it.
    const int letter = fontMetrics().averageCharWidth();
    contents_->setVisible(width() > letter * contentsBesidePages);
    fit_->setVisible(width() > letter * toolLetters);
}

void Preview::goToPage(int page) {
    if (document_.pageCount() > 0) {
        view_->pageNavigator()->jump(std::clamp(page, 0, document_.pageCount() - 1), {});
    }
}

void Preview::zoom(double factor) {
    // The width that fits has no number to begin from; a page is 595 points wide.
    double now = view_->zoomFactor();
    if (view_->zoomMode() == QPdfView::ZoomMode::FitToWidth && document_.pageCount() > 0) {
        const double points = document_.pagePointSize(0).width();
        now = view_->viewport()->width() / (points * view_->logicalDpiX() / 72.0);
    }
    view_->setZoomMode(QPdfView::ZoomMode::Custom);
    view_->setZoomFactor(std::clamp(now * factor, smallestZoom, largestZoom));
}

void Preview::showPage() {
    const int pages = document_.pageCount();
    const int page = view_->pageNavigator()->currentPage();
    page_->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    previous_->setEnabled(page > 0);
    next_->setEnabled(page + 1 < pages);
    if (words_->isVisible() && pages > 0) {
        words_->setPlainText(document_.getAllText(page).text());
    }
}

}  // namespace kamerklaar::ui
