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
    enum class Look {
        Marked,  ///< with a sign, in the colour of its weight
        Quiet,   ///< why something cannot be done now: nothing is wrong
    };
    explicit ProblemLine(domain::Language language, QWidget* parent = nullptr,
                         Look look = Look::Marked);
    void show(const domain::Problems& problems);
    /// As they are shown now.
    [[nodiscard]] const domain::Problems& problems() const { return problems_; }
    /// The words as they are shown, for a screen reader and for a tool tip.
    [[nodiscard]] QString words() const { return words_; }

private:
    [[nodiscard]] QWidget* lineFor(const domain::Problem& problem);

    domain::Language language_;
    Look look_;
    domain::Problems problems_;
    QString words_;
};

}  // namespace kamerklaar::ui
