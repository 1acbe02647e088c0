// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/record_editing.h"

#include <QtCore/QScopedValueRollback>

#include "ui/forms/record_form.h"

namespace kamerklaar::ui {

RecordEditing::RecordEditing(Desk& desk, RecordForm& form, RecordWays ways, QObject* parent)
    : FormEditing(desk, form.bound(), parent), recordForm_(form), ways_(std::move(ways)) {}

std::optional<FormEditing::Version> RecordEditing::load(std::int64_t id) const {
    auto found = ways_.load(desk_, id);
    if (!found.has_value()) {
        return std::nullopt;
    }
    Version version{recordForm_.textsOf(found->fields), found->number, found->mayBeEdited, {}};
    version.thing = *std::move(found);
    return version;
}

std::optional<FormEditing::Version> RecordEditing::load() const {
    return isNew() ? std::nullopt : load(given_.id);
}

void RecordEditing::taken(const std::any& thing) {
    given_ = std::any_cast<RecordVersion>(thing);
    recordForm_.setGiven(given_.fields);
}

bool RecordEditing::open(std::int64_t id) {
    auto found = load(id);
    if (!found.has_value()) {
        close();
        return false;
    }
    FormEditing::open(draftOf(id), *std::move(found));
    return true;
}

void RecordEditing::begin(domain::MunicipalityId municipality, domain::Fields proposal,
                          const std::string& form) {
    Version version{recordForm_.textsOf(proposal), 0, true, {}};
    version.thing = RecordVersion{0, 0, true, std::move(proposal)};
    FormEditing::open({{ways_.kind, 0}, municipality, form}, std::move(version));
}

RecordVersion RecordEditing::asTyped() const {
    RecordVersion typed = given_;
    typed.fields = recordForm_.fields();
    return typed;
}

domain::Problems RecordEditing::judged() const {
    domain::Problems problems = recordForm_.problems();
    if (problems.empty()) {
        problems = ways_.findings(desk_, asTyped());
    }
    return withRefusals(std::move(problems));
}

bool RecordEditing::save() {
    if (!isEditable() || race().has_value()) {
        return false;
    }
    keepDraft();
    if (const domain::Problems problems = recordForm_.problems(); !problems.empty()) {
        return sayRefused(problems);
    }
    const QScopedValueRollback acting(acting_, true);
    const auto saved = desk_.act(Topic::Everything, [this](const work::Context& context) {
        return ways_.save(context, asTyped());
    });
    if (!saved.has_value()) {
        return sayRefused(saved.error());
    }
    FormEditing::saved();
    given_ = *saved;
    openAgain(draftOf(given_.id));
    return true;
}

}  // namespace kamerklaar::ui
