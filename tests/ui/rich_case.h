// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QTextTable>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <random>
#include "ui/support.h"
#include "ui/widgets/rich_edit.h"
#include "ui/widgets/rich_format.h"

// An editor of rich text with figures that a test sets.
namespace kamerklaar::tests {

using Holds = work::ClaimState::Holds;

/// Figures that a test sets.
class SetValues : public ui::RichValues {
public:
    std::map<QString, QString> figures{{u("besteed"), u("€ 9,6 miljoen")},
                                       {u("besteed:euro"), u("€ 9.612.345")},
                                       {u("gemeenten"), u("20")}};
    Holds holds = Holds::Yes;

    [[nodiscard]] QString figure(const QString& name) const override {
        const auto found = figures.find(name);
        return found == figures.end() ? QString() : found->second;
    }
    [[nodiscard]] QString figureHint(const QString& name) const override {
        return u("Cijfer ") + name;
    }
    [[nodiscard]] work::ClaimState claim(const QString&) const override {
        return {holds, holds == Holds::Yes ? "20 = 20" : "19 = 20"};
    }
    [[nodiscard]] QString block(const QString& name) const override {
        return name == u("kerncijfers") ? u("Kerncijfers") : QString();
    }
};

struct Edit {
    explicit Edit(const char* text = "") : values(std::make_shared<SetValues>()) {
        edit.resize(600, 500);
        edit.setValues(values);
        edit.setTyped(u(text));
        showPage(edit);
        edit.setFocus();
    }
    [[nodiscard]] std::string kept() const { return edit.typed().toStdString(); }
    [[nodiscard]] QString shown() const { return edit.toPlainText(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(&edit, key, modifiers);
        }
    }
    void type(const char* text) { typeHere(u(text)); }
    void toStart() { key(Qt::Key_Home, Qt::ControlModifier); }
    void toEnd() { key(Qt::Key_End, Qt::ControlModifier); }
    void paste(const char* html, const char* words = "") {
        auto* data = new QMimeData;
        if (*html != '\0') {
            data->setHtml(u(html));
        }
        data->setText(u(words));
        QApplication::clipboard()->setMimeData(data);
        edit.paste();
    }
    template <typename Act>
    void perform(Act act) {
        edit.perform(act);
    }

    std::shared_ptr<SetValues> values;
    ui::RichEdit edit;
};

/// A text without what nobody sees: signs around nothing, spaces at the ends of lines.
inline std::string normal(const std::string& text) {
    return ui::keptText(domain::readRichText(text).blocks).toStdString();
}

inline domain::RichSpan figure(const char* name) {
    domain::RichSpan span;
    span.kind = domain::RichSpan::Kind::Figure;
    span.text = name;
    return span;
}

/// A text of signs and words at random, right or wrong.
inline std::string anyText(std::mt19937& chance) {
    static const std::vector<std::string> pieces{"woord",
                                                 " ",
                                                 "{besteed}",
                                                 "{gemeenten}",
                                                 "*",
                                                 "**",
                                                 "[",
                                                 "](? a = b)",
                                                 "[^een noot]",
                                                 "\n",
                                                 "\n# ",
                                                 "\n- ",
                                                 "\n  - ",
                                                 "\n1. ",
                                                 "\n  1. ",
                                                 "\n|= kop\n",
                                                 "\n| a | b |\n",
                                                 "\n| c |\n",
                                                 "{kst:28741-106}",
                                                 "\n{{kerncijfers}}\n",
                                                 "\\",
                                                 "](https://x.nl/(a))",
                                                 "](lang:en)",
                                                 "|",
                                                 "ü€",
                                                 "2. ",
                                                 "]",
                                                 "\n\n",
                                                 "### ",
                                                 "]("};
    std::string text;
    std::uniform_int_distribution<std::size_t> any(0, pieces.size() - 1);
    for (int i = 0; i < 25; ++i) {
        text += pieces[any(chance)];
    }
    return text;
}

}  // namespace kamerklaar::tests
