// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>

#include "broken_pdf.h"
#include "report/renderer.h"
#include "sample_document.h"
#include "support/pdf_check/pdf_check.h"

namespace kamerklaar::report::test {

using Object = QPDFObjectHandle;

/// What is listed of a file without findings.
inline const std::string nothing;

struct Break {
    const char* what;
    const char* rule;
    std::function<void(QPDF&)> change;
};

inline const std::string& whole() {
    static const std::string bytes = renderPdf(sampleReport());
    return bytes;
}

inline const std::string& brokenLetter() {
    static const std::string bytes = renderPdf(sampleLetter());
    return bytes;
}

inline std::string listed(const std::vector<Finding>& findings) {
    std::string out;
    for (const Finding& each : findings) {
        out += each.rule + ": " + each.detail + "\n";
    }
    return out;
}

inline std::string listedOf(const std::string& bytes) {
    return listed(checkPdf(bytes));
}

inline bool has(const std::string& text, const std::string& part) {
    UNSCOPED_INFO(text);
    return text.find(part) != std::string::npos;
}

inline bool finds(const std::string& bytes, const std::string& rule) {
    const std::vector<Finding> findings = checkPdf(bytes);
    UNSCOPED_INFO("found:\n" + listed(findings));
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& each) { return each.rule == rule; });
}

inline void run(const std::vector<Break>& rows, const std::string& bytes = whole()) {
    for (const Break& row : rows) {
        INFO(row.what);
        CHECK(finds(changed(bytes, row.change), row.rule));
    }
}

inline void remove(Object dictionary, const char* key) {
    dictionary.removeKey(key);
}
inline void set(Object dictionary, const char* key, const char* value) {
    dictionary.replaceKey(key, Object::parse(value));
}
inline void inMetadata(QPDF& pdf, const std::string& from, const std::string& to) {
    replaceIn(pdf.getRoot().getKey("/Metadata"), from, to);
}
inline void inContent(QPDF& pdf, const std::string& from, const std::string& to) {
    replaceIn(page(pdf, 2).getKey("/Contents"), from, to);
}
inline Object tree(QPDF& pdf) {
    return pdf.getRoot().getKey("/StructTreeRoot");
}
inline Object child(Object parent, int index) {
    return parent.getKey("/K").getArrayItem(index);
}

}  // namespace kamerklaar::report::test
