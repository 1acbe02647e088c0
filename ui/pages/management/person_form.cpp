// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/management/person_form.h"

#include <QtWidgets/QLineEdit>

#include "work/people.h"

namespace kamerklaar::ui {

PersonForm::PersonForm(Desk& desk, QWidget* parent)
    : FieldForm(tr("Add somebody"), tr("Add"), desk.language(), parent),
      desk_(desk),
      account_(new QLineEdit(this)),
      name_(new QLineEdit(this)) {
    addField("account", tr("Account of the operating system"), account_);
    addField("name", tr("Name"), name_);
    connect(this, &FieldForm::wanted, this, &PersonForm::save);
}

void PersonForm::begin() {
    account_->clear();
    name_->clear();
    setProblems({});
    takeFocus();
}

void PersonForm::save() {
    const domain::Person person{
        {}, account_->text().trimmed().toStdString(), name_->text().trimmed().toStdString(), {}};
    const auto added = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::addPerson(context, person);
    });
    setProblems(added ? domain::Problems() : added.error());
    if (added) {
        Q_EMIT putAway();
    }
}

}  // namespace kamerklaar::ui
