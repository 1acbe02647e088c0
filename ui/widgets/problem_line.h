// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

#include "domain/notation.h"
#include "domain/problem.h"

class QLabel;

namespace kamerklaar::ui {

/// What there is to say about one field: a sign, the words and the article; nothing when all is
/// well. Of several problems each gets its line.
class ProblemLine : public QWidget {
    Q_OBJECT
public:
    explicit ProblemLine(domain::Language language, QWidget* parent = nullptr);
    void show(const domain::Problems& problems);
    /// The words as they are shown, for a screen reader and for a tool tip.
    [[nodiscard]] QString words() const { return words_; }

private:
    domain::Language language_;
    QString words_;
};

}  // namespace kamerklaar::ui
