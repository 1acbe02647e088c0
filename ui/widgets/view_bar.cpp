// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/view_bar.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/list_columns.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/search_field.h"

namespace kamerklaar::ui {

namespace {

constexpr int longestName = 60;

/// How it is sorted, without what it shows.
ViewChoices sortingOf(const ViewChoices& choices) {
    ViewChoices sorting;
    for (const QString& key : {view::sort, view::descending}) {
        if (choices.contains(key)) {
            sorting[key] = choices[key];
        }
    }
    return sorting;
}

}  // namespace

ViewBar::ViewBar(Place place, Settings& settings, QWidget* parent)
    : QWidget(parent),
      place_(place),
      views_(settings),
      sentence_(new QLabel(this)),
      everything_(new QPushButton(tr("Show everything"), this)),
      menu_(new QPushButton(tr("Views"), this)),
      name_(new QLineEdit(this)),
      save_(new QPushButton(tr("Save view"), this)),
      naming_(makeNaming()) {
    sentence_->setObjectName(QStringLiteral("sentence"));
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setWordWrap(true);
    everything_->setObjectName(QStringLiteral("everything"));
    everything_->setAutoDefault(false);
    menu_->setObjectName(QStringLiteral("views"));
    menu_->setAutoDefault(false);
    menu_->setToolTip(tr("Saved ways of looking at this list; Ctrl+K finds them too"));
    menu_->setMenu(new QMenu(menu_));
    auto* across = new QHBoxLayout;
    across->setSpacing(room::small);
    across->addWidget(sentence_, 1);
    across->addWidget(everything_);
    across->addWidget(menu_);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::tight);
    down->addLayout(across);
    down->addWidget(naming_);
    naming_->hide();
    connect(menu_->menu(), &QMenu::aboutToShow, this, &ViewBar::fillMenu);
    connect(everything_, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted(sortingOf(choices_)); });
    fillMenu();
}

QWidget* ViewBar::makeNaming() {
    auto* naming = new QWidget(this);
    name_->setObjectName(QStringLiteral("viewName"));
    name_->setMaxLength(longestName);
    auto* label = new QLabel(tr("Name of this view"), naming);
    label->setBuddy(name_);
    name_->setAccessibleName(label->text());
    save_->setObjectName(QStringLiteral("saveView"));
    save_->setAutoDefault(false);
    makePrimary(save_);
    auto* away = new QPushButton(tr("Cancel"), naming);
    away->setObjectName(QStringLiteral("cancelView"));
    away->setAutoDefault(false);
    auto* across = new QHBoxLayout(naming);
    across->setContentsMargins({});
    across->setSpacing(room::small);
    across->addStretch(1);
    across->addWidget(label);
    across->addWidget(name_);
    across->addWidget(save_);
    across->addWidget(away);
    connect(name_, &QLineEdit::textChanged, this,
            [this](const QString& text) { save_->setEnabled(!text.trimmed().isEmpty()); });
    connect(name_, &QLineEdit::returnPressed, this, &ViewBar::keepName);
    connect(save_, &QPushButton::clicked, this, &ViewBar::keepName);
    connect(away, &QPushButton::clicked, this, &ViewBar::putAwayNaming);
    return naming;
}

void ViewBar::show(const QString& sentence, const ViewChoices& choices) {
    sentence_->setText(sentence);
    choices_ = choices;
    showState();
}

QString ViewBar::sentence() const {
    return sentence_->text();
}

std::optional<SavedView> ViewBar::current() const {
    for (const SavedView& view : views_.of(place_)) {
        if (choicesIn(view.address.part) == choices_) {
            return view;
        }
    }
    return std::nullopt;
}

void ViewBar::showState() {
    const std::optional<SavedView> view = current();
    menu_->setText(view ? tr("View: %1").arg(view->name) : tr("Views"));
    everything_->setVisible(choices_ != sortingOf(choices_));
}

void ViewBar::fillMenu() {
    QMenu& menu = *menu_->menu();
    menu.clear();
    const std::optional<SavedView> now = current();
    for (const SavedView& view : views_.of(place_)) {
        QAction* action = menu.addAction(view.name);
        action->setObjectName(QStringLiteral("view/") + view.name);
        action->setCheckable(true);
        action->setChecked(now && now->name == view.name);
        connect(action, &QAction::triggered, this, [this, view] {
            Q_EMIT wanted(choicesIn(view.address.part).value_or(ViewChoices()));
        });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("Nothing saved yet"))->setEnabled(false);
    }
    menu.addSeparator();
    const auto add = [&](const char* name, const QString& text, auto act) {
        menu.addAction(text, this, act)->setObjectName(QLatin1String(name));
    };
    add("keepView", tr("Save this view …"), [this] {
        renamed_.reset();
        askName({});
    });
    if (now) {
        add("renameView", tr("Rename “%1” …").arg(now->name), [this, now] {
            renamed_ = now;
            askName(now->name);
        });
        add("removeView", tr("Remove “%1”").arg(now->name), [this, now] {
            views_.remove(*now);
            showState();
        });
    }
}

void ViewBar::askName(const QString& suggestion) {
    name_->setText(suggestion);
    save_->setEnabled(!suggestion.isEmpty());
    naming_->show();
    name_->setFocus();
    name_->selectAll();
}

void ViewBar::keepName() {
    const QString name = name_->text().simplified();
    if (name.isEmpty()) {
        return;
    }
    const QString part = renamed_ ? renamed_->address.part : partOf(choices_);
    if (renamed_) {
        views_.remove(*renamed_);
    }
    views_.save({name, {place_, 0, part}});
    putAwayNaming();
    showState();
}

void ViewBar::putAwayNaming() {
    renamed_.reset();
    naming_->hide();
    menu_->setFocus();
}

void ViewBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && naming_->isVisible()) {
        putAwayNaming();
        return;
    }
    QWidget::keyPressEvent(event);
}

void addListChoices(ViewChoices& choices, const SearchField& search, const ListTable& table) {
    if (const QString words = search.text().simplified(); !words.isEmpty()) {
        choices[view::search] = words;
    }
    const ColumnLook& look = table.columns()->look();
    if (!look.sortedBy.isEmpty()) {
        choices[view::sort] = look.sortedBy;
        if (look.isDescending) {
            choices[view::descending] = QStringLiteral("1");
        }
    }
}

void setListChoices(const ViewChoices& choices, SearchField& search, const ListTable& table) {
    search.setText(choices.value(view::search));
    const int column = table.list()->columnOf(choices.value(view::sort));
    if (column < 0) {
        table.columns()->sortAsUsual();
    } else {
        table.columns()->sortBy(
            column, choices.contains(view::descending) ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

QString withListChoices(const QString& sentence, const SearchField& search,
                        const ListTable& table) {
    QString whole = sentence;
    if (const QString words = search.text().simplified(); !words.isEmpty()) {
        whole = ViewBar::tr("%1, with “%2” in it", "sentence, searched words").arg(whole, words);
    }
    const ColumnLook& look = table.columns()->look();
    const int column = table.list()->columnOf(look.sortedBy);
    if (column >= 0) {
        const QString title =
            table.list()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower();
        whole =
            look.isDescending
                ? ViewBar::tr("%1, sorted by %2, descending", "sentence, column").arg(whole, title)
                : ViewBar::tr("%1, sorted by %2", "sentence, column").arg(whole, title);
    }
    return whole;
}

}  // namespace kamerklaar::ui
