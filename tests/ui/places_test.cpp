// SPDX-License-Identifier: EUPL-1.2
//
// Walks all places as they are, in both languages, on a new file and on the example.
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

#include "ui/place_walk.h"
#include "ui/shell/page_host.h"
#include "ui/widgets/list_table.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

/// What a screen reader would say first.
QString spokenName(QWidget& widget) {
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

void checkNames(QWidget& window) {
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool canBeReached =
            widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (canBeReached && !widget->inherits("QSplitterHandle")) {
            INFO(describe(*widget));
            CHECK_FALSE(spokenName(*widget).isEmpty());
        }
    }
}

/// What a role promises to somebody who does not see the window.
void checkSpoken(QAccessibleInterface& spoken) {
    const QAccessible::State state = spoken.state();
    if (state.invisible || state.offscreen || !spoken.isValid()) {
        return;
    }
    INFO(qAccessibleRoleString(spoken.role())
         << " \"" << spoken.text(QAccessible::Name).toStdString() << "\" "
         << (spoken.object() == nullptr ? std::string()
                                        : spoken.object()->objectName().toStdString()));
    switch (spoken.role()) {
        case QAccessible::NoRole:
            CHECK_FALSE(state.focusable);
            break;
        case QAccessible::EditableText:
            CHECK(spoken.textInterface() != nullptr);
            break;
        case QAccessible::ComboBox:
        case QAccessible::SpinBox:
        case QAccessible::ProgressBar:
            CHECK((spoken.valueInterface() != nullptr || spoken.actionInterface() != nullptr));
            break;
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
            CHECK(state.checkable);
            break;
        case QAccessible::Button:
        case QAccessible::PageTab:
            CHECK(spoken.actionInterface() != nullptr);
            CHECK_FALSE(spoken.text(QAccessible::Name).isEmpty());
            break;
        case QAccessible::Table: {
            QAccessibleTableInterface* table = spoken.tableInterface();
            REQUIRE(table != nullptr);
            for (int column = 0; column < table->columnCount(); ++column) {
                INFO("column " << column);
                CHECK_FALSE(table->columnDescription(column).isEmpty());
            }
            return;  // its cells are the rows of a model, which have tests of their own
        }
        default:
            break;
    }
    for (int i = 0; i < spoken.childCount(); ++i) {
        if (QAccessibleInterface* child = spoken.child(i)) {
            CHECK(child->parent() != nullptr);
            checkSpoken(*child);
        }
    }
}

void checkLabels(const QWidget& window) {
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        INFO(describe(*label) << ": " << label->text().toStdString());
        if (label->wordWrap()) {
            CHECK(label->height() >= label->heightForWidth(label->width()));
        } else {
            CHECK(label->width() >= label->sizeHint().width());
        }
    }
}

void checkNothingIsCut(QWidget& window) {
    checkLabels(window);
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool isInsideField = button->parent()->inherits("QLineEdit");
        if (button->isVisible() && !button->text().isEmpty() && !isInsideField) {
            INFO(describe(*button) << ": " << button->text().toStdString());
            CHECK(button->width() >= button->minimumSizeHint().width());
        }
    }
}

/// A part that sticks out of what holds it is not seen; what scrolls may be as large as it likes.
void checkNothingSticksOut(QWidget& window) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QWidget* holder = widget->parentWidget();
        const bool scrolls =
            qobject_cast<const QAbstractScrollArea*>(holder->parentWidget()) != nullptr;
        if (widget->isVisible() && !widget->isWindow() && !scrolls) {
            INFO(describe(*widget) << " in " << describe(*holder));
            CHECK(holder->rect().contains(widget->geometry()));
        }
    }
}

QString withoutMnemonic(QString text) {
    return text.remove(QLatin1Char('&'));
}

/// The texts of the window that only one of its languages has.
struct OwnWords {
    QSet<QString> english;
    QSet<QString> dutch;
};

