// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <fstream>

#include "report/renderer.h"
#include "sample_document.h"

using namespace kamerklaar::report;

TEST_CASE("A report is rendered as a PDF file") {
    const std::string bytes = renderPdf(test::sampleReport());
    CHECK(bytes.starts_with("%PDF-1.7\n"));
    std::ofstream(::getenv("OUT") ? ::getenv("OUT") : "/dev/null") << bytes;
}
