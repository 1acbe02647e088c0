// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/pages/parliament/report_moment.h"
#include "ui/shell/address.h"
#include "ui/shell/desk.h"
#include "ui/widgets/column_model.h"

class QLabel;

namespace kamerklaar::ui {

class Asker;
class ExportButton;
class ListTable;

/// Where a figure comes from: how it is reckoned, who stands for it, and each row behind it with
/// its file, who entered it and who approved it. A row leads to what it is about.
class Passport : public QWidget {
    Q_OBJECT
public:
    Passport(Desk& desk, Asker& asker, QWidget* parent = nullptr);

    /// The figure with this name; nothing for a name that is none.
    void show(std::shared_ptr<const ReportMoment> moment, const QString& name);
    [[nodiscard]] ExportButton* exportButton() const { return export_; }

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    struct Line {
        work::FigureRow row;
        QString enteredBy;
        QString approvedBy;
        std::optional<Address> address;
    };
    [[nodiscard]] static ColumnModel<Line>* makeModel();
    [[nodiscard]] Line lineOf(work::FigureRow row) const;
    void showNothing();

    Desk& desk_;
    QLabel* heading_;
    QLabel* value_;
    QLabel* formula_;
    ColumnModel<Line>* model_;
    ListTable* table_;
    ExportButton* export_;
    QString label_;
};

}  // namespace kamerklaar::ui
