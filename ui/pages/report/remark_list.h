// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QListWidget>

#include "domain/notation.h"
#include "domain/problem.h"

namespace kamerklaar::ui {

/// Everything there is to say about the report, gravest first; each line jumps to its field.
class RemarkList : public QListWidget {
    Q_OBJECT
public:
    explicit RemarkList(domain::Language language, QWidget* parent = nullptr);
    void show(const domain::Problems& problems);

Q_SIGNALS:
    void wanted(const std::string& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    domain::Language language_;
    domain::Problems shown_;
};

}  // namespace kamerklaar::ui
