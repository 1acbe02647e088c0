// SPDX-License-Identifier: EUPL-1.2
#include "work/journal_export.h"

#include <string_view>

#include "work/json_text.h"

namespace kamerklaar::work {
namespace {

/// One object, member by member.
class Object {
public:
    Object& put(std::string_view name, const std::string& text) {
        return add(name, jsonText(text));
    }
    Object& put(std::string_view name, std::int64_t number) {
        return add(name, std::to_string(number));
    }
    Object& add(std::string_view name, const std::string& json) {
        text_ += text_.empty() ? "{" : ",";
        text_ += jsonText(name) + ":" + json;
        return *this;
    }
    [[nodiscard]] std::string text() const { return text_ + "}"; }

private:
    std::string text_;
};

std::string listOf(const std::vector<PrivateValue>& beside) {
    std::string list;
    for (const PrivateValue& value : beside) {
        list += list.empty() ? "" : ",";
        list += Object()
                    .put("position", std::int64_t{value.position})
                    .put("salt", value.salt)
                    .put("before", value.before)
                    .put("after", value.after)
                    .text();
    }
    return "[" + list + "]";
}

Object objectOf(const JournalLink& link, const std::string& previous) {
    return Object()
        .put("previous", previous)
        .put("number", link.number)
        .put("at", link.at)
        .put("person", link.person)
        .put("act", link.act)
        .put("subject_kind", link.subjectKind)
        .put("subject_id", link.subjectId)
        .put("reason_hash", link.reasonHash)
        .put("changes", link.changes)
        .put("hash", link.hash);
}

}  // namespace

JournalEnd exportJournal(Store& store, PrivateValues privateValues,
                         const std::function<void(const std::string& line)>& write) {
    const std::unique_ptr<Moment> moment = store.moment();
    JournalEnd end{0, hashBeforeTheFirst()};
    store.journal().forEachLink(
        [&](const JournalLink& link, const std::vector<PrivateValue>& beside) {
            Object object = objectOf(link, end.hash);
            if (privateValues == PrivateValues::Along) {
                object.add("private", listOf(beside));
            }
            write(object.text() + "\n");
            end = {link.number, link.hash};
        });
    return end;
}

}  // namespace kamerklaar::work