OwnWords readOwnWords() {
    QFile file(QStringLiteral(KAMERKLAAR_SOURCE "/resources/i18n/kamerklaar_nl.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    OwnWords own;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("source")) {
            own.english.insert(withoutMnemonic(xml.readElementText()));
        } else if (xml.name() == QLatin1String("translation")) {
            own.dutch.insert(withoutMnemonic(
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()));
        }
    }
    const QSet<QString> both = own.english & own.dutch;
    own.english -= both;
    own.dutch -= both;
    return own;
}

/// Lengthens every text by half, as a third language might, and puts accents on its letters.
class LongWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* /*comment*/, int /*number*/) const override {
        if (!QByteArray(context).startsWith("kamerklaar")) {
            return {};
        }
        const QString text = QString::fromUtf8(source);
        QString longer = text;
        longer.replace(QLatin1Char('a'), QStringLiteral("â"))
            .replace(QLatin1Char('e'), QStringLiteral("ë"))
            .replace(QLatin1Char('o'), QStringLiteral("ø"));
        // Of the length of a text, whatever is filled in later; names of fields are not touched.
        for (qsizetype more = text.size() / 2; more > 0; more -= 8) {
            longer += QStringLiteral(" wördén");
        }
        return longer;
    }
};

}  // namespace

TEST_CASE("every place opens, in both languages, on a new file and on the example") {
    const auto filled = GENERATE(Office::Filled::No, Office::Filled::WithExample);
    const auto language = GENERATE(domain::Language::Dutch, domain::Language::English);
    PlaceWalk walk({filled, language});
    walk.eachStop([](QWidget& window) {
        CHECK_FALSE(child<QLabel>(window, "title").text().isEmpty());
        checkNames(window);
        checkSpoken(*QAccessible::queryAccessibleInterface(&window));
        checkNothingIsCut(window);
        checkNothingSticksOut(window);
    });
}

TEST_CASE("no place mixes its languages") {
    const OwnWords own = readOwnWords();
    REQUIRE(own.dutch.size() > 500);
    const auto language = GENERATE(domain::Language::Dutch, domain::Language::English);
    const auto filled = GENERATE(Office::Filled::No, Office::Filled::WithExample);
    const bool isDutch = language == domain::Language::Dutch;
    const QSet<QString>& wanted = isDutch ? own.dutch : own.english;
    const QSet<QString>& foreign = isDutch ? own.english : own.dutch;
    PlaceWalk walk({filled, language});
    walk.eachStop([&](const QWidget& window) {
        int known = 0;
        for (const ShownText& shown : shownTexts(window)) {
            INFO(describe(*shown.where) << ": " << shown.text.toStdString());
            const QString text = withoutMnemonic(shown.text);
            CHECK_FALSE(foreign.contains(text));
            known += wanted.contains(text) ? 1 : 0;
        }
        CHECK(known > 10);
    });
}

TEST_CASE("nothing is cut in the smallest window, with words that are half as long again") {
    // 1920 by 1080 at 200 %.
    LongWords words;
    QCoreApplication::installTranslator(&words);
    PlaceWalk walk({Office::Filled::WithExample, domain::Language::English, ui::Theme::Light,
                    QSize(960, 540)});
    walk.eachStop([](QWidget& window) {
        CHECK(window.size() == QSize(960, 540));
        checkNothingIsCut(window);
        checkNothingSticksOut(window);
    });
}

