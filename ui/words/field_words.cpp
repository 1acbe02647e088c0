// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/field_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <algorithm>
#include <array>
#include <optional>

#include "domain/words.h"
#include "ui/words/words.h"

namespace kamerklaar::ui::words {

namespace {

enum class Form { Words, Money, Date, Number, Thousandths, YesNo, Term, Status, Answer };

struct Known {
    const char* path;  ///< the last part of a path
    const char* name;
    Form form = Form::Words;
    domain::TermKind kind = domain::TermKind::CostCategory;
};

constexpr const char* context = "FieldWords";

constexpr std::array fields{
    Known{"year", QT_TRANSLATE_NOOP("FieldWords", "Year")},
    Known{"first", QT_TRANSLATE_NOOP("FieldWords", "First day"), Form::Date},
    Known{"last", QT_TRANSLATE_NOOP("FieldWords", "Last day"), Form::Date},
    Known{"due", QT_TRANSLATE_NOOP("FieldWords", "Due on"), Form::Date},
    Known{"ownDue", QT_TRANSLATE_NOOP("FieldWords", "Due on, in the award letter"), Form::Date},
    Known{"receivedOn", QT_TRANSLATE_NOOP("FieldWords", "Received on"), Form::Date},
    Known{"status", QT_TRANSLATE_NOOP("FieldWords", "Status"), Form::Status},
    Known{"gross", QT_TRANSLATE_NOOP("FieldWords", "Gross"), Form::Money},
    Known{"net", QT_TRANSLATE_NOOP("FieldWords", "Net"), Form::Money},
    Known{"vatFund", QT_TRANSLATE_NOOP("FieldWords", "VAT fund"), Form::Money},
    Known{"isReservation", QT_TRANSLATE_NOOP("FieldWords", "Reservation"), Form::YesNo},
    Known{"programmeYear", QT_TRANSLATE_NOOP("FieldWords", "Programme year")},
    Known{"calendarYear", QT_TRANSLATE_NOOP("FieldWords", "Calendar year")},
    Known{"plannedOn", QT_TRANSLATE_NOOP("FieldWords", "Planned on"), Form::Date},
    Known{"windowFirst", QT_TRANSLATE_NOOP("FieldWords", "May be paid from"), Form::Date},
    Known{"windowLast", QT_TRANSLATE_NOOP("FieldWords", "May be paid until"), Form::Date},
    Known{"maximum", QT_TRANSLATE_NOOP("FieldWords", "Maximum per municipality"), Form::Money},
    Known{"nationalMaximum", QT_TRANSLATE_NOOP("FieldWords", "National maximum"), Form::Money},
    Known{"ceiling", QT_TRANSLATE_NOOP("FieldWords", "Ceiling"), Form::Money},
    Known{"reservation", QT_TRANSLATE_NOOP("FieldWords", "Reservation per municipality"),
          Form::Money},
    Known{"maximumPerMunicipality", QT_TRANSLATE_NOOP("FieldWords", "Maximum per municipality"),
          Form::Money},
    Known{"spendingFirst", QT_TRANSLATE_NOOP("FieldWords", "Costs count from"), Form::Date},
    Known{"spendingLast", QT_TRANSLATE_NOOP("FieldWords", "Costs count until"), Form::Date},
    Known{"scheme", QT_TRANSLATE_NOOP("FieldWords", "Regulation")},
    Known{"instalment", QT_TRANSLATE_NOOP("FieldWords", "Instalment")},
    Known{"number", QT_TRANSLATE_NOOP("FieldWords", "Number")},
    Known{"paidOn", QT_TRANSLATE_NOOP("FieldWords", "Paid on"), Form::Date},
    Known{"reference", QT_TRANSLATE_NOOP("FieldWords", "Reference")},
    Known{"direction", QT_TRANSLATE_NOOP("FieldWords", "Direction"), Form::Answer},
    Known{"fileName", QT_TRANSLATE_NOOP("FieldWords", "File name")},
    Known{"mediaType", QT_TRANSLATE_NOOP("FieldWords", "Kind of file")},
    Known{"date", QT_TRANSLATE_NOOP("FieldWords", "Date"), Form::Date},
    Known{"sender", QT_TRANSLATE_NOOP("FieldWords", "Sender")},
    Known{"caseNumber", QT_TRANSLATE_NOOP("FieldWords", "Case number")},
    Known{"sha256", QT_TRANSLATE_NOOP("FieldWords", "Hash (SHA-256)")},
    Known{"size", QT_TRANSLATE_NOOP("FieldWords", "Size in bytes"), Form::Number},
    Known{"cutOff", QT_TRANSLATE_NOOP("FieldWords", "Cut-off date"), Form::Date},
    Known{"isFinal", QT_TRANSLATE_NOOP("FieldWords", "Final"), Form::YesNo},
    Known{"listLetter", QT_TRANSLATE_NOOP("FieldWords", "Letter in the regulation")},
    Known{"code", QT_TRANSLATE_NOOP("FieldWords", "Code")},
    Known{"name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    Known{"statisticsName", QT_TRANSLATE_NOOP("FieldWords", "Name in the statistics")},
    Known{"province", QT_TRANSLATE_NOOP("FieldWords", "Province")},
    Known{"provinceCode", QT_TRANSLATE_NOOP("FieldWords", "Code of the province")},
    Known{"region", QT_TRANSLATE_NOOP("FieldWords", "Safety region")},
    Known{"account", QT_TRANSLATE_NOOP("FieldWords", "Account")},
    Known{"planned", QT_TRANSLATE_NOOP("FieldWords", "Planned"), Form::Money},
    Known{"spent", QT_TRANSLATE_NOOP("FieldWords", "Spent"), Form::Money},
    Known{"cost", QT_TRANSLATE_NOOP("FieldWords", "Cost"), Form::Money},
    Known{"category", QT_TRANSLATE_NOOP("FieldWords", "Cost category"), Form::Term,
          domain::TermKind::CostCategory},
    Known{"basis", QT_TRANSLATE_NOOP("FieldWords", "Evidence basis"), Form::Term,
          domain::TermKind::EvidenceBasis},
    Known{"njiLevel", QT_TRANSLATE_NOOP("FieldWords", "NJi level"), Form::Term,
          domain::TermKind::NjiLevel},
    Known{"ageBand", QT_TRANSLATE_NOOP("FieldWords", "Age band"), Form::Term,
          domain::TermKind::AgeBand},
    Known{"kind", QT_TRANSLATE_NOOP("FieldWords", "Kind"), Form::Term,
          domain::TermKind::PartnerKind},
    Known{"meetsQualityFramework", QT_TRANSLATE_NOOP("FieldWords", "Meets the quality framework"),
          Form::Answer},
    Known{"qualityNote", QT_TRANSLATE_NOOP("FieldWords", "Note on the quality framework")},
    Known{"place", QT_TRANSLATE_NOOP("FieldWords", "Place")},
    Known{"provider", QT_TRANSLATE_NOOP("FieldWords", "Provider")},
    Known{"reachPlanned", QT_TRANSLATE_NOOP("FieldWords", "Planned reach"), Form::Number},
    Known{"reachActual", QT_TRANSLATE_NOOP("FieldWords", "Actual reach"), Form::Number},
    Known{"completed", QT_TRANSLATE_NOOP("FieldWords", "Completed"), Form::Number},
    Known{"droppedOut", QT_TRANSLATE_NOOP("FieldWords", "Dropped out"), Form::Number},
    Known{"reachNote", QT_TRANSLATE_NOOP("FieldWords", "Note on the reach")},
    Known{"unit", QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    Known{"source", QT_TRANSLATE_NOOP("FieldWords", "Source")},
    Known{"baseline", QT_TRANSLATE_NOOP("FieldWords", "Baseline"), Form::Thousandths},
    Known{"target", QT_TRANSLATE_NOOP("FieldWords", "Target"), Form::Thousandths},
    Known{"actual", QT_TRANSLATE_NOOP("FieldWords", "Actual"), Form::Thousandths},
    Known{"movement", QT_TRANSLATE_NOOP("FieldWords", "Movement"), Form::Answer},
    Known{"note", QT_TRANSLATE_NOOP("FieldWords", "Note")},
    Known{"contribution", QT_TRANSLATE_NOOP("FieldWords", "Contribution")},
    Known{"summary", QT_TRANSLATE_NOOP("FieldWords", "Summary")},
    Known{"targetGroupProof",
          QT_TRANSLATE_NOOP("FieldWords", "Proof that the target group is reached")},
    Known{"problemAnalysis", QT_TRANSLATE_NOOP("FieldWords", "Problem analysis"), Form::Answer},
    Known{"coordinatorInPlace", QT_TRANSLATE_NOOP("FieldWords", "Coordinator in place"),
          Form::Answer},
    Known{"coordinatorNote", QT_TRANSLATE_NOOP("FieldWords", "Note on the coordinator")},
    Known{"progress", QT_TRANSLATE_NOOP("FieldWords", "Progress")},
    Known{"results", QT_TRANSLATE_NOOP("FieldWords", "Results")},
    Known{"bottlenecks", QT_TRANSLATE_NOOP("FieldWords", "Bottlenecks")},
    Known{"lessons", QT_TRANSLATE_NOOP("FieldWords", "Lessons")},
    Known{"continuity", QT_TRANSLATE_NOOP("FieldWords", "Continuity")},
    Known{"deviations", QT_TRANSLATE_NOOP("FieldWords", "Deviations")},
    Known{"expectedUnderspending", QT_TRANSLATE_NOOP("FieldWords", "Expected underspending"),
          Form::Money},
    Known{"changeNote", QT_TRANSLATE_NOOP("FieldWords", "Note on the change against last year")},
    Known{"mayBeQuoted", QT_TRANSLATE_NOOP("FieldWords", "May be quoted"), Form::Answer},
};

struct Group {
    const char* path;
    const char* name;  ///< with the line's number in it; nullptr when the line has a term
    domain::TermKind kind = domain::TermKind::CostCategory;
};

constexpr std::array groups{
    Group{"categories", nullptr, domain::TermKind::CostCategory},
    Group{"sectors", nullptr, domain::TermKind::Sector},
    Group{"factors", nullptr, domain::TermKind::FactorDomain},
    Group{"interventions", QT_TRANSLATE_NOOP("FieldWords", "Intervention %1")},
    Group{"indicators", QT_TRANSLATE_NOOP("FieldWords", "Indicator %1")},
    Group{"partners", QT_TRANSLATE_NOOP("FieldWords", "Partner %1")},
    Group{"programmeYears", QT_TRANSLATE_NOOP("FieldWords", "Programme year %1")},
    Group{"instalments", QT_TRANSLATE_NOOP("FieldWords", "Instalment %1")},
};

QString word(const char* text) {
    return QCoreApplication::translate(context, text);
}

QStringList partsOf(const std::string& path) {
    return text(path).split(QLatin1Char('/'));
}

const Known* knownField(const QString& last) {
    const auto found = std::find_if(fields.begin(), fields.end(), [&last](const Known& known) {
        return last == QLatin1String(known.path);
    });
    return found == fields.end() ? nullptr : &*found;
}

QString lineName(const QStringList& parts, const domain::Scheme& scheme,
                 domain::Language language) {
    for (const Group& group : groups) {
        if (parts[0] != QLatin1String(group.path)) {
            continue;
        }
        if (group.name == nullptr) {
            const domain::Term* term = scheme.term(group.kind, parts[1].toStdString());
            return term == nullptr ? parts[1] : text(domain::nameOf(*term, language));
        }
        // Lines of a report are counted from zero, the scheme's own years and instalments from one.
        const bool fromOne =
            parts[0] == QLatin1String("programmeYears") || parts[0] == QLatin1String("instalments");
        return word(group.name).arg(parts[1].toInt() + (fromOne ? 0 : 1));
    }
    return {};
}

/// The closed lists have codes of their own; several share a code only with the same word.
QString answerWords(const std::string& code, domain::Language language) {
    const auto matching = [&](auto value) -> std::optional<QString> {
        return domain::codeOf(value) == code ? std::optional(text(domain::words(value, language)))
                                             : std::nullopt;
    };
    using domain::AnalysisStatus;
    using domain::Answer;
    using domain::Movement;
    for (const Answer answer : {Answer::No, Answer::Yes}) {
        if (const auto found = matching(answer)) {
            return *found;
        }
    }
    for (const Movement movement : {Movement::Better, Movement::Same, Movement::Worse}) {
        if (const auto found = matching(movement)) {
            return *found;
        }
    }
    for (const AnalysisStatus status :
         {AnalysisStatus::NotStarted, AnalysisStatus::InProgress, AnalysisStatus::Finished}) {
        if (const auto found = matching(status)) {
            return *found;
        }
    }
    if (code == "incoming" || code == "outgoing") {
        return text(domain::words(code == "incoming" ? domain::CaseDocument::Direction::Incoming
                                                     : domain::CaseDocument::Direction::Outgoing,
                                  language));
    }
    return text(code);
}

QString statusWords(const std::string& code, bool ofIntervention, domain::Language language) {
    if (ofIntervention) {
        return text(domain::words(domain::interventionStatusFrom(code), language));
    }
    const auto status = domain::reportStatusFrom(code);
    return status.has_value() ? text(domain::words(*status, language)) : text(code);
}

}  // namespace

QString fieldName(const std::string& path, const domain::Scheme& scheme,
                  domain::Language language) {
    const QStringList parts = partsOf(path);
    const Known* known = knownField(parts.constLast());
    const QString name = known == nullptr ? parts.constLast() : word(known->name);
    if (parts.size() < 3) {
        return name;
    }
    const QString line = lineName(parts, scheme, language);
    return line.isEmpty() ? name : word(QT_TRANSLATE_NOOP("FieldWords", "%1: %2")).arg(line, name);
}

QString fieldValue(const std::string& path, const std::string& value, const domain::Scheme& scheme,
                   domain::Language language) {
    if (value.empty()) {
        return QStringLiteral("–");
    }
    const QStringList parts = partsOf(path);
    const Known* known = knownField(parts.constLast());
    const QString plain = text(value);
    switch (known == nullptr ? Form::Words : known->form) {
        case Form::Words:
            return plain;
        case Form::Money:
            return money(domain::Money::cents(plain.toLongLong()), language);
        case Form::Date: {
            const auto day = domain::Date::fromIso(value);
            return day.has_value() ? date(*day) : plain;
        }
        case Form::Number:
            return count(plain.toLongLong(), language);
        case Form::Thousandths:
            return text(domain::formatThousandths(plain.toLongLong(), language));
        case Form::YesNo:
        case Form::Answer:
            return answerWords(value, language);
        case Form::Term: {
            const domain::Term* term = scheme.term(known->kind, value);
            return term == nullptr ? plain : text(domain::nameOf(*term, language));
        }
        case Form::Status:
            return statusWords(value, parts.size() > 1, language);
    }
    return plain;
}

}  // namespace kamerklaar::ui::words
