// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/spending_section.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include "ui/pages/report/texts.h"
#include "ui/shell/design.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/typed_edit.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {
namespace {

enum Column { Name, Planned, Spent, LastYear };
constexpr int insetOfField = 13;  // margin, frame and padding of the style sheet, and Qt's own

QLabel* figureLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // The last figure right under that of the fields, which have a frame and padding.
    label->setContentsMargins(0, 0, insetOfField, 0);
    return label;
}

}  // namespace

SpendingSection::SpendingSection(const std::string& list, domain::TermKind kind,
                                 const QString& title, const QString& explanation,
                                 BoundFields& form, QWidget* parent)
    : Section(title, title, explanation, form, parent),
      list_(list),
      planned_(figureLabel(this)),
      spent_(figureLabel(this)) {
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(room::normal);
    grid->setVerticalSpacing(room::tight);
    grid->setColumnStretch(Name, 3);
    grid->setColumnStretch(Planned, 2);
    grid->setColumnStretch(Spent, 2);
    grid->setColumnStretch(LastYear, 2);
    addHead(grid);
    const std::vector<domain::Term> terms = form.scheme().termsOf(kind);
    const Choices names = choicesOf(terms, form.language());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        addTerm(grid, terms[i], names[i].name);
    }
    addTotals(grid);
    auto* problems = new ProblemLine(form.language(), this);
    form.bindProblems(list, [problems](const domain::Problems& found) { problems->show(found); });
    add(table);
    add(problems);
    finish();
}

void SpendingSection::addHead(QGridLayout* grid) {
    const std::vector<std::pair<int, QString>> heads = {
        {Planned, tr("Planned (€)")}, {Spent, tr("Spent (€)")}, {LastYear, tr("Spent last year")}};
    for (const auto& [column, text] : heads) {
        QLabel* label = figureLabel(this);
        label->setText(text);
        setRole(label, TextRole::Small);
        grid->addWidget(label, 0, column);
    }
}

void SpendingSection::addTerm(QGridLayout* grid, const domain::Term& term, const QString& name) {
    const int row = grid->rowCount();
    const std::string below = list_ + '/' + term.code + '/';
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    auto* planned = new MoneyEdit(this);
    auto* spent = new MoneyEdit(this);
    label->setBuddy(spent);
    planned->setAccessibleName(tr("%1, planned").arg(name));
    spent->setAccessibleName(tr("%1, spent").arg(name));
    QLabel* lastYear = figureLabel(this);
    setRole(lastYear, TextRole::Quiet);
    grid->addWidget(label, row, Name);
    grid->addWidget(planned, row, Planned);
    grid->addWidget(spent, row, Spent);
    grid->addWidget(lastYear, row, LastYear);

    const auto bind = [&](const std::string& path, MoneyEdit* edit,
                          BoundFields::ShowLastYear showLastYear, int problemRow) {
        auto* problems = new ProblemLine(form_.language(), this);
        grid->addWidget(problems, problemRow, Name, 1, LastYear + 1);
        const auto show = [edit, problems](const domain::Problems& found) {
            problems->show(found);
            markSeverity(edit, found);
            edit->setAccessibleDescription(problems->words());
        };
        form_.bind(path, edit, show, std::move(showLastYear));
    };
    bind(
        below + "planned", planned, [](const QString&) {}, row + 1);
    bind(
        below + "spent", spent,
        [lastYear, name](const QString& text) {
            lastYear->setText(text);
            lastYear->setAccessibleName(tr("%1, last year: %2").arg(name, text));
        },
        row + 2);
    // What is said about the line as a whole, such as a code that the scheme does not know.
    auto* whole = new ProblemLine(form_.language(), this);
    grid->addWidget(whole, row + 3, Name, 1, LastYear + 1);
    form_.bindProblems(list_ + '/' + term.code,
                       [whole](const domain::Problems& found) { whole->show(found); });
}

void SpendingSection::addTotals(QGridLayout* grid) {
    const int row = grid->rowCount();
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setProperty("rule", true);
    grid->addWidget(line, row, Name, 1, LastYear + 1);
    auto* label = new QLabel(tr("Total"), this);
    setRole(label, TextRole::Heading);
    for (QLabel* figure : {planned_, spent_}) {
        setRole(figure, TextRole::Heading);
    }
    planned_->setObjectName(QString::fromStdString(list_ + "/total/planned"));
    spent_->setObjectName(QString::fromStdString(list_ + "/total/spent"));
    grid->addWidget(label, row + 1, Name);
    grid->addWidget(planned_, row + 1, Planned);
    grid->addWidget(spent_, row + 1, Spent);
}

void SpendingSection::showTotals(const std::vector<domain::SpendingLine>& lines,
                                 const domain::Problems& unread) {
    domain::Money planned;
    domain::Money spent;
    for (const domain::SpendingLine& line : lines) {
        planned += line.planned;
        spent += line.spent;
    }
    const auto show = [&](QLabel* label, domain::Money sum, const char* end) {
        // The same notation as in the fields above them.
        label->setText(hasUnread(unread, list_, end) ? nothingThere()
                                                     : words::amount(sum, domain::Language::Dutch));
    };
    show(planned_, planned, "planned");
    show(spent_, spent, "spent");
}

}  // namespace kamerklaar::ui
