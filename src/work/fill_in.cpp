// SPDX-License-Identifier: EUPL-1.2
#include "work/fill_in.h"

namespace kamerklaar::work {

std::string filledIn(const std::string& text,
                     const std::function<std::string(const std::string&)>& valueOf) {
    std::string filled;
    std::size_t done = 0;
    while (true) {
        const std::size_t open = text.find('{', done);
        const std::size_t close = text.find('}', open);
        if (open == std::string::npos || close == std::string::npos) {
            return filled + text.substr(done);
        }
        filled += text.substr(done, open - done);
        filled += valueOf(text.substr(open + 1, close - open - 1));
        done = close + 1;
    }
}

std::vector<std::string> fieldsIn(const std::string& text) {
    std::vector<std::string> names;
    (void)filledIn(text, [&names](const std::string& name) {
        names.push_back(name);
        return std::string();
    });
    return names;
}

}  // namespace kamerklaar::work
