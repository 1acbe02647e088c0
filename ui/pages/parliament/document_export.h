// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QPushButton>

#include "domain/case_document.h"
#include "domain/publication.h"

namespace kamerklaar::ui {

/// What a document or its data can become.
enum class ExportKind { Pdf, PdfWithData, Odt, Html, Ods, Xlsx, OpenData };

/// How the question where it goes is asked. A folder has no suffix.
struct ExportFile {
    QString title;
    QString name;
    QString filter;
    QString suffix;
};
[[nodiscard]] ExportFile exportFile(ExportKind kind, domain::DocumentForm form,
                                    const domain::Edition& edition);

/// The button that takes the document elsewhere. What is held until parliament was informed goes
/// nowhere, and the button says why.
class DocumentExport : public QPushButton {
    Q_OBJECT
public:
    explicit DocumentExport(QWidget* parent = nullptr);

    /// `reason` is empty for what may go out.
    void show(domain::DocumentForm form, bool isBusy, const QString& reason);

Q_SIGNALS:
    void wanted(kamerklaar::ui::ExportKind kind);

private:
    void add(ExportKind kind, const QString& text, const char* name);
};

}  // namespace kamerklaar::ui
