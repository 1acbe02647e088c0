// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextEdit>
#include <mutex>

#include "ui/pages/parliament/outline.h"
#include "ui/pages/parliament/preview.h"
#include "ui/parliament_case.h"
#include "ui/shell/design.h"
#include "ui/widgets/choice_combo.h"
#include "ui/widgets/text_difference.h"
#include "work/publishing.h"
#include "work/recording.h"
#include "work/report_texts.h"

// The place where the report is written, as somebody at the desk uses it.
namespace kamerklaar::tests {

using Form = domain::DocumentForm;

enum Panel { Pages, Checks, Versions, Origin };

struct Writing : Parliament {
    explicit Writing(const char* part = "write/kamer_report/outlook") { start(part); }

    void start(const char* part = "write/kamer_report/outlook") {
        open(u(part));
        edit().setFocus();
    }

    [[nodiscard]] std::optional<domain::ReportText> stored(const std::string& part = "outlook") {
        for (const domain::ReportText& text : office.store->records<domain::ReportText>().all()) {
            if (text.year == 2025 && text.part == part) {
                return text;
            }
        }
        return {};
    }
    /// As a whole, as if it had been typed.
    void write(const char* text) {
        edit().selectAll();
        edit().setFocus();
        QTest::keyClick(&edit(), Qt::Key_Delete);
        typeHere(u(text));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&edit(), key, modifiers);
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] std::string typed() { return edit().typed().toStdString(); }
    [[nodiscard]] QString state() { return child<QLabel>(tab(), "saveState").text(); }
    [[nodiscard]] ui::Outline& outline() { return child<ui::Outline>(tab(), "outline"); }
    [[nodiscard]] QWidget& panel(const char* name) { return child<QWidget>(tab(), name); }
    void enter(const char* panelName, const char* field, const char* text) {
        auto& line = child<QLineEdit>(panel(panelName), field);
        type(line, u(text));
        QTest::keyClick(&line, Qt::Key_Return);
    }
    /// A colleague writes the chapter meanwhile.
    void writtenByOther(const char* body) {
        const work::Context bas = office.colleague("Bas");
        domain::ReportText text =
            work::textToEdit(*office.store, 2025, Form::KamerReport, "outlook");
        text.body = body;
        REQUIRE(work::save(bas, text).has_value());
    }
};

}  // namespace kamerklaar::tests
