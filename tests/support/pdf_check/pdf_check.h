// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kamerklaar::report {

/// Something that keeps a file from being what it says it is.
struct Finding {
    /// "UA 7.1-3" or "A 6.2.4.3-2": standard (ISO 14289-1, ISO 19005-2 and -3), clause and test as
    /// veraPDF numbers them. "own …" for what no validator sees.
    std::string rule;
    std::string detail;
};

/// Looks whether a PDF file is PDF/UA-1 and PDF/A-2a (with attachments PDF/A-3a), as far as a file
/// of this program can go wrong: no full validator, but every rule that the renderer has to take
/// care of, and some that validators do not test. An empty answer means that nothing was found.
[[nodiscard]] std::vector<Finding> checkPdf(std::string_view bytes);

/// The text as somebody hears it: element by element in the order of the tree, each on a line of
/// its own, indented by its depth: "P Van de € 10 miljoen …".
[[nodiscard]] std::string taggedText(std::string_view bytes);

}  // namespace kamerklaar::report
