// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "domain/notation.h"
#include "ui/shell/handbook_pages.h"

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace kamerklaar::ui {

class Settings;

/// The handbook in a window of its own, beside the work: F1 opens it at the page of a place. It is
/// in Dutch, whatever the language of the window.
class Handbook : public QWidget {
    Q_OBJECT
public:
    Handbook(Settings& settings, domain::Language language, QWidget* parent);

    void openFor(Place place) { open(handbookPageOf(place)); }
    /// At its first page, for whoever begins.
    void openFirst() { open(handbookPages().front()); }
    /// Which page is read now.
    [[nodiscard]] QString page() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QPushButton* addButton(QHBoxLayout* layout, const QString& text, const char* name,
                                         const QString& says);
    [[nodiscard]] QHBoxLayout* makeHead();
    void fillContents();
    void addShortcuts();
    void open(const QString& page);
    void showPage(const QString& page);
    /// Only the pages where these words stand remain in the contents.
    void narrow(const QString& words);
    void openFound();
    void followPage(const QUrl& opened);

    Settings& settings_;
    QListWidget* contents_;
    QLineEdit* search_;
    QTextBrowser* text_;
};

}  // namespace kamerklaar::ui
