// SPDX-License-Identifier: EUPL-1.2
//
// The document as a whole, and its beginning.
#include "report/odt/text_document.h"

#include <algorithm>

#include "report/picture.h"
#include "report/renderer.h"
#include "report/wide_tables.h"

namespace kamerklaar::report::odt {

using package::XmlWriter;

namespace {

constexpr double logoHeight = 46;

}  // namespace

TextDocument::TextDocument(const Document& document)
    : document_(document),
      info_(document.info),
      words_(formWords(document.info.language)),
      palette_(lightPalette(document.info.style)),
      outline_(document),
      xml_(std::string()) {}

std::string TextDocument::write() {
    front();
    blocks(document_.body, {});
    const std::string body = xml_.take();

    XmlWriter content;
    content.raw(std::string("<office:document-content ") + package::odfNamespaces() + ">");
    content.raw(letters(info_.style, nullptr));
    content.open("office:automatic-styles");
    styles_.write(content);
    writeCellStyles(content, palette_);
    content.close();
    content.raw("<office:body><office:text>");
    content.raw(body);
    content.raw("</office:text></office:body></office:document-content>");

    package::OdfProperties properties;
    properties.title = label(info_.title);
    properties.language = info_.language;
    properties.creator = label(info_.author);
    properties.subject = label(info_.subject);
    for (const std::string& keyword : info_.keywords) {
        properties.keywords.push_back(label(keyword));
    }
    properties.day = info_.date == domain::Date() ? "" : info_.date.iso();
    static_cast<void>(letters(info_.style, &files_));
    return package::odfPackage({"application/vnd.oasis.opendocument.text", std::move(properties),
                                content.take(), pageStyles(info_, palette_), "",
                                std::move(files_)});
}

void TextDocument::front() {
    const bool isPage = info_.front == DocumentInfo::Front::Page;
    logo();
    if (!label(info_.author).empty()) {
        paragraph("Author", info_.author);
    }
    if (isPage) {
        paragraph("Title_20_space", "");
    }
    paragraph(isPage ? "Title" : "Letter_20_title", info_.title);
    if (!label(info_.subtitle).empty()) {
        paragraph("Subtitle", info_.subtitle);
    }
    if (!label(info_.pageMark).empty()) {
        paragraph("Page_20_mark", info_.pageMark);
    }
    titleLines();
    if (isPage) {
        page_ = Departure::Page::Upright;
    } else {
        paragraph("After_20_table", "");
    }
}

void TextDocument::logo() {
    const auto picture = pictureOf(info_.style.logo);
    if (!picture) {
        return;
    }
    const std::string name = keep(picture->mediaType == "image/png" ? "logo.png" : "logo.jpg",
                                  picture->mediaType, info_.style.logo);
    const double wanted = logoHeight * picture->width / picture->height;
    const double width = std::min(wanted, roomWidth());
    open("Author");
    frame(name, width, logoHeight * width / wanted, label(info_.style.logoAlternative), "");
    xml_.close();
}

void TextDocument::titleLines() {
    for (const DocumentInfo::Line& line : info_.titleLines) {
        open("Title_20_details");
        xml_.leaf("text:span", {{"text:style-name", "Title_20_label"}}, label(line.label));
        xml_.leaf("text:tab");
        xml_.text(label(line.value));
        xml_.close();
    }
}

void TextDocument::open(const std::string& style, const char* element, Attributes more) {
    Departure departure;
    departure.page = page_;
    page_ = Departure::Page::Same;
    more.insert(more.begin(), {"text:style-name", styles_.paragraph(style, departure)});
    xml_.open(element, more);
}

void TextDocument::paragraph(const std::string& style, const std::string& text) {
    open(style);
    xml_.text(label(text));
    xml_.close();
}

void TextDocument::beginPage() {
    if (page_ != Departure::Page::Same) {
        paragraph("After_20_table", "");
    }
}

double TextDocument::roomWidth() const {
    return pdf::textWidth(isTurned_ ? pdf::landscape : pdf::portrait);
}

std::string TextDocument::keep(const std::string& name, const std::string& mediaType,
                               std::string bytes) {
    files_.push_back({"Pictures/" + name, mediaType, std::move(bytes)});
    return files_.back().path;
}

void TextDocument::frame(const std::string& picture, double width, double height,
                         const std::string& title, const std::string& description) {
    xml_.open("draw:frame",
              {{"draw:style-name", "Graphics"},
               {"draw:name", outline_.freshName(picture.substr(picture.find('/') + 1))},
               {"text:anchor-type", "as-char"},
               {"svg:width", points(width)},
               {"svg:height", points(height)}});
    xml_.leaf("draw:image", {{"xlink:href", picture},
                             {"xlink:type", "simple"},
                             {"xlink:show", "embed"},
                             {"xlink:actuate", "onLoad"}});
    if (!title.empty()) {
        xml_.leaf("svg:title", {}, title);
    }
    if (!description.empty()) {
        xml_.leaf("svg:desc", {}, description);
    }
    xml_.close();
}

}  // namespace kamerklaar::report::odt

namespace kamerklaar::report {

std::string renderOdt(const Document& document) {
    return odt::TextDocument(document).write();
}

}  // namespace kamerklaar::report
