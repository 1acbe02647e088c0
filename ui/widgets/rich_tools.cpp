// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_tools.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/rich_edit.h"

namespace kamerklaar::ui {

namespace {

using BlockKind = domain::RichBlock::Kind;

constexpr int shapeLetters = 15;
constexpr int wideLetters = 50;

struct NamedShape {
    RichShape shape;
    const char* code;
    QString name;
    QKeySequence keys;
};

std::vector<NamedShape> namedShapes() {
    return {{{BlockKind::Paragraph, 1}, "paragraph", RichTools::tr("Text"), Qt::CTRL | Qt::Key_0},
            {{BlockKind::Heading, 1}, "heading1", RichTools::tr("Heading 1"), Qt::CTRL | Qt::Key_1},
            {{BlockKind::Heading, 2}, "heading2", RichTools::tr("Heading 2"), Qt::CTRL | Qt::Key_2},
            {{BlockKind::Heading, 3}, "heading3", RichTools::tr("Heading 3"), Qt::CTRL | Qt::Key_3},
            {{BlockKind::Bullet, 1},
             "bullet",
             RichTools::tr("Bullets"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_L},
            {{BlockKind::Numbered, 1},
             "numbered",
             RichTools::tr("Numbered"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_O}};
}

QString withKeys(const QString& what, const QKeySequence& keys) {
    return RichTools::tr("%1 (%2)", "what a button does, keys")
        .arg(what, keys.toString(QKeySequence::NativeText));
}

}  // namespace

RichTools::RichTools(RichEdit& edit, QWidget* host, QWidget* parent)
    : QWidget(parent), edit_(edit), host_(host), shape_(nullptr) {
    setObjectName(QStringLiteral("tools"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(room::hair);
    makeShapes();
    addToggle(QStringLiteral("B"), "strong", tr("Bold"), Qt::CTRL | Qt::Key_B,
              [](RichHand& hand) { hand.toggleStrong(); });
    addToggle(QStringLiteral("I"), "emphasis", tr("Italic"), Qt::CTRL | Qt::Key_I,
              [](RichHand& hand) { hand.toggleEmphasis(); });
    makeInsertions();
    makeTable();
    across->addStretch(1);
    addKeys(Qt::CTRL | Qt::Key_BracketRight,
            [this] { edit_.perform([](RichHand& hand) { hand.indent(1); }); });
    addKeys(Qt::CTRL | Qt::Key_BracketLeft,
            [this] { edit_.perform([](RichHand& hand) { hand.indent(-1); }); });
    connect(&edit_, &QTextEdit::cursorPositionChanged, this, &RichTools::showState);
    connect(&edit_, &QTextEdit::currentCharFormatChanged, this, &RichTools::showState);
    connect(&edit_, &RichEdit::edited, this, &RichTools::showState);
    showState();
}

QPushButton* RichTools::addButton(const QString& text, const char* name, const QString& what) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(what);
    button->setToolTip(what);
    button->setAutoDefault(false);
    button->setProperty("flat", true);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout()->addWidget(button);
    return button;
}

void RichTools::addKeys(const QKeySequence& keys, std::function<void()> act) {
    auto* shortcut = new QShortcut(keys, host_);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void RichTools::addToggle(const QString& text, const char* name, const QString& what,
                          const QKeySequence& keys, Act act) {
    QPushButton* button = addButton(text, name, what);
    button->setToolTip(withKeys(what, keys));
    button->setCheckable(true);
    button->setProperty("look", QLatin1String(name));
    const auto toggle = [this, act = std::move(act)] {
        edit_.perform(act);
        showState();
    };
    connect(button, &QPushButton::clicked, this, [this, toggle] {
        toggle();
        edit_.setFocus();
    });
    addKeys(keys, toggle);
}

void RichTools::makeShapes() {
    Choices choices;
    for (const NamedShape& one : namedShapes()) {
        choices.push_back({QLatin1String(one.code), one.name});
        addKeys(one.keys, [this, shape = one.shape] {
            edit_.perform([&](RichHand& hand) { hand.setShape(shape); });
        });
    }
    shape_ = new ChoiceCombo(choices, this, ChoiceCombo::None::Absent);
    shape_->setObjectName(QStringLiteral("shape"));
    shape_->setAccessibleName(tr("What this line is"));
    const std::vector<NamedShape> shapes = namedShapes();
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        shape_->setItemData(static_cast<int>(i), withKeys(shapes[i].name, shapes[i].keys),
                            Qt::ToolTipRole);
    }
    shape_->setToolTip(tr("What this line is: text, heading or list"));
    shape_->setFixedWidth(fontMetrics().averageCharWidth() * shapeLetters);
    layout()->addWidget(shape_);
    connect(shape_, &ChoiceCombo::edited, this, [this, shapes] {
        const RichShape wanted = shapes[static_cast<std::size_t>(shape_->currentIndex())].shape;
        edit_.perform([&](RichHand& hand) {
            // Chosen from a list, it is wanted and not toggled.
            if (shapeOf(edit_.textCursor().block()) != wanted) {
                hand.setShape(wanted);
            }
        });
        edit_.setFocus();
    });
}

void RichTools::addInsertion(QMenu& menu, const QString& text, const char* name, Insertion what,
                             const QKeySequence& keys) {
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    // Shown here; the keys themselves work without the menu.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, what] { Q_EMIT wanted(what); });
    addKeys(keys, [this, what] {
        if (!edit_.isReadOnly()) {
            Q_EMIT wanted(what);
        }
    });
}

void RichTools::makeInsertions() {
    figure_ = addButton(tr("Figure"), "insertFigure", tr("Insert a figure"));
    figure_->setToolTip(withKeys(tr("Insert a figure"), Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(figure_, &QPushButton::clicked, this, [this] { Q_EMIT wanted(Insertion::Figure); });
    QPushButton* more = addButton(tr("Insert"), "insert", tr("Insert"));
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    const auto keys = [](Qt::Key key) { return Qt::CTRL | Qt::SHIFT | key; };
    addInsertion(*menu, tr("Figure …"), "menuFigure", Insertion::Figure, keys(Qt::Key_C));
    addInsertion(*menu, tr("Claim …"), "menuClaim", Insertion::Claim, keys(Qt::Key_B));
    addInsertion(*menu, tr("Note …"), "menuNote", Insertion::Note, keys(Qt::Key_N));
    addInsertion(*menu, tr("Table, chart or list …"), "menuBlock", Insertion::Block,
                 keys(Qt::Key_T));
    addInsertion(*menu, tr("Passage of a municipality …"), "menuPassage", Insertion::Passage,
                 keys(Qt::Key_P));
    addInsertion(*menu, tr("Kamerstuk …"), "menuPaper", Insertion::Paper, keys(Qt::Key_S));
    addInsertion(*menu, tr("Link …"), "menuLink", Insertion::Link, keys(Qt::Key_K));
    menu->addSeparator();
    QAction* english = menu->addAction(tr("These words are English"));
    english->setObjectName(QStringLiteral("english"));
    connect(english, &QAction::triggered, this, [this] {
        const QString language = edit_.currentCharFormat().stringProperty(richLanguage).isEmpty()
                                     ? QStringLiteral("en")
                                     : QString();
        edit_.perform([&](RichHand& hand) { hand.setLanguage(language); });
    });
}

void RichTools::addTableAction(QMenu& menu, const QString& text, const char* name, Act act) {
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        edit_.perform(act);
        edit_.setFocus();
    });
}

void RichTools::makeTable() {
    using Part = RichHand::TablePart;
    QPushButton* button = addButton(tr("Table"), "table", tr("Table"));
    table_ = new QMenu(button);
    button->setMenu(table_);
    addTableAction(*table_, tr("New table"), "newTable",
                   [](RichHand& hand) { hand.insertTable(3, 3); });
    table_->addSeparator();
    addTableAction(*table_, tr("Row below"), "addRow",
                   [](RichHand& hand) { hand.addTablePart(Part::Row, Going::Forward); });
    addTableAction(*table_, tr("Row above"), "addRowAbove",
                   [](RichHand& hand) { hand.addTablePart(Part::Row, Going::Back); });
    addTableAction(*table_, tr("Column at the right"), "addColumn",
                   [](RichHand& hand) { hand.addTablePart(Part::Column, Going::Forward); });
    addTableAction(*table_, tr("Column at the left"), "addColumnLeft",
                   [](RichHand& hand) { hand.addTablePart(Part::Column, Going::Back); });
    table_->addSeparator();
    addTableAction(*table_, tr("Remove the row"), "removeRow",
                   [](RichHand& hand) { hand.removeTablePart(Part::Row); });
    addTableAction(*table_, tr("Remove the column"), "removeColumn",
                   [](RichHand& hand) { hand.removeTablePart(Part::Column); });
    addTableAction(*table_, tr("Remove the table"), "removeTable",
                   [](RichHand& hand) { hand.removeTablePart(Part::Whole); });
    connect(table_, &QMenu::aboutToShow, this, [this] {
        const bool isInTable = edit_.textCursor().currentTable() != nullptr;
        for (QAction* action : table_->actions()) {
            action->setEnabled(isInTable == (action->objectName() != QLatin1String("newTable")));
        }
    });
}

void RichTools::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Where there is little room it stands in the menu only.
    figure_->setVisible(width() >= fontMetrics().averageCharWidth() * wideLetters);
}

void RichTools::setEditable(bool editable) {
    const auto fields = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* field : fields) {
        field->setEnabled(editable);
    }
}

void RichTools::showState() {
    const domain::RichSpan look = spanOf(edit_.currentCharFormat());
    findChild<QPushButton*>(QStringLiteral("strong"))->setChecked(look.isStrong);
    findChild<QPushButton*>(QStringLiteral("emphasis"))->setChecked(look.isEmphasis);
    const RichShape shape = shapeOf(edit_.textCursor().block());
    for (const NamedShape& one : namedShapes()) {
        const bool isList = shape.kind == BlockKind::Bullet || shape.kind == BlockKind::Numbered;
        if (one.shape.kind == shape.kind && (isList || one.shape.level == shape.level)) {
            shape_->setTyped(QLatin1String(one.code));
        }
    }
}

}  // namespace kamerklaar::ui