TEST_CASE("no Dutch text is missing") {
    // Read anew from the sources, so that a text that was added or changed is seen too.
    const QTemporaryDir folder;
    const QString texts = folder.filePath(QStringLiteral("kamerklaar_nl.ts"));
    REQUIRE(
        QFile::copy(QStringLiteral(KAMERKLAAR_SOURCE "/resources/i18n/kamerklaar_nl.ts"), texts));
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(KAMERKLAAR_LUPDATE),
        {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
         QStringLiteral("-no-obsolete"), QStringLiteral("-I"), QStringLiteral(KAMERKLAAR_SOURCE),
         QStringLiteral(KAMERKLAAR_SOURCE "/ui"), QStringLiteral("-ts"), texts});
    REQUIRE(lupdate.waitForFinished());
    REQUIRE(lupdate.exitCode() == 0);
    QFile file(texts);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString found = QString::fromUtf8(file.readAll());
    CHECK(found.contains(QStringLiteral("<source>Overview</source>")));
    static const QRegularExpression unfinished(
        QStringLiteral("<source>([^<]*)</source>\\s*(<comment>[^<]*</comment>\\s*)?"
                       "<translation type=\"unfinished\""));
    for (auto one = unfinished.globalMatch(found); one.hasNext();) {
        FAIL_CHECK("not in Dutch (./dev texts): " << one.next().captured(1).toStdString());
    }
}

TEST_CASE("English tells one from many wherever Dutch does") {
    const auto countedIn = [](const char* name) {
        QFile file(QStringLiteral(KAMERKLAAR_SOURCE "/resources/i18n/") + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression counted(
            QStringLiteral("<message numerus=\"yes\">\\s*<source>([^<]*)</source>"));
        QStringList sources;
        for (auto one = counted.globalMatch(QString::fromUtf8(file.readAll())); one.hasNext();) {
            sources.append(one.next().captured(1));
        }
        return sources;
    };
    CHECK(countedIn("kamerklaar_en.ts") == countedIn("kamerklaar_nl.ts"));
    ui::Speech speech;
    speech.speak(domain::Language::English);
    const auto reports = [](int number) {
        return QCoreApplication::translate("kamerklaar::ui::RadarPart", "%n report(s)", nullptr,
                                           number);
    };
    CHECK(reports(1) == QStringLiteral("1 report"));
    CHECK(reports(3) == QStringLiteral("3 reports"));
}

TEST_CASE("no place scrolls sideways on a small screen") {
    const auto language = GENERATE(domain::Language::Dutch, domain::Language::English);
    PlaceWalk walk({Office::Filled::WithExample, language, ui::Theme::Light, QSize(1024, 740)});
    walk.eachStop([](const QWidget& window) {
        const auto& host = child<ui::PageHost>(window, "host");
        const auto* frame = qobject_cast<QAbstractScrollArea*>(host.currentWidget());
        REQUIRE(frame != nullptr);
        CHECK(frame->horizontalScrollBar()->maximum() == 0);
    });
}

namespace {

/// What scrolls down and can be seen, the place itself left out.
bool scrollsWithin(const QAbstractScrollArea& frame) {
    for (const QAbstractScrollArea* area : frame.findChildren<QAbstractScrollArea*>()) {
        const bool isText = area->inherits("QPlainTextEdit") || area->inherits("QTextEdit");
        // A list with a form below it that is about its current line.
        const bool isMeant = area->property("scrollsByItself").toBool();
        if (area->isVisible() && !isText && !isMeant && area->verticalScrollBar()->maximum() > 0) {
            UNSCOPED_INFO("scrolls within: " << describe(*area));
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("in a small window no column is cut, and nothing scrolls within what scrolls") {
    const auto language = GENERATE(domain::Language::Dutch, domain::Language::English);
    PlaceWalk walk({Office::Filled::WithExample, language, ui::Theme::Light, QSize(1024, 700)});
    walk.eachStop([](const QWidget& window) {
        for (const ui::ListTable* table : window.findChildren<ui::ListTable*>()) {
            if (table->isVisible()) {
                INFO(describe(*table));
                CHECK(table->horizontalScrollBar()->maximum() == 0);
            }
        }
        const auto& host = child<ui::PageHost>(window, "host");
        const auto* frame = qobject_cast<QAbstractScrollArea*>(host.currentWidget());
        REQUIRE(frame != nullptr);
        const bool isTwice = frame->verticalScrollBar()->maximum() > 0 && scrollsWithin(*frame);
        INFO("the place is " << frame->verticalScrollBar()->maximum() << " pixels too low");
        CHECK_FALSE(isTwice);
    });
}
