// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/ruling_forms.h"

#include "ui/widgets/choice_combo.h"
#include "ui/widgets/text_box.h"
#include "ui/words/words.h"
#include "work/recording.h"

namespace kamerklaar::ui {

namespace {

constexpr int reasonLines = 2;

QString answerCode(domain::Answer answer) {
    const std::string_view code = domain::codeIn(domain::answerCodes, answer);
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

template <typename Noun>
void save(FieldForm& form, Desk& desk, const Noun& noun) {
    const auto saved = desk.act(
        Topic::Edition, [&](const work::Context& context) { return work::save(context, noun); });
    form.setProblems(saved ? domain::Problems() : saved.error());
    if (saved) {
        Q_EMIT form.putAway();
    }
}

}  // namespace

RulingForm::RulingForm(Desk& desk, QWidget* parent)
    : FieldForm(tr("May this stand?"), tr("Decide"), desk.language(), parent),
      desk_(desk),
      mayStand_(new ChoiceCombo({{answerCode(domain::Answer::Yes), tr("Yes, it may stand")},
                                 {answerCode(domain::Answer::No), tr("No, it has to go")}},
                                this)),
      reason_(new TextBox(reasonLines, this)) {
    setObjectName(QStringLiteral("rulingForm"));
    addField("mayStand", tr("&Decision"), mayStand_);
    addField("reason", tr("&Reason"), reason_);
    connect(this, &FieldForm::wanted, this, &RulingForm::save);
}

void RulingForm::begin(int year, const work::PublicationCheck& check) {
    ruling_ = {};
    ruling_.year = year;
    ruling_.finding = check.finding;
    ruling_.place = check.place;
    ruling_.fingerprint = check.fingerprint;
    setNote(tr("\"%1\", below %2", "text that may be personal data, heading")
                .arg(words::text(check.matched), words::text(check.place)));
    mayStand_->setTyped({});
    reason_->setTyped({});
    setProblems({});
    takeFocus();
}

void RulingForm::save() {
    const auto answer = domain::valueIn(domain::answerCodes, mayStand_->typed().toStdString());
    ruling_.mayStand = answer.value_or(domain::Answer::Unknown);
    ruling_.reason = reason_->typed().trimmed().toStdString();
    ui::save(*this, desk_, ruling_);
}

RestatementForm::RestatementForm(Desk& desk, QWidget* parent)
    : FieldForm(tr("Why was this figure restated?"), tr("Keep the reason"), desk.language(),
                parent),
      desk_(desk),
      reason_(new TextBox(reasonLines, this)) {
    setObjectName(QStringLiteral("restatementForm"));
    addField("reason", tr("&Reason, as it is printed in the report"), reason_);
    connect(this, &FieldForm::wanted, this, &RestatementForm::save);
}

void RestatementForm::begin(int year, const work::PublicationCheck& check) {
    restatement_ = {};
    restatement_.year = year;
    restatement_.figure = check.figure;
    restatement_.before = check.before;
    restatement_.after = check.after;
    // The first fact of such a check is the name of the figure as people know it.
    const auto* name = check.problem.facts.empty()
                           ? nullptr
                           : std::get_if<std::string>(&check.problem.facts.front());
    setNote(tr("%1: from %2 to %3", "name of a figure, value before, value now")
                .arg(words::text(name != nullptr ? *name : check.figure), words::text(check.before),
                     words::text(check.after)));
    reason_->setTyped({});
    setProblems({});
    takeFocus();
}

void RestatementForm::save() {
    restatement_.reason = reason_->typed().trimmed().toStdString();
    ui::save(*this, desk_, restatement_);
}

}  // namespace kamerklaar::ui
