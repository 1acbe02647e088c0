// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/decision.h"
#include "domain/describe.h"
#include "ui/forms/choices.h"
#include "ui/widgets/reading.h"

namespace kamerklaar::ui {

/// One field of a noun as an editor of it needs to know it.
struct FieldSketch {
    std::string path;  ///< within a line: the last part only
    EntryKind kind = EntryKind::Text;
    Choices choices = {};
    bool mayBeEmpty = true;
    /// Zero stands for none: a number that is chosen from a list.
    bool zeroIsNone = false;
    /// Something else by its number; who makes the form knows what there is to choose.
    bool isReference = false;
    bool isLines = false;
    std::vector<FieldSketch> columns = {};
};
using Sketch = std::vector<FieldSketch>;

/// A form in the sense of domain/describe.h that does not look at values but at what fields there
/// are.
class Sketcher {
public:
    Sketcher(const domain::Scheme& scheme, domain::Language language, std::string above = {})
        : scheme_(scheme), language_(language), prefix_(std::move(above)) {}

    template <typename Describe>
    void below(const std::string& path, Describe&& describe) {
        const std::string outer = std::exchange(prefix_, prefix_ + path + "/");
        describe();
        prefix_ = outer;
    }
    void code(const std::string& path, const std::string& value);
    void words(const std::string& path, const std::string& value);
    void number(const std::string& path, std::int64_t value);
    void number(const std::string& path, const std::optional<std::int64_t>& value);
    template <typename Amount>
    void money(const std::string& path, const Amount& /*amount*/) {
        add(path, EntryKind::Money);
    }
    void date(const std::string& path, const domain::Date& value);
    void date(const std::string& path, const std::optional<domain::Date>& value);
    template <typename Moment>
    void moment(const std::string& path, const Moment& /*moment*/) {
        add(path, EntryKind::Text);
    }
    void period(const std::string& path, const domain::Period& value);
    void period(const std::string& path, const std::optional<domain::Period>& value);
    void yesNo(const std::string& path, bool value);
    template <typename Value, typename Codes>
    void choice(const std::string& path, const Value& /*value*/, const Codes& codes) {
        FieldSketch& field = add(path, EntryKind::Choice);
        field.choices = choicesOf(codes, language_);
        field.mayBeEmpty = field.choices.size() < codes.size();
    }
    template <typename Tag>
    void ref(const std::string& path, const domain::Id<Tag>& /*id*/) {
        add(path, EntryKind::Choice).isReference = true;
    }
    template <typename Line>
    void lines(const std::string& path, const std::vector<Line>& /*lines*/) {
        // Choices depend on the whole path, the columns go by their last part.
        Sketcher inner(scheme_, language_, prefix_ + path + "/");
        const Line line;
        describe(inner, line);
        addLines(path, inner.take());
    }

    [[nodiscard]] Sketch take() { return std::move(fields_); }

private:
    FieldSketch& add(const std::string& path, EntryKind kind);
    void addLines(const std::string& path, Sketch columns);

    const domain::Scheme& scheme_;
    domain::Language language_;
    std::string prefix_;
    Sketch fields_;
};

template <domain::Described Noun>
[[nodiscard]] Sketch sketchOf(const domain::Scheme& scheme, domain::Language language) {
    Sketcher sketcher(scheme, language);
    const Noun noun;
    describe(sketcher, noun);
    return sketcher.take();
}

/// Of a decision of this kind: what all share, and its terms below "terms".
[[nodiscard]] Sketch sketchOf(domain::DecisionKind kind, const domain::Scheme& scheme,
                              domain::Language language);

}  // namespace kamerklaar::ui
