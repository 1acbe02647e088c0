// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace kamerklaar::ui {

/// Every question the window asks, every message that stops it and every file dialog goes through
/// here, so that a test can answer in the user's stead. `parent` is the widget that asks.
class Asker {
public:
    virtual ~Asker() = default;

    struct Question {
        QString title;
        QString text;
        QString yes;  ///< what the button that goes on says: "Goedkeuren"
        QString no;   ///< what the other says; it is the default
    };
    [[nodiscard]] virtual bool confirm(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;

    struct FileQuestion {
        QString title;
        QString suggestion;  ///< name or path that the dialog starts with; may be empty
        QString filter;      ///< "PDF (*.pdf)"
        QString suffix;      ///< added when a name without one is given: "pdf"
        /// A file that exists is refused by what comes after; the dialog offers no replacing.
        bool mustBeNew = false;
    };
    /// Nothing when the user thinks better of it.
    [[nodiscard]] virtual std::optional<QString> fileToOpen(QWidget* parent,
                                                            const FileQuestion& question) = 0;
    /// Several at once; empty when the user thinks better of it.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget* parent,
                                                  const FileQuestion& question) = 0;
    /// The dialog has already asked about replacing a file that exists, unless it must be new.
    [[nodiscard]] virtual std::optional<QString> fileToSave(QWidget* parent,
                                                            const FileQuestion& question) = 0;

    /// Where several files go; it exists.
    [[nodiscard]] virtual std::optional<QString> folder(QWidget* parent, const QString& title) = 0;

    struct WordsQuestion {
        QString title;
        QString text;
        QString label;
        QString yes;
        QString no;
    };
    /// A reason or remark of a few lines; nothing when the user thinks better of it.
    [[nodiscard]] virtual std::optional<QString> words(QWidget* parent,
                                                       const WordsQuestion& question) = 0;

    /// Which printer and which of its pages; false when the user thinks better of it.
    [[nodiscard]] virtual bool setUpPrinter(QWidget* parent, QPrinter& printer) = 0;
    /// Shows the pages before they are printed; `paint` puts them on a printer, any number of
    /// times.
    virtual void previewPages(QWidget* parent, QPrinter& printer,
                              const std::function<void(QPrinter&)>& paint) = 0;
};

}  // namespace kamerklaar::ui
