// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/desktop_asker.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kamerklaar::ui {

bool DesktopAsker::confirm(QWidget* parent, const Question& question) {
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton,
                    parent);
    const QAbstractButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(question.no, QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yes;
}

void DesktopAsker::tell(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent).exec();
}

std::optional<QString> DesktopAsker::fileToOpen(QWidget* parent, const FileQuestion& question) {
    const QString path =
        QFileDialog::getOpenFileName(parent, question.title, question.suggestion, question.filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QStringList DesktopAsker::filesToOpen(QWidget* parent, const FileQuestion& question) {
    return QFileDialog::getOpenFileNames(parent, question.title, question.suggestion,
                                         question.filter);
}

std::optional<QString> DesktopAsker::fileToSave(QWidget* parent, const FileQuestion& question) {
    QFileDialog dialog(parent, question.title, {}, question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, question.mustBeNew);
    dialog.setDefaultSuffix(question.suffix);
    dialog.selectFile(question.suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return std::nullopt;
    }
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DesktopAsker::folder(QWidget* parent, const QString& title) {
    const QString path = QFileDialog::getExistingDirectory(parent, title);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DesktopAsker::words(QWidget* parent, const WordsQuestion& question) {
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    auto* layout = new QVBoxLayout(&dialog);
    auto* text = new QLabel(question.text, &dialog);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* label = new QLabel(question.label, &dialog);
    auto* edit = new QPlainTextEdit(&dialog);
    edit->setTabChangesFocus(true);
    label->setBuddy(edit);
    layout->addWidget(label);
    layout->addWidget(edit);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(question.no, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    edit->setFocus();
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return edit->toPlainText().trimmed();
}

bool DesktopAsker::setUpPrinter(QWidget* parent, QPrinter& printer) {
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

void DesktopAsker::previewPages(QWidget* parent, QPrinter& printer,
                                const std::function<void(QPrinter&)>& paint) {
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&paint](QPrinter* on) { paint(*on); });
    preview.resize(parent->window()->size());
    preview.exec();
}

}  // namespace kamerklaar::ui
