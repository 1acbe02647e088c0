// SPDX-License-Identifier: EUPL-1.2
#include "domain/document_parts.h"

#include <array>

namespace kamerklaar::domain {

namespace {

using Form = DocumentForm;

constexpr std::array parts{
    DocumentPart{Form::KamerReport, "summary", "Samenvatting", "", false},
    DocumentPart{Form::KamerReport, "occasion", "Aanleiding en toezegging", "", false},
    DocumentPart{Form::KamerReport, "regulation", "De regeling in het kort", "", false},
    DocumentPart{Form::KamerReport, "finances", "Financiën", "", false},
    DocumentPart{Form::KamerReport, "progress", "Voortgang", "", false},
    DocumentPart{Form::KamerReport, "results", "Resultaten en risico- en beschermende factoren", "",
                 false},
    DocumentPart{Form::KamerReport, "partners", "Partners en sectoren", "", false},
    DocumentPart{Form::KamerReport, "bottlenecks", "Knelpunten en geleerde lessen", "", false},
    DocumentPart{Form::KamerReport, "continuity", "Borging", "", false},
    DocumentPart{Form::KamerReport, "evaluation", "Monitoring en evaluatie", "", false},
    DocumentPart{Form::KamerReport, "outlook", "Vooruitblik", "", false},
    DocumentPart{Form::KamerReport, "municipalities", "Per gemeente", "", true},
    DocumentPart{Form::KamerReport, "tables", "Tabellen", "", true},
    DocumentPart{Form::KamerReport, "interventions", "Interventies en hun grondslag", "", true},
    DocumentPart{Form::KamerReport, "data", "Verantwoording van de gegevens", "", true},
    DocumentPart{Form::KamerReport, "glossary", "Begrippen", "", true},
    DocumentPart{Form::KamerReport, "policy", "Beleidskeuzes uitgelegd (CW 3.1)", "", true},
    DocumentPart{Form::KamerReport, "origins", "Herkomst van de cijfers", "", true},
    DocumentPart{Form::KamerReport, "restated", "Herziene cijfers", "", true},
    DocumentPart{Form::DecisionNote, "occasion", "Aanleiding", "1", false},
    DocumentPart{Form::DecisionNote, "advice", "Geadviseerd besluit", "2", false},
    DocumentPart{Form::DecisionNote, "key_points", "Kernpunten", "3", false},
    DocumentPart{Form::DecisionNote, "explanation", "Toelichting", "4", false},
    DocumentPart{Form::DecisionNote, "political", "Politieke context", "4.1", false},
    DocumentPart{Form::DecisionNote, "financial", "Financiële overwegingen", "4.2", false},
    DocumentPart{Form::DecisionNote, "legal", "Juridische overwegingen", "4.3", false},
    DocumentPart{Form::DecisionNote, "stakeholders", "Krachtenveld", "4.4", false},
    DocumentPart{Form::DecisionNote, "implementation", "Uitvoering", "4.6", false},
    DocumentPart{Form::DecisionNote, "undisclosed",
                 "Informatie die niet openbaar gemaakt kan worden", "5", false},
    DocumentPart{Form::DecisionNote, "undisclosed_reason", "Toelichting", "5.1", false},
    DocumentPart{Form::KamerLetter, "letter", "", "", false},
    DocumentPart{Form::PressRelease, "press", "", "", false},
    DocumentPart{Form::PublicSummary, "public", "", "", false},
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
