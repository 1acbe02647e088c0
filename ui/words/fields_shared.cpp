// SPDX-License-Identifier: EUPL-1.2
#include <QtCore/QStringList>
#include <QtCore/QtGlobal>
#include <array>

#include "domain/case_document.h"
#include "domain/roles.h"
#include "ui/words/field_table.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

namespace {

using Kind = domain::Subject::Kind;
using domain::TermKind;

QString asDirection(const std::string& value, const Reader& with) {
    using Direction = domain::CaseDocument::Direction;
    return text(domain::words(value == "incoming" ? Direction::Incoming : Direction::Outgoing,
                              with.language));
}

QString asRoles(const std::string& value, const Reader& with) {
    QStringList names;
    for (const auto& [role, code] : domain::roleCodes) {
        if (domain::Roles::from(value).has(role)) {
            names.append(text(domain::words(role, with.language)));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString asKind(const std::string& value, const Reader& with) {
    return text(domain::words(domain::subjectKindFrom(value), with.language));
}

constexpr std::array sharedFieldList{
    KnownField{"municipality", QT_TRANSLATE_NOOP("FieldWords", "Municipality"),
               asReference<Kind::Municipality>},
    KnownField{"round", QT_TRANSLATE_NOOP("FieldWords", "Report round"), asReference<Kind::Round>},
    KnownField{"takenOver", QT_TRANSLATE_NOOP("FieldWords", "Taken over"), asYesNo},
    KnownField{"withdrawn", QT_TRANSLATE_NOOP("FieldWords", "Withdrawn as a mistake"), asYesNo},
    KnownField{"year", QT_TRANSLATE_NOOP("FieldWords", "Year")},
    KnownField{"first", QT_TRANSLATE_NOOP("FieldWords", "First day"), asDay},
    KnownField{"last", QT_TRANSLATE_NOOP("FieldWords", "Last day"), asDay},
    KnownField{"due", QT_TRANSLATE_NOOP("FieldWords", "Due on"), asDay},
    KnownField{"receivedOn", QT_TRANSLATE_NOOP("FieldWords", "Received on"), asDay},
    KnownField{"gross", QT_TRANSLATE_NOOP("FieldWords", "Gross"), asMoney},
    KnownField{"net", QT_TRANSLATE_NOOP("FieldWords", "Net"), asMoney},
    KnownField{"vatFund", QT_TRANSLATE_NOOP("FieldWords", "VAT fund"), asMoney},
    KnownField{"amount", QT_TRANSLATE_NOOP("FieldWords", "Amount"), asMoney},
    KnownField{"isReservation", QT_TRANSLATE_NOOP("FieldWords", "Reservation"), asYesNo},
    KnownField{"programmeYear", QT_TRANSLATE_NOOP("FieldWords", "Programme year"), asProgrammeYear},
    KnownField{"calendarYear", QT_TRANSLATE_NOOP("FieldWords", "Calendar year")},
    KnownField{"plannedOn", QT_TRANSLATE_NOOP("FieldWords", "Planned on"), asDay},
    KnownField{"instalment", QT_TRANSLATE_NOOP("FieldWords", "Instalment")},
    KnownField{"number", QT_TRANSLATE_NOOP("FieldWords", "Number")},
    KnownField{"paidOn", QT_TRANSLATE_NOOP("FieldWords", "Paid on"), asDay},
    KnownField{"reference", QT_TRANSLATE_NOOP("FieldWords", "Reference")},
    KnownField{"direction", QT_TRANSLATE_NOOP("FieldWords", "Direction"), asDirection},
    KnownField{"fileName", QT_TRANSLATE_NOOP("FieldWords", "File name")},
    KnownField{"mediaType", QT_TRANSLATE_NOOP("FieldWords", "Kind of file")},
    KnownField{"date", QT_TRANSLATE_NOOP("FieldWords", "Date"), asDay},
    KnownField{"sender", QT_TRANSLATE_NOOP("FieldWords", "Sender")},
    KnownField{"caseNumber", QT_TRANSLATE_NOOP("FieldWords", "Case number")},
    KnownField{"sha256", QT_TRANSLATE_NOOP("FieldWords", "Hash (SHA-256)")},
    KnownField{"size", QT_TRANSLATE_NOOP("FieldWords", "Size in bytes"), asCount},
    KnownField{"subject/kind", QT_TRANSLATE_NOOP("FieldWords", "Belongs to"), asKind},
    KnownField{"subject/id", QT_TRANSLATE_NOOP("FieldWords", "Belongs to number")},
    KnownField{"cutOff", QT_TRANSLATE_NOOP("FieldWords", "Cut-off date"), asDay},
    KnownField{"isFinal", QT_TRANSLATE_NOOP("FieldWords", "Final"), asYesNo},
    KnownField{"listLetter", QT_TRANSLATE_NOOP("FieldWords", "Letter in the regulation")},
    KnownField{"code", QT_TRANSLATE_NOOP("FieldWords", "Code")},
    KnownField{"name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    KnownField{"statisticsName", QT_TRANSLATE_NOOP("FieldWords", "Name in the statistics")},
    KnownField{"province", QT_TRANSLATE_NOOP("FieldWords", "Province")},
    KnownField{"provinceCode", QT_TRANSLATE_NOOP("FieldWords", "Code of the province")},
    KnownField{"region", QT_TRANSLATE_NOOP("FieldWords", "Safety region")},
    KnownField{"account", QT_TRANSLATE_NOOP("FieldWords", "Account")},
    KnownField{"roles", QT_TRANSLATE_NOOP("FieldWords", "Roles"), asRoles},
    KnownField{"category", QT_TRANSLATE_NOOP("FieldWords", "Cost category"),
               asTerm<TermKind::CostCategory>},
    KnownField{"unit", QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    KnownField{"source", QT_TRANSLATE_NOOP("FieldWords", "Source")},
    KnownField{"note", QT_TRANSLATE_NOOP("FieldWords", "Note")},
    KnownField{"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    KnownField{"title", QT_TRANSLATE_NOOP("FieldWords", "Title")},
    KnownField{"contribution", QT_TRANSLATE_NOOP("FieldWords", "Contribution")},
};

constexpr std::array sharedLineList{
    KnownLines{"programmeYears", QT_TRANSLATE_NOOP("FieldWords", "Programme year %1"), fromOne},
};

}  // namespace

FieldTable sharedFields() {
    return {sharedFieldList, sharedLineList};
}

}  // namespace kamerklaar::ui::words
