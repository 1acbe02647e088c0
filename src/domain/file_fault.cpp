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
            return {"bestand-leeg",
                    {"{0} is leeg. Vraag de gemeente het bestand opnieuw te sturen.",
                     "{0} is empty. Ask the municipality to send the file again."}};
        case FileFault::OtherKind:
            return {"bestand-geen-werkmap",
                    {"{0} is geen werkmap. Kies een bestand dat als xlsx, ods of csv is bewaard.",
                     "{0} is not a workbook. Choose a file that was saved as xlsx, ods or csv."}};
        case FileFault::OldExcel:
            return {"bestand-oude-excel",
                    {"{0} is bewaard in een vorm van Excel die niet wordt gelezen (xls of xlsb). "
                     "Open het in Excel of LibreOffice en bewaar het als xlsx.",
                     "{0} was saved in a form of Excel that is not read (xls or xlsb). Open it in "
                     "Excel or LibreOffice and save it as xlsx."}};
        case FileFault::WebPage:
            return {"bestand-webpagina",
                    {"{0} is een webpagina of XML, ook als de naam anders zegt. Open het in Excel "
                     "of LibreOffice en bewaar het als xlsx of ods.",
                     "{0} is a web page or XML, even if its name says otherwise. Open it in Excel "
                     "or LibreOffice and save it as xlsx or ods."}};
        case FileFault::Damaged:
            return {"bestand-beschadigd",
                    {"{0} is beschadigd of niet volledig aangekomen. Vraag de gemeente het bestand "
                     "opnieuw te bewaren en te sturen.",
                     "{0} is damaged or did not arrive completely. Ask the municipality to save "
                     "the file again and to send it once more."}};
        case FileFault::Protected:
            return {"bestand-beveiligd",
                    {"{0} is met een wachtwoord beveiligd. Bewaar het bestand zonder wachtwoord en "
                     "probeer het opnieuw.",
                     "{0} is protected with a password. Save the file without a password and try "
                     "again."}};
        case FileFault::TooLarge:
            return {"bestand-te-groot",
                    {"{0} is te groot om te lezen: ten hoogste {1} regels, {2} kolommen en {3} "
                     "cellen. Verwijder wat niet nodig is, ook opmaak van lege rijen en kolommen.",
                     "{0} is too large to read: at most {1} rows, {2} columns and {3} cells. "
                     "Remove what is not needed, the layout of empty rows and columns too."}};
        case FileFault::PacksTooMuch:
            return {"bestand-pakt-uit",
                    {"{0} pakt uit tot veel meer dan een werkmap bevat en is daarom niet geopend. "
                     "Vertrouw het bestand niet; vraag de gemeente waar het vandaan komt.",
                     "{0} unpacks into far more than a workbook holds and was not opened for that "
                     "reason. Do not trust the file; ask the municipality where it comes from."}};
        case FileFault::HoldsEntities:
            return {"bestand-verwijst-in-xml",
                    {"{0} bevat verwijzingen (entiteiten) die in geen werkmap horen en is daarom "
                     "niet gelezen. Vertrouw het bestand niet; vraag de gemeente waar het vandaan "
                     "komt.",
                     "{0} holds references (entities) that belong in no workbook and was not read "
                     "for that reason. Do not trust the file; ask the municipality where it comes "
                     "from."}};
        case FileFault::RefersOutside:
            return {"bestand-verwijst-naar-buiten",
                    {"De bladen van {0} staan in een ander bestand, dat niet wordt opgehaald. "
                     "Vraag de gemeente de hele werkmap te sturen.",
                     "The sheets of {0} stand in another file, which is not fetched. Ask the "
                     "municipality to send the whole workbook."}};
        case FileFault::NoSheets:
            return {"bestand-zonder-bladen",
                    {"{0} bevat geen blad met cellen. Controleer of dit het juiste bestand is.",
                     "{0} holds no sheet with cells. Check whether this is the right file."}};
        case FileFault::Unlettered:
            return {"bestand-tekens",
                    {"{0} is geen tekst in een bekende codering. Bewaar het in Excel als xlsx of "
                     "als CSV UTF-8.",
                     "{0} is not a text in a known encoding. Save it in Excel as xlsx or as CSV "
                     "UTF-8."}};
        case FileFault::QuoteOpen:
            return {"bestand-aanhalingsteken",
                    {"In {0} wordt een aanhalingsteken geopend en niet gesloten, zodat niet vast "
                     "te stellen is waar een cel eindigt. Bewaar het bestand als xlsx of ods.",
                     "In {0} a quotation mark is opened and never closed, so that the end of a "
                     "cell cannot be told. Save the file as xlsx or ods."}};
        case FileFault::NotOfThisKind:
            return {
                "bestand-zonder-opmerkingen",
                {"In {0} passen geen opmerkingen, zoals in elk csv-bestand. Stuur de lijst met "
                 "opmerkingen apart mee.",
                 "{0} has no place for notes, like every csv file. Send the list of notes along "
                 "with it."}};
        case FileFault::CellUnknown:
            return {"bestand-cel-onbekend",
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
