// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

// The few words that the files we make of a report have of their own.
namespace kamerklaar::report {

struct FormWords {
    const char* toText;       ///< skips what stands before it
    const char* contents;     ///< where the document gives no title
    const char* notes;        ///< title of the notes at the end
    const char* table;        ///< a table without caption
    const char* figure;       ///< a figure without caption
    const char* attachments;  ///< title of the files that travel along
    const char* mark;         ///< names the banner with CONCEPT or VOORBEELDGEGEVENS
    const char* notice;       ///< names a box without title
    const char* warning;      ///< the same
};

/// Dutch for "nl" and "nl-NL", English otherwise.
[[nodiscard]] constexpr FormWords formWords(std::string_view language) {
    if (language.starts_with("nl")) {
        return {"Naar de tekst",
                "Inhoud",
                "Noten",

                "Tabel",
                "Figuur",
                "Bijgevoegde bestanden",
                "Status van dit document",
                "Ter informatie",
                "Let op"};
    }
    return {"To the text",     "Contents",   "Notes",

            "Table",           "Figure",     "Attached files", "Status of this document",
            "For information", "Please note"};
}

}  // namespace kamerklaar::report
