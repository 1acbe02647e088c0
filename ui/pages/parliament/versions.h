// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "ui/pages/parliament/report_moment.h"
#include "ui/shell/desk.h"
#include "work/report_texts.h"

class QListWidget;
class QPushButton;
class QTextEdit;

namespace kamerklaar::ui {

/// A text as it reads, with the values of now.
[[nodiscard]] QString readable(const std::string& body, const RichValues& values);

/// Who wrote what in a chapter and when; what each version changed, and the way back to it.
class Versions : public QWidget {
    Q_OBJECT
public:
    explicit Versions(Desk& desk, QWidget* parent = nullptr);

    void show(const domain::ReportText& text, std::shared_ptr<const RichValues> values,
              bool mayGoBack);

Q_SIGNALS:
    void backWanted(const std::string& body);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChosen();

    Desk& desk_;
    QListWidget* list_;
    QTextEdit* difference_;
    QPushButton* back_;
    std::vector<work::TextVersion> versions_;
    std::shared_ptr<const RichValues> values_;
    std::string beginning_;
    bool mayGoBack_ = false;
};

}  // namespace kamerklaar::ui
