// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>
#include <optional>

#include "ui/widgets/chosen_file.h"
#include "work/house_style.h"

class QLabel;
class QPushButton;

namespace kamerklaar::ui {

/// One file of a house style: its name, a button that chooses another and one that takes it away.
class StyleFileField : public QWidget {
    Q_OBJECT
public:
    /// `filter` is what the dialog shows: "TrueType (*.ttf)".
    StyleFileField(Asker& asker, const QString& filter, QWidget* parent = nullptr);

    /// What is kept; whatever was chosen is let go.
    void show(const QString& name);
    void setEditable(bool isEditable);
    /// Nothing while the file stays as it is; without content when it was taken away.
    [[nodiscard]] const std::optional<work::NewStyleFile>& chosen() const { return chosen_; }

Q_SIGNALS:
    void edited();

private:
    void choose();
    void takeAway();
    void showName();

    Asker& asker_;
    QString filter_;
    QString kept_;
    std::optional<work::NewStyleFile> chosen_;
    QLabel* name_;
    QPushButton* choose_;
    QPushButton* takeAway_;
};

}  // namespace kamerklaar::ui
