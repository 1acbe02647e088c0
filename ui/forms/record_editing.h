// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "domain/field_reader.h"
#include "ui/forms/form_editing.h"
#include "work/recording.h"

namespace kamerklaar::ui {

class RecordForm;

/// A thing as its form sees it. Number 0 is a new one.
struct RecordVersion {
    std::int64_t id = 0;
    int number = 0;
    bool mayBeEdited = true;
    domain::Fields fields;
};

/// How things of one kind are read, judged and written.
struct RecordWays {
    domain::Subject::Kind kind = domain::Subject::Kind::File;
    std::function<std::optional<RecordVersion>(Desk& desk, std::int64_t id)> load;
    std::function<domain::Problems(Desk& desk, const RecordVersion& typed)> findings;
    std::function<domain::Result<RecordVersion>(const work::Context& context,
                                                const RecordVersion& typed)>
        save;
};

/// Any noun of a dossier (work/recording.h).
template <typename Noun>
[[nodiscard]] RecordWays waysOf() {
    const auto versionOf = [](const Noun& noun) {
        return RecordVersion{noun.id.value, noun.version, !noun.withdrawn, domain::fieldsOf(noun)};
    };
    const auto nounOf = [](const RecordVersion& typed) {
        auto noun = domain::fromFields<Noun>(typed.fields);
        noun.id = {typed.id};
        noun.version = typed.number;
        return noun;
    };
    return {Noun::kind,
            [versionOf](Desk& desk, std::int64_t id) {
                return desk.read(
                    [&]() -> std::optional<RecordVersion> {
                        const auto noun = desk.store().records<Noun>().find({id});
                        return noun.has_value() ? std::optional(versionOf(*noun)) : std::nullopt;
                    },
                    std::optional<RecordVersion>());
            },
            [nounOf](Desk& desk, const RecordVersion& typed) {
                return desk.read(
                    [&] { return work::findingsOf(desk.store(), nounOf(typed), desk.today()); },
                    domain::Problems());
            },
            [nounOf, versionOf](const work::Context& context, const RecordVersion& typed) {
                return work::save(context, nounOf(typed)).map(versionOf);
            }};
}

/// One thing that describes itself while somebody works on it in a RecordForm.
class RecordEditing : public FormEditing {
    Q_OBJECT
public:
    RecordEditing(Desk& desk, RecordForm& form, RecordWays ways, QObject* parent = nullptr);

    /// False when there is no such thing. Puts back a draft.
    bool open(std::int64_t id);
    /// A new one, with what it starts from. `form` tells drafts apart where a kind has several
    /// forms for one municipality.
    void begin(domain::MunicipalityId municipality, domain::Fields proposal,
               const std::string& form = {});

    [[nodiscard]] bool isNew() const { return given_.id == 0; }
    [[nodiscard]] std::int64_t id() const { return given_.id; }
    /// The thing as the form has it now.
    [[nodiscard]] RecordVersion asTyped() const;
    /// Everything there is to say about it.
    [[nodiscard]] domain::Problems judged() const;
    /// Whether it was done.
    bool save();

protected:
    [[nodiscard]] std::optional<Version> load() const override;
    void taken(const std::any& thing) override;

private:
    [[nodiscard]] std::optional<Version> load(std::int64_t id) const;
    [[nodiscard]] work::DraftOf draftOf(std::int64_t id) const {
        return {{ways_.kind, id}, {}, {}};
    }

    RecordForm& recordForm_;
    RecordWays ways_;
    RecordVersion given_;
};

}  // namespace kamerklaar::ui
