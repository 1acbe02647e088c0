// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct _HyphenDict;

namespace kamerklaar::report::pdf {

/// Where Dutch words may be broken, by the patterns that are built into the program. A word whose
/// spelling changes when it is broken (reëel, re-eel) stays whole there.
class Hyphenator {
public:
    Hyphenator();
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

    /// Numbers of characters after which the stretch may be broken, in rising order. Signs around
    /// the word (brackets, full stops, spaces) may be part of the stretch.
    const std::vector<std::size_t>& breaks(std::u16string_view stretch);

private:
    struct Free {
        void operator()(_HyphenDict* patterns) const;
    };

    std::vector<std::size_t> find(std::u16string_view stretch) const;

    std::unique_ptr<_HyphenDict, Free> patterns_;
    std::unordered_map<std::u16string, std::vector<std::size_t>> known_;
};

}  // namespace kamerklaar::report::pdf
