// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QBuffer>
#include <QtPdf/QPdfDocument>
#include <QtWidgets/QWidget>

class QLabel;
class QPdfBookmarkModel;
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

    /// Stays on the page where the reader was.
    void show(const QByteArray& pdf);
    [[nodiscard]] int pageCount() const { return document_.pageCount(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    void goToPage(int page);
    void zoom(double factor);
    void showPage();

    QByteArray bytes_;
    QBuffer buffer_;  ///< the document reads from it as long as it is shown
    QPdfDocument document_;
    QPdfView* view_;
    QPdfBookmarkModel* bookmarks_;
    QTreeView* contents_;
    QPlainTextEdit* words_;
    QLabel* page_;
    QPushButton* previous_ = nullptr;
    QPushButton* next_ = nullptr;
};

}  // namespace kamerklaar::ui
