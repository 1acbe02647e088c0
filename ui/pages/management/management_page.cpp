// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/management/management_page.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/management/house_style_card.h"
#include "ui/pages/management/people_card.h"
#include "ui/pages/management/scheme_cards.h"
#include "ui/pages/management/templates_card.h"
#include "ui/shell/asker.h"
#include "ui/shell/design.h"
#include "ui/shell/shell.h"
#include "ui/widgets/card.h"
#include "ui/widgets/part_book.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int choiceWidth = 220;

/// A text to read and copy that may be longer than the room it has.
QLineEdit* readOnly(const QString& text, QWidget* parent) {
    auto* field = new QLineEdit(text, parent);
    field->setReadOnly(true);
    field->setProperty("plain", true);
    field->setCursorPosition(0);
    field->setToolTip(text);
    return field;
}

void addRow(QFormLayout* form, const QString& name, QWidget* field) {
    form->addRow(name, field);
    field->setAccessibleName(name);
}

QFormLayout* formIn(Card* card) {
    auto* body = new QWidget(card);
    auto* form = new QFormLayout(body);
    form->setContentsMargins({});
    form->setHorizontalSpacing(room::page);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    card->addContent(body);
    return form;
}

}  // namespace

ManagementPage::ManagementPage(Desk& desk, Asker& asker, Settings& settings, Shell& shell,
                               QWidget* parent)
    : Page(desk, parent),
      asker_(asker),
      settings_(settings),
      shell_(shell),
      book_(new PartBook(tr("Parts of the management"), this)),
      people_(new PeopleCard(desk, this)),
      templates_(new TemplatesCard(desk, this)),
      houseStyle_(new HouseStyleCard(desk, asker, this)) {
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->addWidget(book_);
    addPart("file", tr("File"), makeFileCard());
    addPart("people", people_->accessibleName(), people_);
    addPart("window", tr("Window"), makeWindowCard());
    addPart("beginning", tr("Before the first award"), makeBeginningCard());
    addPart("letters", templates_->accessibleName(), templates_);
    addPart("style", houseStyle_->accessibleName(), houseStyle_);
    QVBoxLayout* scheme = book_->add(QStringLiteral("scheme"), tr("The regulation"));
    addSchemeCards(scheme, desk.scheme(), desk.language(), this);
    scheme->addStretch(1);
}

void ManagementPage::addPart(const char* code, const QString& title, QWidget* card) {
    QVBoxLayout* body = book_->add(QLatin1String(code), title);
    body->addWidget(card);
    body->addStretch(1);
}

QWidget* ManagementPage::makeWindowCard() {
    auto* card = new Card(tr("Window"), this);
    QFormLayout* form = formIn(card);
    auto* language = new QComboBox(card);
    language->setObjectName(QStringLiteral("language"));
    language->setFixedWidth(choiceWidth);
    language->addItem(QStringLiteral("Nederlands"));
    language->addItem(QStringLiteral("English"));
    const auto showLanguage = [this, language] {
        language->setCurrentIndex(settings_.language() == domain::Language::English ? 1 : 0);
    };
    showLanguage();
    connect(language, &QComboBox::activated, this, [this, showLanguage](int index) {
        if (!shell_.setLanguage(index == 1 ? domain::Language::English : domain::Language::Dutch)) {
            showLanguage();
        }
    });
    addRow(form, tr("Language"), language);
    auto* theme = new QComboBox(card);
    theme->setObjectName(QStringLiteral("theme"));
    theme->setFixedWidth(choiceWidth);
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(settings_.theme()));
    connect(theme, &QComboBox::activated, this, [this, theme](int index) {
        if (!shell_.setTheme(static_cast<Theme>(index))) {
            theme->setCurrentIndex(static_cast<int>(settings_.theme()));
        }
    });
    addRow(form, tr("Colours"), theme);
    return card;
}

QWidget* ManagementPage::makeFileCard() {
    auto* card = new Card(tr("File"), this);
    QFormLayout* form = formIn(card);
    const QString path = shell_.filePath();
    addRow(form, tr("Name"), readOnly(words::text(desk_.store().displayName()), card));
    if (!path.isEmpty()) {
        addRow(form, tr("Location"), readOnly(path, card));
    }
    addRow(form, tr("Content"),
           readOnly(desk_.isExample() ? tr("Example data") : tr("Real data"), card));
    auto* other = new QPushButton(tr("Open another file …"), card);
    other->setObjectName(QStringLiteral("otherFile"));
    connect(other, &QPushButton::clicked, this, [this] { shell_.openOtherFile(); });
    auto* line = new QWidget(card);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, room::small, 0, 0);
    layout->addWidget(other);
    if (!path.isEmpty()) {
        auto* copy = new QPushButton(tr("Make a backup copy …"), line);
        copy->setObjectName(QStringLiteral("backUp"));
        connect(copy, &QPushButton::clicked, this, &ManagementPage::backUp);
        layout->addWidget(copy);
    }
    layout->addStretch(1);
    card->addContent(line);
    return card;
}

QWidget* ManagementPage::makeBeginningCard() {
    auto* card = new Card(tr("Before the first award"), this);
    card->setNote(
        tr("Which municipalities may take part, and what the earlier administration decided, paid "
           "and received before this file was begun."));
    const auto addJump = [&](const QString& text, const char* name, Place place) {
        auto* button = new QPushButton(text, card);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, place] {
            Q_EMIT goTo({place, 0, {}});
        });
        card->addBesideHeading(button);
    };
    addJump(tr("Selection of municipalities"), "toSelection", Place::Selection);
    addJump(tr("Taking over"), "toTakeOver", Place::TakeOver);
    return card;
}

void ManagementPage::backUp() {
    const QFileInfo file(shell_.filePath());
    const QString suggestion = file.absoluteDir().filePath(
        QStringLiteral("%1-%2.%3")
            .arg(file.completeBaseName(), words::text(desk_.today().iso()), file.suffix()));
    const auto path = asker_.fileToSave(
        this, {tr("Make a backup copy"), suggestion, tr("Kamerklaar files (*.kamerklaar)"),
               QStringLiteral("kamerklaar"), true});
    if (!path.has_value()) {
        return;
    }
    const auto made = desk_.read([&] { return std::optional(shell_.backUp(*path)); },
                                 std::optional<domain::Outcome>());
    if (made.has_value()) {
        asker_.tell(this, tr("Make a backup copy"),
                    made->has_value() ? tr("The copy was made and read back:\n%1").arg(*path)
                                      : words::sentences(made->error(), desk_.language()));
    }
}

void ManagementPage::open(const Address& address) {
    book_->open(address.part);
}

QString ManagementPage::title() const {
    return tr("Management");
}

void ManagementPage::reload() {
    people_->reload();
    templates_->reload();
    houseStyle_->reload();
}

}  // namespace kamerklaar::ui
