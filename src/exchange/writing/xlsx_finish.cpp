// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/xlsx_finish.h"

#include "domain/ensure.h"
#include "exchange/file_words.h"
#include "exchange/reading/decimal.h"
#include "package/xml_writer.h"
#include "package/zip_reader.h"
#include "package/zip_writer.h"

namespace kamerklaar::exchange {

namespace {

std::string properties(const work::WorkbookWriter::Workbook& workbook) {
    package::XmlWriter xml;
    xml.open(
        "cp:coreProperties",
        {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
    xml.leaf("dc:title", {}, workbook.title);
    xml.leaf("dc:language", {}, languageTag.in(workbook.language));
    xml.close();
    return xml.take();
}

std::string withHiddenSheet(std::string xml) {
    const std::string_view hidden = "state=\"hidden\"";
    const std::size_t at = xml.find(hidden);
    domain::ensure(at != xml.npos, "the workbook has its hidden sheet");
    return xml.replace(at, hidden.size(), "state=\"veryHidden\"");
}

std::string withoutNoise(const std::string& xml) {
    const std::string_view opening = "<v>";
    std::string clean;
    std::size_t begin = 0;
    for (std::size_t at = xml.find(opening); at != xml.npos; at = xml.find(opening, begin)) {
        const std::size_t value = at + opening.size();
        const std::size_t end = xml.find('<', value);
        clean.append(xml, begin, value - begin);
        const std::string text = xml.substr(value, end - value);
        auto number = Decimal::from(text);
        if (number) {
            number->dropNoise();
        }
        clean += number ? number->plain() : text;
        begin = end;
    }
    clean.append(xml, begin);
    return clean;
}

std::string finished(const std::string& name, std::string content,
                     const work::WorkbookWriter::Workbook& workbook) {
    if (name == "docProps/core.xml") {
        return properties(workbook);
    }
    if (name == "xl/workbook.xml") {
        return withHiddenSheet(std::move(content));
    }
    const bool isSheet = name.rfind("xl/worksheets/sheet", 0) == 0;
    return isSheet ? withoutNoise(content) : content;
}

}  // namespace

std::string finishXlsx(const std::string& bytes, const work::WorkbookWriter::Workbook& workbook) {
    auto made = package::ZipReader::open(bytes);
    domain::ensure(made.has_value(), "the library makes a package");
    package::ZipWriter package;
    for (const std::string& name : made->names()) {
        std::string content;
        const package::Refusal refusal =
            made->read(name, [&](std::string_view piece) -> package::Refusal {
                content += piece;
                return std::nullopt;
            });
        domain::ensure(!refusal, "a package that was just made can be read");
        package.add(name, finished(name, std::move(content), workbook));
    }
    return package.take();
}

}  // namespace kamerklaar::exchange
