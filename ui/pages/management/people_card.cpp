// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/management/people_card.h"

#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "domain/words.h"
#include "ui/pages/management/person_form.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/problem_line.h"
#include "ui/words/words.h"
#include "work/people.h"

namespace kamerklaar::ui {

namespace {

constexpr int firstRoleColumn = 2;

QString nameOf(domain::Role role, domain::Language language) {
    return words::text(domain::words(role, language));
}

}  // namespace

PeopleCard::PeopleCard(Desk& desk, QWidget* parent)
    : Card(tr("People and roles"), parent),
      desk_(desk),
      rows_(new QWidget(this)),
      grid_(new QGridLayout(rows_)),
      problems_(new ProblemLine(desk.language(), this)),
      add_(new QPushButton(tr("Add somebody …"), this)),
      form_(new PersonForm(desk, this)) {
    setNote(
        tr("Everybody may read. Whoever prepares a decision does not approve it, whatever their "
           "roles."));
    add_->setObjectName(QStringLiteral("addPerson"));
    addBesideHeading(add_);
    grid_->setContentsMargins({});
    grid_->setHorizontalSpacing(room::page);
    grid_->setVerticalSpacing(room::small);
    addContent(rows_);
    addContent(problems_);
    addContent(form_);
    form_->hide();
    connect(add_, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(form_, &FieldForm::putAway, this, [this] { showForm(false); });
}

void PeopleCard::reload() {
    // Not from within the box that was just pressed: the rows are made anew.
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    addHeads();
    int row = 1;
    using People = std::vector<domain::Person>;
    for (const domain::Person& person :
         desk_.read([this] { return desk_.store().people().all(); }, People())) {
        addPerson(person, row++);
    }
    permit(*add_, desk_, work::Act::SetRoles, form_->isHidden());
}

void PeopleCard::addHeads() {
    const auto head = [this](const QString& text, int column) {
        auto* label = new QLabel(text, rows_);
        setRole(label, TextRole::Small);
        grid_->addWidget(label, 0, column);
    };
    head(tr("Name"), 0);
    head(tr("Account"), 1);
    int column = firstRoleColumn;
    for (const auto& [role, code] : domain::roleCodes) {
        head(nameOf(role, desk_.language()), column++);
    }
    grid_->setColumnStretch(column, 1);
}

void PeopleCard::addPerson(const domain::Person& person, int row) {
    auto* name = new QLabel(words::text(person.name), rows_);
    name->setTextFormat(Qt::PlainText);
    grid_->addWidget(name, row, 0);
    auto* account = new QLabel(words::text(person.account), rows_);
    account->setTextFormat(Qt::PlainText);
    setRole(account, TextRole::Quiet);
    grid_->addWidget(account, row, 1);
    int column = firstRoleColumn;
    for (const auto& [role, code] : domain::roleCodes) {
        auto* box = new QCheckBox(rows_);
        box->setObjectName(QStringLiteral("role/%1/%2")
                               .arg(words::text(person.account))
                               .arg(QString::fromUtf8(code.data(), int(code.size()))));
        box->setAccessibleName(
            tr("%1 is %2").arg(words::text(person.name), nameOf(role, desk_.language())));
        box->setChecked(person.roles.has(role));
        permit(*box, desk_, work::Act::SetRoles);
        connect(box, &QCheckBox::clicked, this,
                [this, id = person.id, one = role](bool has) { set(id, one, has); });
        grid_->addWidget(box, row, column++);
    }
}

void PeopleCard::set(domain::PersonId id, domain::Role role, bool has) {
    const auto done = desk_.act(Topic::Everything, [&](const work::Context& context) {
        domain::Roles roles;
        if (const auto person = context.store.people().find(id)) {
            roles = person->roles;
        }
        if (has) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        return work::setRoles(context, id, roles);
    });
    problems_->show(done ? domain::Problems() : done.error());
    if (!done) {
        QTimer::singleShot(0, this, &PeopleCard::reload);
    }
}

void PeopleCard::showForm(bool isShown) {
    form_->setVisible(isShown);
    permit(*add_, desk_, work::Act::SetRoles, !isShown);
    if (isShown) {
        form_->begin();
    } else {
        add_->setFocus();
    }
}

}  // namespace kamerklaar::ui
