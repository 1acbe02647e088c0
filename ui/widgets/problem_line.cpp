// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/problem_line.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"
#include "ui/words/problems.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {
namespace {

QLabel* signFor(domain::Severity severity, QWidget* parent) {
    auto* sign = new QLabel(parent);
    const int size = parent->fontMetrics().height() - 2;
    sign->setPixmap(
        words::signOf(severity, colours()).pixmap(QSize(size, size), parent->devicePixelRatioF()));
    return sign;
}

}  // namespace

ProblemLine::ProblemLine(domain::Language language, QWidget* parent, Look look)
    : QWidget(parent), language_(language), look_(look) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(room::hair);
    setVisible(false);
}

QWidget* ProblemLine::lineFor(const domain::Problem& problem) {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(room::tight + room::hair);
    auto* text = new QLabel(words::sentence(problem, language_), line);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look_ == Look::Quiet) {
        setRole(text, TextRole::Quiet);
    } else {
        layout->addWidget(signFor(problem.severity, line), 0, Qt::AlignTop);
        QPalette palette = text->palette();
        palette.setColor(QPalette::WindowText,
                         colours().of(words::toneOf(problem.severity)).strong);
        text->setPalette(palette);
    }
    layout->addWidget(text, 1);
    return line;
}

void ProblemLine::show(const domain::Problems& problems) {
    if (problems == problems_) {
        return;
    }
    problems_ = problems;
    words_ = words::sentences(problems, language_);
    while (QLayoutItem* old = layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const domain::Problem& problem : problems) {
        layout()->addWidget(lineFor(problem));
    }
    setVisible(!problems.empty());
}

}  // namespace kamerklaar::ui
