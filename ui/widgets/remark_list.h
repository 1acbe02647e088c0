// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QListWidget>
#include <vector>

#include "domain/notation.h"
#include "domain/problem.h"

namespace kamerklaar::ui {

/// Something to say, and where it leads.
struct Remark {
    domain::Severity severity = domain::Severity::Flagged;
    QString words;
    QString target;  ///< handed back when the line is chosen
    friend bool operator==(const Remark&, const Remark&) = default;
};

/// Everything there is to say about a thing, gravest first; each line jumps to what it is about.
class RemarkList : public QListWidget {
    Q_OBJECT
public:
    /// `nothing` stands there when there is nothing to say.
    RemarkList(const QString& nothing, domain::Language language, QWidget* parent = nullptr);
    void show(std::vector<Remark> remarks);
    /// All lines at once, as high as they are; for a page that scrolls itself.
    void showWhole();
    /// Of all lines as they stand in this width.
    [[nodiscard]] int wholeHeight() const;
    [[nodiscard]] bool isSayingSomething() const { return !shown_.empty(); }

Q_SIGNALS:
    void wanted(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitLines();

    bool isWhole_ = false;
    QString nothing_;
    domain::Language language_;
    std::vector<Remark> shown_;
};

}  // namespace kamerklaar::ui
