// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/dossier_notes.h"
#include "domain/letter_fields.h"
#include "work/context.h"

namespace kamerklaar::work {

/// About a report, or else about a decision.
[[nodiscard]] bool isAboutReport(domain::LetterKind kind);

/// A letter as text, ready to become a file.
struct LetterText {
    std::string title;
    std::vector<std::string> addressee;  ///< lines
    std::string date;
    std::string reference;
    std::vector<std::string> body;  ///< paragraphs; "# " is a heading, "- " an item
    bool isExample = false;         ///< marked on the page
};

/// Makes a file of it; the exchange room implements it (ODT) and main hands it in.
class LetterWriter {
public:
    virtual ~LetterWriter() = default;
    [[nodiscard]] virtual std::string odt(const LetterText& letter) const = 0;
};

/// A field that a template may use, with its value for one municipality; empty where there is none.
struct LetterField {
    domain::LetterFieldName field;
    std::string value;
};
/// All fields. What a letter is about decides which of them have a value.
[[nodiscard]] std::vector<LetterField> letterFields(const Context& context,
                                                    const domain::Letter& letter);

/// The template of a kind, or the text that letters share (isLetter): as it was edited in this
/// file, or else as it comes with the program (resources/texts). Never empty.
[[nodiscard]] domain::LetterTemplate templateOf(Store& store, domain::LetterKind kind);

/// Missing for an empty title or body, LetterFieldUnknown for each field in it that does not exist.
[[nodiscard]] domain::Problems check(const domain::LetterTemplate& sample);

/// Fills in the template. Refused: a decision or a report that does not fit the kind of letter, or
/// is not there; fields that do not exist; and fields without a value, each once.
[[nodiscard]] domain::Result<LetterText> letterText(const Context& context,
                                                    const domain::Letter& letter);

/// Makes the letter, keeps the file among the documents of the municipality, and journals it.
/// Nothing is sent. Refused: what letterText refuses; a decision that nobody approved yet.
[[nodiscard]] domain::Result<domain::Letter> makeLetter(const Context& context,
                                                        const LetterWriter& writer,
                                                        domain::Letter letter);

}  // namespace kamerklaar::work
