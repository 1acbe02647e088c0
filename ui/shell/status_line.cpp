// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/status_line.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include "ui/shell/design.h"
#include "ui/shell/desk.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QFrame(parent), desk_(desk), kept_(new QLabel(tr("Nothing recorded since opening"), this)) {
    setObjectName(QStringLiteral("statusLine"));
    kept_->setObjectName(QStringLiteral("kept"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(room::page, room::tight, room::page, room::tight);
    layout->setSpacing(room::page);
    layout->addWidget(kept_, 1);
    layout->addWidget(new QLabel(words::text(desk.store().displayName()), this));
    layout->addWidget(new QLabel(personName(), this));
    connect(&desk_, &Desk::changed, this, &StatusLine::sayKept);
}

void StatusLine::sayKept() {
    const QString time = words::moment(desk_.context().clock.now()).section(QLatin1Char(' '), 1);
    kept_->setText(tr("Last recorded at %1").arg(time));
}

QString StatusLine::personName() const {
    using Found = std::vector<domain::Person>;
    const Found people = desk_.read([this] { return desk_.store().people().all(); }, Found());
    for (const domain::Person& person : people) {
        if (person.id == desk_.context().person) {
            return words::text(person.name);
        }
    }
    return {};
}

}  // namespace kamerklaar::ui
