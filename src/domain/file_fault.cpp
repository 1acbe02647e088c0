// SPDX-License-Identifier: EUPL-1.2
#include "domain/file_fault.h"

#include "domain/ensure.h"
#include "domain/problem_sentences.h"

namespace kamerklaar::domain {

namespace {

struct Words {
    const char* code;
    BothLanguages sentence;
};

// A switch without default, so that the compiler finds a fault without words.
Words wordsOf(FileFault fault) {
    switch (fault) {
        case FileFault::Empty:
            return {"file_blank",
                    {"{0} is leeg. Vraag de gemeente het bestand opnieuw te sturen.",
                     "{0} is empty. Ask the municipality to send the file again."}};
        case FileFault::OtherKind:
            return {"file_of_other_kind",
                    {"{0} is geen werkmap. Kies een bestand dat als xlsx, ods of csv is bewaard.",
                     "{0} is not a workbook. Choose a file that was saved as xlsx, ods or csv."}};
        case FileFault::OldExcel:
            return {"file_old_excel",
                    {"{0} is bewaard in een vorm van Excel die niet wordt gelezen (xls of xlsb). "
                     "Open het in Excel of LibreOffice en bewaar het als xlsx.",
                     "{0} was saved in a form of Excel that is not read (xls or xlsb). Open it in "
                     "Excel or LibreOffice and save it as xlsx."}};
        case FileFault::WebPage:
            return {"file_web_page",
                    {"{0} is een webpagina of XML, ook als de naam anders zegt. Open het in Excel "
                     "of LibreOffice en bewaar het als xlsx of ods.",
                     "{0} is a web page or XML, even if its name says otherwise. Open it in Excel "
                     "or LibreOffice and save it as xlsx or ods."}};
        case FileFault::Damaged:
            return {"file_damaged",
                    {"{0} is beschadigd of niet volledig aangekomen. Vraag de gemeente het bestand "
                     "opnieuw te bewaren en te sturen.",
                     "{0} is damaged or did not arrive completely. Ask the municipality to save "
                     "the file again and to send it once more."}};
        case FileFault::Protected:
            return {"file_protected",
                    {"{0} is met een wachtwoord beveiligd. Bewaar het bestand zonder wachtwoord en "
                     "probeer het opnieuw.",
                     "{0} is protected with a password. Save the file without a password and try "
                     "again."}};
        case FileFault::TooLarge:
            return {"file_too_large",
                    {"{0} is te groot om te lezen: ten hoogste {1} regels, {2} kolommen en {3} "
                     "cellen. Verwijder wat niet nodig is, ook opmaak van lege rijen en kolommen.",
                     "{0} is too large to read: at most {1} rows, {2} columns and {3} cells. "
                     "Remove what is not needed, the layout of empty rows and columns too."}};
        case FileFault::PacksTooMuch:
            return {"file_packs_too_much",
                    {"{0} pakt uit tot veel meer dan een werkmap bevat en is daarom niet geopend. "
                     "Vertrouw het bestand niet; vraag de gemeente waar het vandaan komt.",
                     "{0} unpacks into far more than a workbook holds and was not opened for that "
                     "reason. Do not trust the file; ask the municipality where it comes from."}};
        case FileFault::HoldsEntities:
            return {"file_holds_entities",
                    {"{0} bevat verwijzingen (entiteiten) die in geen werkmap horen en is daarom "
                     "niet gelezen. Vertrouw het bestand niet; vraag de gemeente waar het vandaan "
                     "komt.",
                     "{0} holds references (entities) that belong in no workbook and was not read "
                     "for that reason. Do not trust the file; ask the municipality where it comes "
                     "from."}};
        case FileFault::RefersOutside:
            return {"file_refers_outside",
                    {"De bladen van {0} staan in een ander bestand, dat niet wordt opgehaald. "
                     "Vraag de gemeente de hele werkmap te sturen.",
                     "The sheets of {0} stand in another file, which is not fetched. Ask the "
                     "municipality to send the whole workbook."}};
        case FileFault::NoSheets:
            return {"file_without_sheets",
                    {"{0} bevat geen blad met cellen. Controleer of dit het juiste bestand is.",
                     "{0} holds no sheet with cells. Check whether this is the right file."}};
        case FileFault::Unlettered:
            return {"file_unlettered",
                    {"{0} is geen tekst in een bekende codering. Bewaar het in Excel als xlsx of "
                     "als CSV UTF-8.",
                     "{0} is not a text in a known encoding. Save it in Excel as xlsx or as CSV "
                     "UTF-8."}};
        case FileFault::QuoteOpen:
            return {"file_quote_open",
                    {"In {0} wordt een aanhalingsteken geopend en niet gesloten, zodat niet vast "
                     "te stellen is waar een cel eindigt. Bewaar het bestand als xlsx of ods.",
                     "In {0} a quotation mark is opened and never closed, so that the end of a "
                     "cell cannot be told. Save the file as xlsx or ods."}};
        case FileFault::NotOfThisKind:
            return {
                "file_without_notes",
                {"In {0} passen geen opmerkingen, zoals in elk csv-bestand. Stuur de lijst met "
                 "opmerkingen apart mee.",
                 "{0} has no place for notes, like every csv file. Send the list of notes along "
                 "with it."}};
        case FileFault::CellUnknown:
            return {"file_cell_unknown",
                    {"Een opmerking hoort bij een cel die {0} niet kan hebben. Lees het bestand "
                     "opnieuw in.",
                     "A note belongs to a cell that {0} cannot have. Read the file again."}};
    }
    ensure(false, "every fault of a file has words");
    return {};
}

}  // namespace

const char* code(FileFault fault) {
    return wordsOf(fault).code;
}

std::string sentence(FileFault fault, const std::string& fileName, Language language) {
    const auto number = [](std::size_t count) { return Fact(static_cast<std::int64_t>(count)); };
    return filled(wordsOf(fault).sentence.in(language),
                  {fileName, number(mostRows), number(mostColumns), number(mostCells)}, language);
}

}  // namespace kamerklaar::domain
