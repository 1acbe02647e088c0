// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QBuffer>
#include <QtPdf/QPdfDocument>
#include <QtWidgets/QWidget>
#include <optional>

#include "domain/publication.h"

class QLabel;
class QPdfBookmarkModel;
class QModelIndex;
class QPdfView;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace kamerklaar::ui {

/// The real PDF, page by page, with its contents at the left and the words of the page for whom
/// reads with the ears.
class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(QWidget* parent = nullptr);
    ~Preview() override;

    /// Stays on the page where the reader was, also when the chapter by itself was shown before;
    /// another document opens where this heading stands.
    void showWhole(const QByteArray& pdf, domain::DocumentForm form, const QString& heading);
    /// The pages of the chapter below this heading; from the whole it comes to the same place.
    void showChapter(const QByteArray& pdf, const QString& heading);
    /// Where a chapter begins in the whole.
    void goToHeading(const QString& heading);
    /// Says how it stands with the pages until others are shown.
    void say(const QString& words);
    [[nodiscard]] int pageCount() const { return document_.pageCount(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    /// Pages that become narrower or wider are shorter or longer too; the reader stays at the line
    /// that was in front.
    void keepPlace();
    void rememberPlace();
    void goToPage(int page);
    void zoom(double factor);
    void showPage();
    void load(const QByteArray& pdf);
    /// How far down a heading of the whole stands: 0 for an empty one, -1 when it is not there.
    [[nodiscard]] int topOf(const QString& heading) const;
    void scrollTo(int top);
    void holdPicture();

    double place_ = 0;  ///< how far down the middle of the view is, as a part of all pages
    bool isSettling_ = false;
    QByteArray bytes_;
    QBuffer buffer_;  ///< the document reads from it as long as it is shown
    QPdfDocument document_;
    QPdfView* view_;
    QPdfBookmarkModel* bookmarks_;
    QTreeView* contents_;
    QPlainTextEdit* words_;
    QLabel* page_;
    QLabel* state_;
    QLabel* held_;                    ///< the pages as they were, until the new ones are drawn
    std::optional<QString> chapter_;  ///< its heading, while it is shown by itself
    std::optional<domain::DocumentForm> form_;
    QPushButton* previous_ = nullptr;
    QPushButton* next_ = nullptr;
    QPushButton* fit_ = nullptr;
};

}  // namespace kamerklaar::ui
