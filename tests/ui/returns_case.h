// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include "exchange/workbooks.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/support.h"
#include "ui/widgets/list_table.h"
#include "work/recording.h"
#include "work/returns/return_template.h"

// What tests of workbooks that come and go share.
namespace kamerklaar::tests {

/// A municipality's answers by their keys, canonical: an ordinary year in which EUR 200,000 was
/// spent as planned.
inline const std::vector<std::pair<std::string, std::string>>& ordinary() {
    static const std::vector<std::pair<std::string, std::string>> answers = {
        {"contact.naam", "A. Jansen"},
        {"contact.email", "a.jansen@gemeente.nl"},
        {"contact.telefoon", "0546-541111"},
        {"ingevuld.op", "2026-03-02"},
        {"samenvatting", "Het eerste volle jaar verliep volgens plan."},
        {"besteed.cumulatief", "20000000"},
    };
    return answers;
}

struct Returns {
    Office office;
    QTemporaryDir folder;
    ui::ReturnsPage page{*office.desk, office.asker};
    std::vector<ui::Address> jumps;

    Returns() {
        QObject::connect(&page, &ui::Page::goTo, &page,
                         [this](const ui::Address& address) { jumps.push_back(address); });
        page.open({ui::Place::Returns, 2025, {}});
        showPage(page);
    }

    [[nodiscard]] domain::Municipality almelo() const {
        return office.store->municipalities().all().front();
    }
    /// A workbook as it went out, with these answers, under that name.
    QString fill(const char* name,
                 const std::vector<std::pair<std::string, std::string>>& answers) {
        auto book =
            work::returns::returnTemplate(*office.store, office.clock.today(), 2025, almelo().id)
                .value();
        for (const auto& [key, value] : answers) {
            put(book, key, value);
        }
        const std::string bytes =
            exchange::Workbooks().write(book, work::WorkbookWriter::Format::Ods);
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path;
    }
    static void put(work::WorkbookWriter::Workbook& book, const std::string& key,
                    const std::string& value) {
        for (auto& sheet : book.sheets) {
            for (auto& row : sheet.rows) {
                for (std::size_t column = 1; column < sheet.columns.size(); ++column) {
                    const std::string& name = sheet.columns[column].key;
                    if (key == name + "." + row[0] ||
                        (key == row[0] && name == work::returns::answerColumn)) {
                        row[column] = value;
                    }
                }
            }
        }
    }
    void read(const QString& path) {
        const int before = rows();
        REQUIRE(page.take({path}));
        REQUIRE(QTest::qWaitFor([&] { return rows() > before && !page.isBusy(); }, 5'000));
    }
    /// The texts without which no letter can be made.
    void writeTexts() const {
        for (const auto kind : {domain::LetterKind::Addressee, domain::LetterKind::Signature}) {
            domain::LetterTemplate text;
            text.letterKind = kind;
            text.title = "Tekst";
            text.body = "Aan {gemeente}";
            REQUIRE(office.desk->act(ui::Topic::Everything, [&](const work::Context& context) {
                return work::save(context, text);
            }));
        }
    }
    [[nodiscard]] QString said(const char* name) const {
        return child<QWidget>(page, name).accessibleName();
    }
    [[nodiscard]] ui::ListTable& list() { return child<ui::ListTable>(page, "returns"); }
    [[nodiscard]] int rows() { return list().model()->rowCount(); }
    [[nodiscard]] QString cell(int column) { return cellOf(0, column); }
    [[nodiscard]] QString cellOf(int row, int column) {
        return list().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QListWidget& messages() { return child<QListWidget>(page, "messages"); }
    [[nodiscard]] QPushButton& button(const char* name) { return child<QPushButton>(page, name); }
};

inline QByteArray bytesIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace kamerklaar::tests
