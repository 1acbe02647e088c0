// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/widgets/rich_edit.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

/// What stands at the cursor in a text, in words, and what can be done with it.
class PlaceBar : public QWidget {
    Q_OBJECT
public:
    explicit PlaceBar(RichEdit& edit, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void originWanted(const kamerklaar::ui::RichPlace& place);
    void changeWanted(const kamerklaar::ui::RichPlace& place);

private:
    void removePlace();

    RichEdit& edit_;
    QLabel* words_;
    QPushButton* origin_;
    QPushButton* change_;
    QPushButton* remove_;
};

}  // namespace kamerklaar::ui
