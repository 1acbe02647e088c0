// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/address_of.h"

namespace kamerklaar::ui {

namespace {

using domain::Subject;
using DueKind = work::DueItem::What;

std::optional<Address> onTab(const char* tab, domain::MunicipalityId municipality) {
    return municipality.isStored()
               ? std::optional(Address{Place::Dossier, municipality.value, QLatin1String(tab)})
               : std::nullopt;
}

/// The record itself on its tab.
std::optional<Address> onTab(const char* tab, domain::MunicipalityId municipality,
                             const Subject& subject) {
    std::optional<Address> address = onTab(tab, municipality);
    if (address) {
        const std::string_view kind = domain::codeOf(subject.kind);
        address->part += QStringLiteral("/%1/%2").arg(
            QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())),
            QString::number(subject.id));
    }
    return address;
}

/// The record itself on a tab of the report to parliament.
Address onParliament(const char* tab, const Subject& subject) {
    return {Place::Parliament, 0,
            QStringLiteral("%1/%2").arg(QLatin1String(tab), QString::number(subject.id))};
}

/// The tab of the dossier on which something will be once it is there.
const char* tabOf(DueKind what) {
    switch (what) {
        case DueKind::ProgressReport:
        case DueKind::ContinuityReport:
            return "reports";
        case DueKind::SisaReturn:
            return "sisa";
        case DueKind::Instalment:
            return "payments";
        case DueKind::ExtensionRequest:
            return "award";
        case DueKind::NotificationDecision:
        case DueKind::Objection:
            return "notifications";
        case DueKind::Settlement:
            return "settlement";
        case DueKind::Answer:
            return "documents";
        case DueKind::Commitment:
        case DueKind::SchemeDate:
        case DueKind::Own:
            break;
    }
    return "summary";
}

}  // namespace

std::optional<Address> addressOf(const Subject& subject, domain::MunicipalityId municipality) {
    switch (subject.kind) {
        case Subject::Kind::Municipality:
            return Address{Place::Dossier, subject.id, {}};
        case Subject::Kind::Round:
            return Address{Place::Rounds, subject.id, {}};
        case Subject::Kind::Report:
            return Address{Place::Report, subject.id, {}};
        case Subject::Kind::Decision:
            return Address{Place::Decision, subject.id, {}};
        case Subject::Kind::Edition:
            return Address{Place::Parliament, subject.id, {}};
        case Subject::Kind::Selection:
            return Address{Place::Selection, subject.id, {}};
        case Subject::Kind::Deadline:
            return Address{Place::Due, subject.id, {}};
        case Subject::Kind::File:
            return Address{Place::Management, 0, QStringLiteral("file")};
        case Subject::Kind::Person:
            return Address{Place::Management, 0, QStringLiteral("people")};
        case Subject::Kind::LetterTemplate:
            return Address{Place::Management, 0, QStringLiteral("letters")};
        case Subject::Kind::HouseStyle:
            return Address{Place::Management, 0, QStringLiteral("style")};
        case Subject::Kind::ReportText:
        case Subject::Kind::PublicationRuling:
        case Subject::Kind::Restatement:
            return Address{Place::Parliament, 0, {}};
        case Subject::Kind::Consultation:
            return onParliament("consultation", subject);
        case Subject::Kind::Commitment:
            return onParliament("commitments", subject);
        case Subject::Kind::PressAgreement:
            return onParliament("disclosure", subject);
        case Subject::Kind::Submission:
            return Address{Place::Parliament, 0, QStringLiteral("disclosure")};
        case Subject::Kind::SealedEdition:
            return onParliament("editions", subject);
        case Subject::Kind::Application:
            return onTab("application", municipality);
        case Subject::Kind::ContactPerson:
            return onTab("contacts", municipality, subject);
        case Subject::Kind::Allocation:
            return onTab("award", municipality);
        case Subject::Kind::Instalment:
        case Subject::Kind::Payment:
            return onTab("payments", municipality);
        case Subject::Kind::ContinuityReport:
        case Subject::Kind::SpendingSplit:
        case Subject::Kind::ReportNote:
            return onTab("reports", municipality, subject);
        case Subject::Kind::SisaReturn:
        case Subject::Kind::Explanation:
            return onTab("sisa", municipality, subject);
        case Subject::Kind::Notification:
        case Subject::Kind::Objection:
            return onTab("notifications", municipality, subject);
        case Subject::Kind::Document:
        case Subject::Kind::Letter:
            return onTab("documents", municipality, subject);
    }
    return std::nullopt;
}

std::optional<Address> addressOf(const work::DueItem& item) {
    const domain::MunicipalityId municipality =
        item.municipality ? item.municipality->id : domain::MunicipalityId();
    if (item.about.kind == Subject::Kind::Municipality) {
        return onTab(tabOf(item.what), municipality);
    }
    return item.about.id == 0 ? std::nullopt : addressOf(item.about, municipality);
}

}  // namespace kamerklaar::ui
