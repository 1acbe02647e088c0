// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <span>

#include "ui/words/field_readers.h"

// What is known of the fields of each noun: their names, and how their values are read. The rows
// stand in the fields_of_*.cpp files; all texts are of the context "FieldWords".
namespace kamerklaar::ui::words {

/// A field by the end of its path, without the numbers of lines: "instalments/number".
struct KnownField {
    const char* path;
    const char* name;
    ReadValue read = asWords;
};

/// The lines of a list: "interventions/0" by its number, "categories/a" by what the key means.
struct KnownLines {
    const char* list;
    const char* name;  ///< with the number in it; not used when the line has a name of its own
    NameLine line = fromZero;
};

struct FieldTable {
    std::span<const KnownField> fields;
    std::span<const KnownLines> lines;
};

/// What a noun has of its own; what is not there is in sharedFields().
[[nodiscard]] FieldTable fieldsOfDossier(domain::Subject::Kind of);
[[nodiscard]] FieldTable fieldsOfNotes(domain::Subject::Kind of);
[[nodiscard]] FieldTable fieldsOfPublication(domain::Subject::Kind of);
[[nodiscard]] FieldTable fieldsOfDecision();
[[nodiscard]] FieldTable fieldsOfSelection();
[[nodiscard]] FieldTable fieldsOfReport();
[[nodiscard]] FieldTable fieldsOfScheme();
/// Names that mean the same wherever they stand.
[[nodiscard]] FieldTable sharedFields();

}  // namespace kamerklaar::ui::words
