// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/claim_form.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

#include "domain/claim.h"
#include "ui/pages/parliament/figure_line.h"
#include "ui/shell/design.h"
#include "ui/widgets/choice_combo.h"
#include "ui/words/words.h"
#include "work/ready_claims.h"

namespace kamerklaar::ui {

namespace {

constexpr int claimFormLetters = 78;
constexpr int signLetters = 9;

using Sign = domain::Comparison::Sign;
constexpr std::array signs{std::pair(Sign::Equal, "="), std::pair(Sign::NotEqual, "≠"),
                           std::pair(Sign::Less, "<"),  std::pair(Sign::LessOrEqual, "≤"),
                           std::pair(Sign::More, ">"),  std::pair(Sign::MoreOrEqual, "≥")};

Choices signChoices() {
    Choices choices;
    for (const auto& [sign, shown] : signs) {
        const std::string_view code = domain::signOf(sign);
        choices.push_back({QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                           QString::fromUtf8(shown)});
    }
    return choices;
}

/// Without those about what this regulation does not have.
Choices readyChoices(const work::BoundFigures& figures) {
    Choices choices;
    for (const work::ReadyClaim& claim : work::readyClaims()) {
        if (work::stateOf(claim.condition, figures).holds != work::ClaimState::Holds::Unreadable) {
            choices.push_back({QString::fromUtf8(claim.condition), QString::fromUtf8(claim.words)});
        }
    }
    return choices;
}

}  // namespace

ClaimForm::ClaimForm(domain::Language language, QWidget* parent)
    : FieldForm(tr("Claim"), tr("Put in"), language, parent),
      ready_(new ChoiceCombo({}, this)),
      left_(new FigureLine(this)),
      sign_(new ChoiceCombo(signChoices(), this, ChoiceCombo::None::Absent)),
      right_(new FigureLine(this)),
      condition_(new QLineEdit(this)),
      words_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("claimForm"));
    setFixedWidth(fontMetrics().averageCharWidth() * claimFormLetters);
    addField("ready", tr("&Ready to use"), ready_);
    addField("comparison", tr("Or compare two figures, or a figure and a number"),
             makeComparison());
    addField("condition", tr("&Condition; empty for none"), condition_);
    addField("claimWords", tr("&Words"), words_);
    connect(ready_, &ChoiceCombo::edited, this, &ClaimForm::takeReady);
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{left_, right_}) {
        connect(field, &QLineEdit::textEdited, this, &ClaimForm::compose);
    }
    connect(sign_, &ChoiceCombo::edited, this, &ClaimForm::compose);
    connect(condition_, &QLineEdit::textEdited, this, &ClaimForm::spellOut);
    connect(condition_, &QLineEdit::textChanged, this, &ClaimForm::judge);
    for (QLineEdit* field : {condition_, words_}) {
        connect(field, &QLineEdit::returnPressed, this, &FieldForm::wanted);
    }
    connect(this, &FieldForm::wanted, this, &ClaimForm::read);
}

QWidget* ClaimForm::makeComparison() {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(room::small);
    left_->setObjectName(QStringLiteral("left"));
    left_->setAccessibleName(tr("Figure"));
    left_->setPlaceholderText(tr("Figure"));
    sign_->setObjectName(QStringLiteral("sign"));
    sign_->setAccessibleName(tr("Sign"));
    sign_->setFixedWidth(fontMetrics().averageCharWidth() * signLetters);
    right_->setObjectName(QStringLiteral("right"));
    right_->setAccessibleName(tr("Figure or number"));
    right_->setPlaceholderText(tr("Figure or number"));
    across->addWidget(left_, 1);
    across->addWidget(sign_);
    across->addWidget(right_, 1);
    for (const QLineEdit* field : std::initializer_list<QLineEdit*>{left_, right_}) {
        // Chosen from what is offered, which is no typing.
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            if (field->hasFocus()) {
                compose();
            }
        });
    }
    row->setFocusProxy(left_);
    return row;
}

void ClaimForm::show(std::shared_ptr<const ReportMoment> moment) {
    moment_ = std::move(moment);
    left_->offer(moment_->figures);
    right_->offer(moment_->figures);
    ready_->setChoices(readyChoices(moment_->figures));
    judge();
}

void ClaimForm::begin(const QString& condition, bool needsWords) {
    needsWords_ = needsWords;
    condition_->setText(condition);
    spellOut();
    words_->clear();
    words_->parentWidget()->setVisible(needsWords);
    setProblems({});
    judge();
    takeFocus();
}

void ClaimForm::takeReady() {
    condition_->setText(ready_->typed());
    spellOut();
    if (needsWords_ && !ready_->typed().isEmpty()) {
        words_->setText(ready_->currentText());
    }
}

void ClaimForm::compose() {
    const QString left = left_->text().trimmed();
    const QString right = right_->text().trimmed();
    if (!left.isEmpty() && !right.isEmpty()) {
        condition_->setText(left + u' ' + sign_->typed() + u' ' + right);
    }
}

/// The other way: the parts of the condition, as far as it has no more than one comparison.
void ClaimForm::spellOut() {
    const std::string condition = condition_->text().toStdString();
    const auto comparisons = domain::readCondition(condition);
    const bool isOne = comparisons && comparisons->size() == 1;
    left_->setText(isOne ? words::text(comparisons->front().left) : QString());
    right_->setText(isOne ? words::text(comparisons->front().right) : QString());
    if (isOne) {
        sign_->setTyped(words::text(std::string(domain::signOf(comparisons->front().sign))));
    }
    const QString canonical =
        comparisons ? words::text(domain::writeCondition(*comparisons)) : QString();
    const QSignalBlocker quiet(ready_);
    ready_->setTyped(ready_->findData(canonical) >= 0 ? canonical : QString());
}

void ClaimForm::judge() {
    if (!moment_) {
        return;
    }
    const work::ClaimState state =
        work::stateOf(condition_->text().toStdString(), moment_->figures);
    const QString now = words::text(state.now);
    switch (state.holds) {
        case work::ClaimState::Holds::Yes:
            setNote(tr("Holds now: %1").arg(now));
            return;
        case work::ClaimState::Holds::No:
            setNote(tr("Does not hold now: %1").arg(now));
            return;
        case work::ClaimState::Holds::Unreadable:
            setNote(condition_->text().isEmpty()
                        ? tr("The report cannot become final while a claim does not hold.")
                        : tr("This condition cannot be read yet."));
            return;
    }
}

void ClaimForm::read() {
    const QString condition = condition_->text().trimmed();
    domain::Problems problems;
    if (!condition.isEmpty() && work::stateOf(condition.toStdString(), moment_->figures).holds ==
                                    work::ClaimState::Holds::Unreadable) {
        problems.push_back(domain::refusal(domain::ProblemKind::ClaimUnreadable, "condition",
                                           {condition.toStdString()}));
    }
    if (needsWords_ && words_->text().trimmed().isEmpty()) {
        problems.push_back(domain::refusal(domain::ProblemKind::Missing, "claimWords"));
    }
    setProblems(problems);
    if (problems.empty()) {
        Q_EMIT done(condition, words_->text().trimmed());
    }
}

}  // namespace kamerklaar::ui
