// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/management/templates_card.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "domain/words.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/text_box.h"
#include "ui/words/words.h"
#include "work/letters.h"
#include "work/recording.h"

namespace kamerklaar::ui {

namespace {

constexpr int bodyLines = 12;

Choices kindsOf(domain::Language language) {
    Choices choices;
    for (const auto& [kind, code] : domain::letterKindCodes) {
        choices.push_back({QString::fromUtf8(code.data(), static_cast<int>(code.size())),
                           words::text(domain::words(kind, language))});
    }
    return choices;
}

}  // namespace

TemplatesCard::TemplatesCard(Desk& desk, QWidget* parent)
    : Card(tr("Letters"), parent),
      desk_(desk),
      kind_(new ChoiceCombo(kindsOf(desk.language()), this)),
      title_(new QLineEdit(this)),
      body_(new TextBox(bodyLines, this)),
      fields_(new QLabel(this)),
      problems_(new ProblemLine(desk.language(), this)),
      save_(new QPushButton(tr("Keep this text"), this)) {
    setNote(
        tr("One paragraph a line; a line that begins with \"# \" is a heading, one with \"- \" an "
           "item of a list. A field stands in braces. Nothing is sent: a letter is a file."));
    addContent(makeHead());
    title_->setObjectName(QStringLiteral("letterTitle"));
    body_->setObjectName(QStringLiteral("letterBody"));
    addContent(new FieldRow(tr("Subject"), title_, desk.language(), FieldRow::Shape::Above, this));
    addContent(new FieldRow(tr("Text"), body_, desk.language(), FieldRow::Shape::Above, this));
    problems_->setObjectName(QStringLiteral("templateProblems"));
    addContent(problems_);
    setRole(fields_, TextRole::Quiet);
    fields_->setObjectName(QStringLiteral("letterFields"));
    fields_->setWordWrap(true);
    fields_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addContent(fields_);
    connect(title_, &QLineEdit::textEdited, this, &TemplatesCard::judge);
    connect(body_, &TextBox::edited, this, &TemplatesCard::judge);
    connect(kind_, &ChoiceCombo::edited, this, &TemplatesCard::choose);
    connect(save_, &QPushButton::clicked, this, &TemplatesCard::save);
    kind_->setTyped(words::text(std::string(domain::letterKindCodes.front().second)));
}

QWidget* TemplatesCard::makeHead() {
    auto* head = new QWidget(this);
    auto* across = new QHBoxLayout(head);
    across->setContentsMargins({});
    across->setSpacing(room::normal);
    auto* label = new QLabel(tr("Kind of letter"), head);
    label->setBuddy(kind_);
    kind_->setObjectName(QStringLiteral("letterKind"));
    kind_->setAccessibleName(label->text());
    save_->setObjectName(QStringLiteral("keepTemplate"));
    across->addWidget(label);
    across->addWidget(kind_);
    across->addStretch(1);
    across->addWidget(save_);
    return head;
}

void TemplatesCard::reload() {
    if (isTouched()) {
        judge();
    } else {
        choose();
    }
}

void TemplatesCard::choose() {
    const auto kind = domain::valueIn(domain::letterKindCodes, kind_->typed().toStdString());
    if (!kind) {
        showKind();
        return;
    }
    const auto found = desk_.readResult([&]() -> domain::Result<domain::LetterTemplate> {
        return work::templateOf(desk_.store(), *kind);
    });
    if (!found) {  // an empty text would be kept in the place of the one that is there
        showKind();
        return;
    }
    stored_ = *found;
    title_->setText(words::text(stored_.title));
    body_->setTyped(words::text(stored_.body));
    showFields();
    judge();
}

void TemplatesCard::showKind() {
    kind_->setTyped(
        words::text(std::string(domain::codeIn(domain::letterKindCodes, stored_.letterKind))));
}

void TemplatesCard::showFields() {
    domain::Letter letter;
    letter.letterKind = stored_.letterKind;
    using Fields = std::vector<work::LetterField>;
    QStringList lines;
    for (const work::LetterField& field :
         desk_.read([&] { return work::letterFields(desk_.context(), letter); }, Fields())) {
        lines.append(QStringLiteral("{%1} %2").arg(
            QString::fromUtf8(field.field.name),
            QString::fromUtf8(field.field.explanation.in(desk_.language()))));
    }
    fields_->setText(tr("Fields: %1").arg(lines.join(QStringLiteral(" · "))));
}

domain::LetterTemplate TemplatesCard::typed() const {
    domain::LetterTemplate sample = stored_;
    sample.title = title_->text().trimmed().toStdString();
    sample.body = body_->typed().toStdString();
    return sample;
}

bool TemplatesCard::isTouched() const {
    return typed() != stored_;
}

void TemplatesCard::judge() {
    const domain::Problems problems = work::check(typed());
    problems_->show(problems);
    permit(*save_, desk_, work::Act::SaveLetterTemplate, problems.empty() && isTouched());
}

void TemplatesCard::save() {
    const auto saved = desk_.act(Topic::Everything, [this](const work::Context& context) {
        return work::save(context, typed());
    });
    if (!saved) {
        problems_->show(saved.error());
        return;
    }
    stored_ = *saved;
    judge();
}

}  // namespace kamerklaar::ui
