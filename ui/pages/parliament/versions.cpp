// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/versions.h"

#include <QtCore/QEvent>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/rich_clipboard.h"
#include "ui/widgets/text_difference.h"
#include "ui/widgets/wrapped_lines.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

QString readable(const std::string& body, const RichValues& values) {
    return plainOf(domain::readRichText(body).blocks, values);
}

Versions::Versions(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      list_(new QListWidget(this)),
      difference_(new QTextEdit(this)),
      back_(new QPushButton(tr("&Put this version back"), this)) {
    list_->setObjectName(QStringLiteral("versions"));
    list_->setAccessibleName(tr("Versions"));
    list_->setProperty("bare", true);
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->viewport()->installEventFilter(this);
    difference_->setObjectName(QStringLiteral("difference"));
    difference_->setAccessibleName(tr("What this version changed"));
    difference_->setReadOnly(true);
    difference_->setTabChangesFocus(true);
    back_->setObjectName(QStringLiteral("putBack"));
    back_->setAutoDefault(false);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, room::small, 0, 0);
    down->setSpacing(room::small);
    down->addWidget(list_, 2);
    down->addWidget(difference_, 3);
    down->addWidget(back_, 0, Qt::AlignLeft);
    connect(list_, &QListWidget::currentRowChanged, this, &Versions::showChosen);
    connect(back_, &QPushButton::clicked, this, [this] {
        const auto row = static_cast<std::size_t>(list_->currentRow());
        Q_EMIT backWanted(versions_[row].body);
    });
}

void Versions::show(const domain::ReportText& text, std::shared_ptr<const RichValues> values,
                    bool mayGoBack) {
    values_ = std::move(values);
    mayGoBack_ = mayGoBack;
    using All = std::vector<work::TextVersion>;
    versions_ = desk_.read([&] { return work::versionsOf(desk_.store(), text); }, All());
    beginning_ = work::standingText(desk_.scheme(), text.form, text.part);
    list_->clear();
    for (const work::TextVersion& version : versions_) {
        const auto person = desk_.read([&] { return desk_.store().people().find(version.person); },
                                       std::optional<domain::Person>());
        list_->addItem(tr("%1, %2", "when, who")
                           .arg(words::moment(version.at),
                                person ? words::text(person->name) : tr("unknown")));
    }
    if (versions_.empty()) {
        auto* item = new QListWidgetItem(
            tr("Nobody has written here yet: this is the text that stands ready."), list_);
        item->setFlags(Qt::NoItemFlags);
    }
    fitWrappedLines(*list_);
    list_->setCurrentRow(versions_.empty() ? -1 : 0);
    showChosen();
}

bool Versions::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_->viewport() && event->type() == QEvent::Resize) {
        fitWrappedLines(*list_);
    }
    return QWidget::eventFilter(watched, event);
}

void Versions::showChosen() {
    const int row = list_->currentRow();
    const bool isOne = row >= 0 && row < static_cast<int>(versions_.size());
    back_->setEnabled(isOne && row > 0 && mayGoBack_);
    if (!isOne) {
        difference_->clear();
        return;
    }
    const auto at = static_cast<std::size_t>(row);
    const std::string& after = versions_[at].body;
    const std::string& before = at + 1 < versions_.size() ? versions_[at + 1].body : beginning_;
    const QString words = readable(after, *values_);
    // What nobody sees in the words, such as a condition, is shown as it is kept.
    const bool isInWords = readable(before, *values_) != words;
    difference_->setHtml(
        differenceHtml(isInWords ? differenceOf(readable(before, *values_), words)
                                 : differenceOf(words::text(before), words::text(after))));
}

}  // namespace kamerklaar::ui
