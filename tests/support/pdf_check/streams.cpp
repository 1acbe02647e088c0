// SPDX-License-Identifier: EUPL-1.2
//
// Where the data of each stream begins and ends in the bytes of the file.
#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

void checkStream(std::string_view bytes, std::size_t offset, std::size_t length,
                 Findings& findings) {
    constexpr std::string_view opening = "stream\n";
    const std::size_t at = bytes.find("stream", offset);
    const std::string_view found = at == std::string_view::npos ? "" : bytes.substr(at);
    if (!found.starts_with(opening) || found.size() < opening.size() + length) {
        findings.add("A 6.1.7.1-2", "a stream does not begin on a line of its own");
        return;
    }
    const std::string_view rest = found.substr(opening.size() + length);
    findings.require(rest.starts_with("\nendstream") || rest.starts_with("\r\nendstream"),
                     "A 6.1.7.1-1", "a stream is not as long as it says");
}

}  // namespace

void checkStreams(PdfModel& model, Findings& findings) {
    for (const auto& [id, entry] : model.pdf.getXRefTable()) {
        if (entry.getType() != 1) {
            continue;
        }
        QPDFObjectHandle object = model.pdf.getObject(id);
        if (object.isStream() && object.getDict().getKey("/Length").isInteger()) {
            checkStream(model.bytes, static_cast<std::size_t>(entry.getOffset()),
                        object.getDict().getKey("/Length").getUIntValue(), findings);
        }
    }
}

}  // namespace kamerklaar::report::check
