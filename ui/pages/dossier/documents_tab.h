// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QTemporaryDir>
#include <memory>

#include "domain/case_document.h"
#include "domain/dossier_notes.h"
#include "ui/pages/dossier/document_form.h"
#include "ui/pages/dossier/records_tab.h"
#include "ui/widgets/list_card.h"

class QPushButton;

namespace kamerklaar::ui {

class Asker;

/// What came in and went out about this municipality, its reports, records and decisions; the
/// letters that were made, and where one is made.
class DocumentsTab : public RecordsTab {
    Q_OBJECT
public:
    DocumentsTab(Desk& desk, Asker& asker, QWidget* parent);
    /// "letter": one is made. "document/3", "letter/2": that one is chosen.
    void openPart(const QString& part) override;

    struct Line {
        domain::CaseDocument document;
        QString about;
    };

protected:
    void showOverview(bool isOther) override;

private:
    void addButtons();
    void attach();
    void openCopy();
    void saveCopy();
    void makeLetter();
    void showForm(bool isShown);
    void showState();
    void choose(domain::DocumentId document);
    /// The dossier itself first.
    [[nodiscard]] std::vector<DocumentForm::Owner> owners() const;
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] std::optional<std::string> contentOf(const Line& line) const;
    /// Where a copy of it was put; nothing when that could not be done.
    [[nodiscard]] std::optional<QString> copyFor(const Line& line);

    Asker& asker_;
    ListCard<Line>* documents_;
    ListCard<domain::Letter>* letters_;
    QPushButton* add_;
    QPushButton* open_;
    QPushButton* copy_;
    QPushButton* letter_;
    DocumentForm* form_;
    std::unique_ptr<QTemporaryDir>
        opened_;  ///< with the copies that were opened; made when first needed
};

}  // namespace kamerklaar::ui
