// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QListWidget>

#include "domain/municipality.h"
#include "domain/notation.h"
#include "domain/report_status.h"

namespace kamerklaar::ui {

/// Which steps the report took, who took them, when and why; the latest first.
class HistoryList : public QListWidget {
    Q_OBJECT
public:
    explicit HistoryList(domain::Language language, QWidget* parent = nullptr);
    void show(const std::vector<domain::StatusEvent>& events,
              const std::vector<domain::Person>& people);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    domain::Language language_;
};

}  // namespace kamerklaar::ui
