// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/checks_panel.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/parliament/outline.h"
#include "ui/pages/parliament/ruling_forms.h"
#include "ui/shell/design.h"
#include "ui/widgets/remark_list.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

/// What a check is about, as it stands in the text.
std::string wordsToSelect(const work::PublicationCheck& check) {
    if (!check.matched.empty() || check.problem.facts.empty()) {
        return check.matched;
    }
    const auto* words = std::get_if<std::string>(&check.problem.facts.front());
    return words == nullptr ? std::string() : *words;
}

}  // namespace

ChecksPanel::ChecksPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      heading_(new QLabel(this)),
      list_(new RemarkList(tr("Nothing stands in the way of a final edition."), desk.language(),
                           this)),
      ruling_(new RulingForm(desk, this)),
      restatement_(new RestatementForm(desk, this)) {
    list_->setObjectName(QStringLiteral("checks"));
    list_->setAccessibleName(tr("Checks"));
    setRole(heading_, TextRole::Heading);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::small);
    down->addWidget(heading_);
    down->addWidget(list_, 1);
    for (FieldForm* form : std::initializer_list<FieldForm*>{ruling_, restatement_}) {
        down->addWidget(form);
        form->hide();
        connect(form, &FieldForm::putAway, this, [this, form] {
            form->hide();
            list_->setFocus();
        });
    }
    connect(list_, &RemarkList::wanted, this, [this](const QString& target) {
        const auto at = static_cast<std::size_t>(target.toULongLong());
        if (at < checks_.size()) {
            follow(checks_[at]);
        }
    });
}

void ChecksPanel::show(int year, domain::DocumentForm shown,
                       std::vector<work::PublicationCheck> checks) {
    year_ = year;
    shown_ = shown;
    checks_ = std::move(checks);
    std::vector<Remark> remarks;
    for (std::size_t i = 0; i < checks_.size(); ++i) {
        remarks.push_back({checks_[i].problem.severity, wordsOf(checks_[i]), QString::number(i)});
    }
    heading_->setText(remarks.empty() ? tr("Checks") : tr("Checks (%1)").arg(remarks.size()));
    list_->show(std::move(remarks));
}

QString ChecksPanel::wordsOf(const work::PublicationCheck& check) const {
    const QString sentence = words::sentence(check.problem, desk_.language());
    const auto within = [&](const QString& where) {
        return tr("%1: %2", "where, what there is to say").arg(where, sentence);
    };
    if (check.municipality) {
        const auto found =
            desk_.read([&] { return desk_.store().municipalities().find(*check.municipality); },
                       std::optional<domain::Municipality>());
        return found ? within(words::text(found->name)) : sentence;
    }
    const domain::DocumentPart* part = domain::partOf(check.form, check.part);
    if (part == nullptr) {
        return sentence;
    }
    const QString chapter = partName(*part).simplified();
    const QString document = documentName(check.form);
    return within(check.form == shown_ || chapter == document
                      ? chapter
                      : tr("%1, %2", "document, chapter").arg(document, chapter));
}

void ChecksPanel::follow(const work::PublicationCheck& check) {
    ruling_->setVisible(!check.fingerprint.empty());
    restatement_->setVisible(!check.figure.empty());
    if (!check.part.empty()) {
        const QString words = words::text(wordsToSelect(check));
        bool isNumber = false;
        const int block = QString::fromStdString(check.problem.field).toInt(&isNumber);
        Q_EMIT chapterWanted(check.form, check.part, isNumber ? block : -1, words);
    } else if (check.report.isStored()) {
        Q_EMIT goTo({Place::Report, check.report.value, {}});
    }
    if (ruling_->isVisible()) {
        ruling_->begin(year_, check);
    } else if (restatement_->isVisible()) {
        restatement_->begin(year_, check);
    }
}

}  // namespace kamerklaar::ui
