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

QWidget* lineFor(const domain::Problem& problem, const QString& words, QWidget* parent) {
    const Colours look = colours();
    auto* line = new QWidget(parent);
    auto* sign = new QLabel(line);
    const int size = line->fontMetrics().height() - 2;
    sign->setPixmap(
        words::signOf(problem.severity, look).pixmap(QSize(size, size), line->devicePixelRatioF()));
    auto* text = new QLabel(words, line);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = text->palette();
    palette.setColor(QPalette::WindowText, look.of(words::toneOf(problem.severity)).strong);
    text->setPalette(palette);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(room::tight + room::hair);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return line;
}

}  // namespace

ProblemLine::ProblemLine(domain::Language language, QWidget* parent)
    : QWidget(parent), language_(language) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(room::hair);
    setVisible(false);
}

void ProblemLine::show(const domain::Problems& problems) {
    QStringList words;
    for (const domain::Problem& problem : problems) {
        words.append(words::sentence(problem, language_));
    }
    if (words.join(u'\n') == words_) {
        return;
    }
    words_ = words.join(u'\n');
    while (QLayoutItem* old = layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        layout()->addWidget(lineFor(problems[static_cast<std::size_t>(i)], words[i], this));
    }
    setVisible(!problems.empty());
}

}  // namespace kamerklaar::ui
