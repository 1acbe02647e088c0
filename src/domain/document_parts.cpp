// SPDX-License-Identifier: EUPL-1.2
#include "domain/document_parts.h"

#include <array>

namespace kamerklaar::domain {

namespace {

using PartForm = DocumentForm;

constexpr std::array parts{
    DocumentPart{PartForm::KamerReport, "summary", "Samenvatting", "", false},
    DocumentPart{PartForm::KamerReport, "occasion", "Aanleiding en toezegging", "", false},
    DocumentPart{PartForm::KamerReport, "regulation", "De regeling in het kort", "", false},
    DocumentPart{PartForm::KamerReport, "finances", "Financiën", "", false},
    DocumentPart{PartForm::KamerReport, "progress", "Voortgang", "", false},
    DocumentPart{PartForm::KamerReport, "results", "Resultaten en risico- en beschermende factoren",
                 "", false},
    DocumentPart{PartForm::KamerReport, "partners", "Partners en sectoren", "", false},
    DocumentPart{PartForm::KamerReport, "bottlenecks", "Knelpunten en geleerde lessen", "", false},
    DocumentPart{PartForm::KamerReport, "continuity", "Borging", "", false},
    DocumentPart{PartForm::KamerReport, "evaluation", "Monitoring en evaluatie", "", false},
    DocumentPart{PartForm::KamerReport, "outlook", "Vooruitblik", "", false},
    DocumentPart{PartForm::KamerReport, "municipalities", "Per gemeente", "", true},
    DocumentPart{PartForm::KamerReport, "tables", "Tabellen", "", true},
    DocumentPart{PartForm::KamerReport, "interventions", "Interventies en hun grondslag", "", true},
    DocumentPart{PartForm::KamerReport, "data", "Verantwoording van de gegevens", "", true},
    DocumentPart{PartForm::KamerReport, "glossary", "Begrippen", "", true},
    DocumentPart{PartForm::KamerReport, "policy", "Beleidskeuzes uitgelegd (CW 3.1)", "", true},
    DocumentPart{PartForm::KamerReport, "origins", "Herkomst van de cijfers", "", true},
    DocumentPart{PartForm::KamerReport, "restated", "Herziene cijfers", "", true},
    DocumentPart{PartForm::DecisionNote, "occasion", "Aanleiding", "1", false},
    DocumentPart{PartForm::DecisionNote, "advice", "Geadviseerd besluit", "2", false},
    DocumentPart{PartForm::DecisionNote, "key_points", "Kernpunten", "3", false},
    DocumentPart{PartForm::DecisionNote, "explanation", "Toelichting", "4", false},
    DocumentPart{PartForm::DecisionNote, "political", "Politieke context", "4.1", false},
    DocumentPart{PartForm::DecisionNote, "financial", "Financiële overwegingen", "4.2", false},
    DocumentPart{PartForm::DecisionNote, "legal", "Juridische overwegingen", "4.3", false},
    DocumentPart{PartForm::DecisionNote, "stakeholders", "Krachtenveld", "4.4", false},
    DocumentPart{PartForm::DecisionNote, "implementation", "Uitvoering", "4.6", false},
    DocumentPart{PartForm::DecisionNote, "undisclosed",
                 "Informatie die niet openbaar gemaakt kan worden", "5", false},
    DocumentPart{PartForm::DecisionNote, "undisclosed_reason", "Toelichting", "5.1", false},
    DocumentPart{PartForm::KamerLetter, "letter", "", "", false},
    DocumentPart{PartForm::PressRelease, "press", "", "", false},
    DocumentPart{PartForm::PublicSummary, "public", "", "", false},
};

}  // namespace

std::vector<DocumentPart> partsOf(DocumentForm form) {
    std::vector<DocumentPart> own;
    for (const DocumentPart& part : parts) {
        if (part.form == form) {
            own.push_back(part);
        }
    }
    return own;
}

const DocumentPart* partOf(DocumentForm form, const std::string& code) {
    for (const DocumentPart& part : parts) {
        if (part.form == form && part.code == code) {
            return &part;
        }
    }
    return nullptr;
}

bool isHeldForParliament(DocumentForm form) {
    return form == DocumentForm::PressRelease || form == DocumentForm::PublicSummary;
}

}  // namespace kamerklaar::domain
