// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/asker.h"

namespace kamerklaar::ui {

/// Asks a person, with the file dialogs of their desktop.
class DesktopAsker : public Asker {
public:
    [[nodiscard]] bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    [[nodiscard]] std::optional<QString> fileToOpen(QWidget* parent,
                                                    const FileQuestion& question) override;
    [[nodiscard]] QStringList filesToOpen(QWidget* parent, const FileQuestion& question) override;
    [[nodiscard]] std::optional<QString> fileToSave(QWidget* parent,
                                                    const FileQuestion& question) override;
    [[nodiscard]] std::optional<QString> folder(QWidget* parent, const QString& title) override;
    [[nodiscard]] std::optional<QString> words(QWidget* parent,
                                               const WordsQuestion& question) override;
    [[nodiscard]] bool setUpPrinter(QWidget* parent, QPrinter& printer) override;
    void previewPages(QWidget* parent, QPrinter& printer,
                      const std::function<void(QPrinter&)>& paint) override;
};

}  // namespace kamerklaar::ui
