// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/field_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <algorithm>
#include <optional>

#include "ui/words/field_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

namespace {

using Kind = domain::Subject::Kind;

QString fieldWord(const char* text) {
    return QCoreApplication::translate("FieldWords", text);
}

FieldTable ownFields(Kind of) {
    switch (of) {
        case Kind::File:
            return fieldsOfScheme();
        case Kind::Report:
            return fieldsOfReport();
        case Kind::Decision:
            return fieldsOfDecision();
        case Kind::Selection:
            return fieldsOfSelection();
        case Kind::Application:
        case Kind::ContactPerson:
        case Kind::Notification:
        case Kind::ContinuityReport:
        case Kind::SisaReturn:
            return fieldsOfDossier(of);
        case Kind::Explanation:
        case Kind::Objection:
        case Kind::SpendingSplit:
        case Kind::ReportNote:
        case Kind::Letter:
        case Kind::LetterTemplate:
        case Kind::Deadline:
            return fieldsOfNotes(of);
        case Kind::ReportText:
        case Kind::Consultation:
        case Kind::Commitment:
        case Kind::PressAgreement:
        case Kind::Submission:
        case Kind::PublicationRuling:
        case Kind::Restatement:
        case Kind::HouseStyle:
        case Kind::SealedEdition:
            return fieldsOfPublication(of);
        case Kind::Municipality:
        case Kind::Round:
        case Kind::Allocation:
        case Kind::Instalment:
        case Kind::Payment:
        case Kind::Document:
        case Kind::Person:
        case Kind::Edition:
            return {};
    }
    return {};
}

/// A path taken apart: what the noun's table knows of it, and the line it stands in.
class FieldPath {
public:
    FieldPath(Kind of, const std::string& path) : tables_{ownFields(of), sharedFields()} {
        QStringList parts = text(path).split(QLatin1Char('/'));
        last_ = parts.constLast();
        for (qsizetype at = 0; at + 2 < parts.size(); ++at) {
            if (const KnownLines* lines = linesIn(parts[at])) {
                lines_ = lines;
                key_ = parts[at + 1].toStdString();
                parts.removeAt(at + 1);
                break;
            }
        }
        findField(parts);
    }

    [[nodiscard]] const KnownField* field() const { return field_; }
    [[nodiscard]] QString lastPart() const { return last_; }
    [[nodiscard]] QString line(const Reader& with) const {
        return lines_ == nullptr ? QString() : lines_->line(fieldWord(lines_->name), key_, with);
    }

private:
    [[nodiscard]] const KnownLines* linesIn(const QString& list) const {
        for (const FieldTable& table : tables_) {
            for (const KnownLines& lines : table.lines) {
                if (list == QLatin1String(lines.list)) {
                    return &lines;
                }
            }
        }
        return nullptr;
    }

    /// The longest end of the path that the noun's own table has, or else the shared one.
    void findField(const QStringList& parts) {
        for (const FieldTable& table : tables_) {
            for (qsizetype from = 0; from < parts.size(); ++from) {
                const QString end = parts.mid(from).join(QLatin1Char('/'));
                const auto found = std::find_if(
                    table.fields.begin(), table.fields.end(),
                    [&end](const KnownField& known) { return end == QLatin1String(known.path); });
                if (found != table.fields.end()) {
                    field_ = &*found;
                    return;
                }
            }
        }
    }

    FieldTable tables_[2];
    QString last_;
    const KnownLines* lines_ = nullptr;
    std::string key_;
    const KnownField* field_ = nullptr;
};

}  // namespace

QString fieldName(Kind of, const std::string& path, const domain::Scheme& scheme,
                  domain::Language language) {
    const NameOf nobody;
    const FieldPath place(of, path);
    const QString name =
        place.field() == nullptr ? place.lastPart() : fieldWord(place.field()->name);
    const QString line = place.line({scheme, language, nobody});
    return line.isEmpty() ? name
                          : fieldWord(QT_TRANSLATE_NOOP("FieldWords", "%1: %2")).arg(line, name);
}

QString fieldValue(Kind of, const std::string& path, const std::string& value,
                   const domain::Scheme& scheme, domain::Language language, const NameOf& nameOf) {
    if (value.empty()) {
        return QStringLiteral("–");
    }
    const KnownField* field = FieldPath(of, path).field();
    return field == nullptr ? text(value) : field->read(value, {scheme, language, nameOf});
}

QString differenceName(const std::string& difference) {
    if (difference == "sisa_reports") {
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "SiSa return and progress reports"));
    }
    if (difference == "sisa_payments") {
        return fieldWord(QT_TRANSLATE_NOOP("FieldWords", "SiSa return and payments"));
    }
    if (difference == "sisa_chain") {
        return fieldWord(
            QT_TRANSLATE_NOOP("FieldWords", "SiSa return and that of the year before"));
    }
    return text(difference);
}

}  // namespace kamerklaar::ui::words
