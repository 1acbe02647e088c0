// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/case_document.h"
#include "ui/pages/dossier/dossier_tab.h"
#include "ui/widgets/column_model.h"

class QPushButton;
class QStackedWidget;

namespace kamerklaar::ui {

class Asker;
class DocumentForm;
class ListTable;

/// What came in and went out about this municipality and its reports.
class DocumentsTab : public DossierTab {
    Q_OBJECT
public:
    DocumentsTab(Desk& desk, Asker& asker, QWidget* parent);
    void show(domain::MunicipalityId municipality) override;

    struct Line {
        domain::CaseDocument document;
        QString about;
    };

private:
    void attach();
    void saveCopy();
    void showForm(bool isShown);
    [[nodiscard]] std::vector<Line> linesOf(domain::MunicipalityId municipality);

    Asker& asker_;
    domain::MunicipalityId municipality_;
    ColumnModel<Line>* model_;
    ListTable* table_;
    QStackedWidget* stack_;
    QPushButton* add_;
    QPushButton* copy_;
    DocumentForm* form_;
};

}  // namespace kamerklaar::ui
