// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/forms/bound_fields.h"
#include "ui/widgets/indexed_stack.h"

namespace kamerklaar::ui {

class Section;

/// The sections of the form, one at a time, with an index at the left that counts the remarks on
/// each.
class SectionBook : public IndexedStack {
    Q_OBJECT
public:
    explicit SectionBook(const BoundFields& form, QWidget* parent = nullptr);

    void add(const std::vector<Section*>& sections);
    void showCounts(const domain::Problems& problems);
    void goToFirst();
    /// Opens the section of a field and takes the focus there; nothing for a path without a field.
    void goToField(const std::string& path);

private:
    /// -1 when the widget is in none.
    [[nodiscard]] int sectionOf(const QWidget* widget) const;

    const BoundFields& form_;
    std::vector<Section*> sections_;
};

}  // namespace kamerklaar::ui
