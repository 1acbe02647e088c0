// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/reference_forms.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtWidgets/QLineEdit>

#include "ui/widgets/text_box.h"

namespace kamerklaar::ui {

namespace {

constexpr int referenceFormLetters = 56;
constexpr int noteLines = 3;

domain::Problem missing(const char* field) {
    return domain::refusal(domain::ProblemKind::Missing, field);
}

int widthOf(const QWidget& form) {
    return form.fontMetrics().averageCharWidth() * referenceFormLetters;
}

}  // namespace

NoteForm::NoteForm(domain::Language language, QWidget* parent)
    : FieldForm(tr("Note"), tr("Put in"), language, parent), words_(new TextBox(noteLines, this)) {
    setObjectName(QStringLiteral("noteForm"));
    setFixedWidth(widthOf(*this));
    addField("note", tr("&Words of the note"), words_);
    connect(this, &FieldForm::wanted, this, [this] {
        const QString words = words_->typed().simplified();
        setProblems(words.isEmpty() ? domain::Problems{missing("note")} : domain::Problems());
        if (!words.isEmpty()) {
            Q_EMIT done(words);
        }
    });
}

void NoteForm::begin(const QString& words) {
    words_->setTyped(words);
    setProblems({});
    takeFocus();
}

PaperForm::PaperForm(domain::Language language, QWidget* parent)
    : FieldForm(tr("Kamerstuk"), tr("Put in"), language, parent), number_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("paperForm"));
    setFixedWidth(widthOf(*this));
    number_->setPlaceholderText(QStringLiteral("28 741, nr. 106"));
    addField("paper", tr("&Number"), number_);
    connect(number_, &QLineEdit::returnPressed, this, &FieldForm::wanted);
    connect(this, &FieldForm::wanted, this, [this] {
        const QString number = numberIn(number_->text());
        setProblems(number.isEmpty() ? domain::Problems{missing("paper")} : domain::Problems());
        if (!number.isEmpty()) {
            Q_EMIT done(number);
        }
    });
}

void PaperForm::begin(const QString& number) {
    number_->setText(number);
    setProblems({});
    takeFocus();
}

QString PaperForm::numberIn(const QString& typed) {
    // The number of the file, with Roman numerals for a budget, and that of the paper in it.
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:kamerstuk(?:ken)?)?\\s*(?:ii\\s)?\\s*"
                       "(\\d{2}[\\s.]?\\d{3}(?:[-\\s][IVX]+)?)"
                       "(?:\\s*(?:,|-)?\\s*(?:nr\\.?)?\\s*(\\d+|[A-Z]{1,3}))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = number.match(typed);
    if (!match.hasMatch()) {
        return {};
    }
    static const QRegularExpression gaps(QStringLiteral("[\\s.]"));
    const QString file = match.captured(1).remove(gaps).toUpper();
    return match.captured(2).isEmpty() ? file : file + u'-' + match.captured(2).toUpper();
}

LinkForm::LinkForm(domain::Language language, QWidget* parent)
    : FieldForm(tr("Link"), tr("Put in"), language, parent),
      address_(new QLineEdit(this)),
      words_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("linkForm"));
    setFixedWidth(widthOf(*this));
    address_->setPlaceholderText(QStringLiteral("https://"));
    addField("address", tr("&Address; empty for no link"), address_);
    addField("words", tr("&Words"), words_);
    for (QLineEdit* field : {address_, words_}) {
        connect(field, &QLineEdit::returnPressed, this, &FieldForm::wanted);
    }
    connect(this, &FieldForm::wanted, this, &LinkForm::read);
}

void LinkForm::begin(const QString& address, bool needsWords) {
    needsWords_ = needsWords;
    address_->setText(address);
    words_->clear();
    words_->parentWidget()->setVisible(needsWords);
    setProblems({});
    takeFocus();
}

void LinkForm::read() {
    domain::Problems problems;
    const QString address = address_->text().trimmed();
    const QUrl url = address.contains(u':') || address.isEmpty()
                         ? QUrl(address, QUrl::StrictMode)
                         : QUrl(QStringLiteral("https://") + address, QUrl::StrictMode);
    const bool isAddress =
        (url.scheme().startsWith(QLatin1String("http")) && !url.host().isEmpty()) ||
        (url.scheme() == QLatin1String("mailto") && !url.path().isEmpty());
    if (!address.isEmpty() && !(url.isValid() && isAddress)) {
        problems.push_back(missing("address"));
    }
    if (needsWords_ && words_->text().trimmed().isEmpty()) {
        problems.push_back(missing("words"));
    }
    setProblems(problems);
    if (problems.empty()) {
        Q_EMIT done(url.toString(), words_->text().trimmed());
    }
}

}  // namespace kamerklaar::ui
