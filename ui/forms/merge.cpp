// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/merge.h"

#include <algorithm>
#include <set>

namespace kamerklaar::ui {
namespace {

bool isInList(const std::string& path, const std::string& list) {
    return path.starts_with(list + '/');
}

/// Takes over everything under one list.
void copyList(const std::string& list, const Texts& from, Texts& to) {
    for (auto it = to.begin(); it != to.end();) {
        it = isInList(it->first, list) || it->first == list ? to.erase(it) : std::next(it);
    }
    for (const auto& [path, text] : from) {
        if (isInList(path, list) || path == list) {
            to[path] = text;
        }
    }
}

bool differs(const std::string& path, const Texts& left, const Texts& right) {
    return textAt(left, path) != textAt(right, path);
}

}  // namespace

std::vector<std::string> changedPaths(const Texts& before, const Texts& after) {
    std::vector<std::string> paths;
    for (const auto& [path, text] : after) {
        if (differs(path, before, after)) {
            paths.push_back(path);
        }
    }
    for (const auto& [path, text] : before) {
        if (after.find(path) == after.end() && !text.isEmpty()) {
            paths.push_back(path);
        }
    }
    return paths;
}

Texts rebased(const Texts& base, const Texts& mine, const Texts& theirs, const ListNames& lists) {
    Texts merged = theirs;
    std::set<std::string> wholeLists;
    for (const std::string& list : lists) {
        if (differs(list, base, mine) || differs(list, base, theirs)) {
            wholeLists.insert(list);
        }
    }
    for (const std::string& path : changedPaths(base, mine)) {
        const std::string unit = unitOf(path, lists);
        if (wholeLists.count(unit) == 0) {
            merged[path] = textAt(mine, path);
        }
    }
    for (const std::string& list : wholeLists) {
        const auto typed = changedPaths(base, mine);
        const bool isMine = std::any_of(typed.begin(), typed.end(), [&](const std::string& path) {
            return isInList(path, list) || path == list;
        });
        if (isMine) {
            copyList(list, mine, merged);
        }
    }
    return merged;
}

Texts typedSince(const Texts& base, const Texts& now, const ListNames& lists) {
    Texts draft;
    for (const std::string& path : changedPaths(base, now)) {
        const std::string unit = unitOf(path, lists);
        if (std::find(lists.begin(), lists.end(), unit) != lists.end()) {
            copyList(unit, now, draft);
        } else {
            draft[path] = textAt(now, path);
        }
    }
    return draft;
}

Texts withDraft(const Texts& stored, const Texts& draft, const ListNames& lists) {
    Texts texts = stored;
    for (const std::string& list : lists) {
        if (draft.count(list) != 0) {
            copyList(list, draft, texts);
        }
    }
    for (const auto& [path, text] : draft) {
        texts[path] = text;
    }
    return texts;
}

}  // namespace kamerklaar::ui
