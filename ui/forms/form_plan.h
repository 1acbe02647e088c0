// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/case_document.h"
#include "ui/widgets/choice_combo.h"

// What a form shows of a noun, beside what the noun says of itself.
namespace kamerklaar::ui {

/// How a field of a form differs from what its noun says of itself.
struct FieldLook {
    QString label = {};  ///< otherwise its name in ui/words/field_words
    /// What there is to choose; a reference is shown only where this is given.
    std::optional<Choices> choices = {};
    QString hint = {};
    int lines = 1;  ///< of a text
    bool isReadOnly = false;
    bool isHidden = false;   ///< its value goes through the form unseen
    QString whenEmpty = {};  ///< of a list: what goes there
    QString addLine = {};    ///< of a list: what its button says
};

/// A part of a form: its title, a word about it, and which fields stand in it, in order. A path
/// that is a list becomes a grid.
struct FormPart {
    QString title;
    QString explanation;
    std::vector<std::string> paths;
};

struct FormPlan {
    std::vector<FormPart> parts;
    /// By path; for a column of a list "budget/amount".
    std::map<std::string, FieldLook> looks = {};
    /// Whose fields they are, for their names; recordForm<Noun> knows it itself.
    domain::Subject::Kind of = domain::Subject::Kind::Decision;
};

}  // namespace kamerklaar::ui
