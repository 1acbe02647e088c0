// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace kamerklaar::ui {

/// A choice between a few things that exclude each other, side by side.
class Segments : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader says.
    Segments(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const;
    void choose(int index);

Q_SIGNALS:
    void changed(int index);

private:
    QButtonGroup* group_;
};

}  // namespace kamerklaar::ui
