// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include "ui/shell/banner.h"

namespace kamerklaar::ui {

/// A banner of one page that offers what can be done about what it says.
class Strip : public Banner {
    Q_OBJECT
public:
    explicit Strip(Kind kind, QWidget* parent = nullptr) : Banner(kind, parent) { hide(); }

    QPushButton* addButton(const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        // Before the button that closes it, which is the last.
        auto* row = static_cast<QBoxLayout*>(layout());
        row->insertWidget(row->count() - 1, button);
        return button;
    }
    /// Says something and appears; an empty text makes it go.
    void show(const QString& text) {
        say(text);
        setVisible(!text.isEmpty());
    }
};

}  // namespace kamerklaar::ui
