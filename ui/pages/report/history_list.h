// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QListWidget>

#include "domain/notation.h"
#include "work/reporting.h"

namespace kamerklaar::ui {

/// Which steps the report took and what was noted of it, by whom, when and why; the latest first.
class HistoryList : public QListWidget {
    Q_OBJECT
public:
    explicit HistoryList(domain::Language language, QWidget* parent = nullptr);
    void show(const work::ReportCase& report, const std::vector<domain::Person>& people);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    domain::Language language_;
};

}  // namespace kamerklaar::ui
